import { describe, expect, it } from 'vitest';
import { csvReader } from '../../../../components/popup/csv-reader';
import {
  FileImportModel,
  fileLimit,
  type PickedFile,
} from '../../../../components/popup/file-import-model';
import type { ImportError } from '../../../../lib/knowledge/source';
import { makeBackend, makeServices, makeSource } from './fake-backend';

function makeFile(name: string, text: string, over: Partial<PickedFile> = {}): PickedFile {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    size: bytes.length,
    head: async limit => bytes.subarray(0, limit),
    base64: async () => Buffer.from(bytes).toString('base64'),
    ...over,
  };
}

const unread = new Error('must not be read');
const wrongLine: ImportError = { kind: 'bad-entry', line: 17, detail: 'Stand' };

function setup(outcome: 'ok' | ImportError = 'ok') {
  const fake = makeBackend({
    'knowledge/import-file': ({ fileName }) =>
      outcome === 'ok'
        ? { ok: true, source: makeSource({ origin: { kind: 'file', fileName }, entryCount: 2 }) }
        : { ok: false, error: outcome },
  });
  const files = new FileImportModel({ ...makeServices(fake.backend), csv: csvReader });
  return { ...fake, files };
}

describe('FileImportModel', () => {
  it('guesses the columns of a German CSV and shows its first rows', async () => {
    const { files, callsOf } = setup();
    await files.choose(
      makeFile('faq.csv', 'Frage;Antwort;Fachamt\nWann?;Um 8.;Bürgerbüro\nWo?;Im Rathaus.;Amt'),
    );
    expect(files.mapping.value).toMatchObject({
      question: 'Frage',
      answer: 'Antwort',
      owner: 'Fachamt',
      tags: '',
    });
    expect(files.step.value).toMatchObject({
      kind: 'mapping',
      preview: {
        rows: [
          ['Wann?', 'Um 8.', 'Bürgerbüro'],
          ['Wo?', 'Im Rathaus.', 'Amt'],
        ],
      },
    });
    expect(callsOf('knowledge/import-file')).toEqual([]);
  });

  it('imports only after question and answer have a column each', async () => {
    const { files, callsOf } = setup();
    await files.choose(makeFile('liste.csv', 'A;B\nWann?;Um 8.\n'));
    expect(files.canImport.value).toBe(false);
    await files.confirm();
    expect(callsOf('knowledge/import-file')).toEqual([]);

    files.map('question', 'A');
    files.map('answer', 'A');
    expect(files.canImport.value).toBe(false);
    files.map('answer', 'B');
    await files.confirm();
    expect(callsOf('knowledge/import-file')[0]?.input).toMatchObject({
      fileName: 'liste.csv',
      mapping: { question: 'A', answer: 'B', id: null, tags: null },
    });
    expect(files.step.value.kind).toBe('done');
  });

  it('sends JSON without asking for columns', async () => {
    const { files, callsOf } = setup();
    await files.choose(makeFile('export.json', '[]'));
    expect(callsOf('knowledge/import-file')[0]?.input).toEqual({
      fileName: 'export.json',
      base64: Buffer.from('[]').toString('base64'),
      mapping: null,
    });
  });

  it('passes on which line is wrong', async () => {
    const { files } = setup(wrongLine);
    await files.choose(makeFile('export.json', '[]'));
    expect(files.step.value).toEqual({
      kind: 'refused',
      fileName: 'export.json',
      error: wrongLine,
    });
  });

  it('refuses more than 20 MB without reading it', async () => {
    const { files, calls } = setup();
    await files.choose(
      makeFile('gross.json', '', { size: fileLimit + 1, base64: () => Promise.reject(unread) }),
    );
    expect(files.step.value).toMatchObject({ kind: 'refused', error: { kind: 'too-large' } });
    expect(calls).toEqual([]);
  });

  it('previews a long CSV although its head ends within a letter', async () => {
    const { files } = setup();
    const rows = Array.from({ length: 12_000 }, (_, row) => `Frage ${row}?;Öffnet früh ü\n`);
    const text = `Frage;Antwort\n${rows.join('')}`;
    const bytes = new TextEncoder().encode(text);
    // Cut between the two bytes of the first "Ö".
    const cut = bytes.indexOf(0xc3, 200_000) + 1;
    await files.choose(makeFile('lang.csv', text, { head: async () => bytes.subarray(0, cut) }));
    expect(files.step.value.kind).toBe('mapping');
  });
});
