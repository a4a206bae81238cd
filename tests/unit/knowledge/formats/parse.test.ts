import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maximumBytes } from '../../../../lib/knowledge/formats/decode';
import { exportAnswers, exportCsv } from '../../../../lib/knowledge/formats/export';
import { parseKnowledgeFile } from '../../../../lib/knowledge/formats/parse';
import type { CsvMapping } from '../../../../lib/knowledge/source';
import { makeAnswer } from '../make-answer';

const parse = (text: string, mapping: CsvMapping | null = null) =>
  parseKnowledgeFile({
    bytes: new TextEncoder().encode(text),
    fileName: null,
    contentType: null,
    mapping,
  });
const answersOf = (text: string) => {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};
const errorOf = (text: string) => {
  const parsed = parse(text);
  return parsed.ok ? null : parsed.error;
};

const faqQuestion = (name: string, text: string, more = {}) => ({
  '@type': 'Question',
  name,
  acceptedAnswer: { '@type': 'Answer', text },
  ...more,
});

describe('any file', () => {
  it('is refused above 20 MB', () => {
    const file = {
      bytes: new Uint8Array(maximumBytes + 1),
      fileName: null,
      contentType: null,
      mapping: null,
    };
    expect(parseKnowledgeFile(file)).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  });

  it('may begin with a byte order mark', () => {
    expect(answersOf('\uFEFF[{"id":"a","question":"Wo?","answer":"Hier."}]')).toHaveLength(1);
  });

  it('that is not UTF-8 tells the line of the first bad byte', () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('Frage;Antwort\nWo?;Hier\nM'),
      0xfc,
      0x6c,
    ]);
    const parsed = parseKnowledgeFile({
      bytes,
      fileName: 'faq.csv',
      contentType: null,
      mapping: null,
    });
    expect(parsed).toMatchObject({ ok: false, error: { kind: 'not-utf8', line: 3 } });
  });

  it('never throws, and an error names a line of the file', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '{',
      '}',
      '"',
      ':',
      ',',
      ';',
      '\n',
      'Frage;Antwort',
      '"id"',
      '1',
      '\\',
      '<script>',
      'true',
      'ä',
      '@graph',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const text = pieces.join('');
        const error = errorOf(text);
        const line = error?.line ?? 1;
        expect(line >= 1 && line <= text.split('\n').length).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('reports progress up to its last entry', () => {
    const rows = Array.from({ length: 600 }, (_, i) => ({
      id: i,
      question: `Frage ${i}?`,
      answer: 'Ja.',
    }));
    const seen: [number, number][] = [];
    parseKnowledgeFile({
      bytes: new TextEncoder().encode(JSON.stringify(rows)),
      fileName: null,
      contentType: null,
      mapping: null,
      onProgress: (done, total) => seen.push([done, total]),
    });
    expect(seen).toEqual([
      [250, 600],
      [500, 600],
      [600, 600],
    ]);
  });
});

describe('the own export', () => {
  it('reads back as it was', () => {
    const answers = [
      makeAnswer(),
      makeAnswer({
        id: 'b',
        question: 'Was kostet "das"?',
        tags: ['a', 'b'],
        validUntil: '2026-12-31',
      }),
    ];
    expect(answersOf(exportAnswers(answers))).toEqual(answers);
  });

  it('of a later version is refused', () => {
    expect(errorOf('{"format":"kommentarlotse-answers","version":2,"answers":[]}')).toMatchObject({
      kind: 'unknown-format',
      detail: 'version 2',
    });
  });

  it('with a wrong field names the line and the field', () => {
    const text = exportAnswers([makeAnswer(), makeAnswer({ id: 'b' })]).replace(
      /"asOf":"2026-10-01"(?=.*\n\])/,
      '"asOf":"gestern"',
    );
    expect(errorOf(text)).toEqual({ kind: 'bad-entry', line: 3, detail: 'asOf' });
  });

  it('refuses links that are not https', () => {
    const text = exportAnswers([makeAnswer()]).replace(
      'https://www.musterhausen.example/sperrmuell',
      'javascript:alert(1)',
    );
    expect(errorOf(text)).toMatchObject({ kind: 'bad-entry', detail: 'sourceUrl' });
  });
});

describe('a list of id, question, answer', () => {
  it('becomes released answers in German', () => {
    expect(answersOf('[{"id":7,"question":" Wo? ","answer":"Hier."}]')).toMatchObject([
      { id: '7', question: 'Wo?', texts: { sie: 'Hier.' }, status: 'released', language: 'de' },
    ]);
  });

  it('keeps an entry without an answer as a draft', () => {
    expect(answersOf('[{"id":"a","question":"Wo?","answer":""}]')).toMatchObject([
      { status: 'draft' },
    ]);
  });

  it('tells the line of a second entry with the same id', () => {
    const text =
      '[\n{"id":"a","question":"Wo?","answer":"x"},\n\n{"id":"a","question":"Wann?","answer":"y"}]';
    expect(errorOf(text)).toEqual({ kind: 'duplicate-id', line: 4, detail: 'a' });
  });

  it('tells the line of a missing field', () => {
    expect(errorOf('[\n{"id":"a","question":"Wo?"}]')).toEqual({
      kind: 'bad-entry',
      line: 2,
      detail: 'answer',
    });
  });

  it('tells the line of a syntax error', () => {
    expect(errorOf('[\n{"id":"a",\n"question" "Wo?"}]')).toEqual({
      kind: 'broken-json',
      line: 3,
      detail: '',
    });
  });

  it('that breaks off is incomplete, wherever it was cut', () => {
    const whole = '[\n{"id":"a","question":"Wo \\u00e4?","answer":"x"}\n]';
    for (let length = 1; length < whole.length; length += 1) {
      expect([length, errorOf(whole.slice(0, length))?.kind]).toEqual([length, 'incomplete']);
    }
  });
});

describe('schema.org FAQPage', () => {
  it('gives plain text for HTML in answers', () => {
    const page = {
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      mainEntity: [
        faqQuestion(
          'Was kostet&nbsp;das?',
          '<p>Die Geb&uuml;hr ist <b>37&nbsp;&euro;</b>.</p><ul><li>bar</li><li>Karte</li></ul><script>alert("x")</script>',
        ),
      ],
    };
    expect(answersOf(JSON.stringify(page))).toMatchObject([
      { question: 'Was kostet das?', texts: { sie: 'Die Gebühr ist 37 €.\n\n- bar\n- Karte' } },
    ]);
  });

  it('is found in a graph whose questions are referred to', () => {
    const page = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', name: 'x' },
        {
          '@type': ['WebPage', 'FAQPage'],
          mainEntity: [{ '@id': '#q1' }],
          url: 'http://www.musterhausen.example/faq',
        },
        faqQuestion('Wo?', 'Hier.', { '@id': '#q1', dateModified: '2026-09-01T10:00:00+02:00' }),
      ],
    };
    expect(answersOf(JSON.stringify(page))).toMatchObject([
      { id: '#q1', asOf: '2026-09-01', sourceUrl: 'https://www.musterhausen.example/faq' },
    ]);
  });

  it('is found inside a page', () => {
    const page = JSON.stringify({ '@type': 'FAQPage', mainEntity: faqQuestion('Wo?', 'Hier.') });
    const html = `<!doctype html>\n<script type="application/ld+json">{"@type":"Organization"}</script><script type="application/ld+json">${page}</script>`;
    expect(answersOf(html)).toHaveLength(1);
    expect(errorOf(html.replace('"name"', 'name'))).toMatchObject({ kind: 'broken-json', line: 2 });
  });

  it('names the line of a question without an answer', () => {
    expect(
      errorOf('{"@type":"FAQPage","mainEntity":[\n{"@type":"Question","name":"Wo?"}]}'),
    ).toEqual({
      kind: 'bad-entry',
      line: 2,
      detail: 'acceptedAnswer.text',
    });
  });
});

describe('CSV', () => {
  it('finds its columns by German names, with semicolons, quotes and line breaks', () => {
    const text =
      'Nr;Frage;Antwort;Stand;Gültig bis;Ort;Schlagworte\r\n1;"Wo; und wann?";"Zeile 1\r\nZeile 2";1.9.2026;31.12.2026;Altstadt;"Müll, Abfall"\r\n';
    expect(answersOf(text)).toMatchObject([
      {
        id: '1',
        question: 'Wo; und wann?',
        texts: { sie: 'Zeile 1\nZeile 2' },
        asOf: '2026-09-01',
        validUntil: '2026-12-31',
        place: 'Altstadt',
        tags: ['Müll', 'Abfall'],
      },
    ]);
  });

  it('takes a mapping for unusual names', () => {
    const none = {
      id: null,
      sourceUrl: null,
      owner: null,
      asOf: null,
      validUntil: null,
      tags: null,
      phrasings: null,
    };
    const parsed = parse('A,B\nWo?,Hier.', { question: 'A', answer: 'B', ...none });
    expect(parsed).toMatchObject({ ok: true, value: [{ question: 'Wo?' }] });
    expect(parse('A,B\nWo?,Hier.', { question: 'A', answer: 'C', ...none })).toMatchObject({
      error: { kind: 'missing-column', line: 1, detail: 'C' },
    });
    expect(errorOf('A,B\nWo?,Hier.')).toEqual({
      kind: 'missing-column',
      line: 1,
      detail: 'question',
    });
  });

  it('tells the line of the file, not the number of the row', () => {
    expect(
      errorOf('Frage;Antwort;Stand\n"Wo\nist\ndas?";Hier.;\n\nWann?;Jetzt.;31.2.2026\n'),
    ).toEqual({
      kind: 'bad-entry',
      line: 6,
      detail: 'asOf',
    });
  });

  it('notices rows that are too long, cut off, or never end their quote', () => {
    expect(errorOf('Frage;Antwort\nWo?;Hier;da\nWann?;Nie')).toMatchObject({
      kind: 'broken-csv',
      line: 2,
    });
    expect(errorOf('Frage;Antwort\nWo?;Hier\nWann?')).toMatchObject({
      kind: 'incomplete',
      line: 3,
    });
    expect(errorOf('Frage;Antwort\nWo?;Hier\nWann?;"Nie\nund')).toMatchObject({
      kind: 'incomplete',
      line: 3,
    });
  });

  it('takes a formula as the text it is, and hands none to a spreadsheet', () => {
    const answers = answersOf('Frage;Antwort\n=HYPERLINK(1);-5 Euro\n');
    expect(answers).toMatchObject([{ question: '=HYPERLINK(1)', texts: { sie: '-5 Euro' } }]);
    expect(exportCsv(answers)).toContain(";'=HYPERLINK(1);'-5 Euro;");
  });

  it('reads its own export back', () => {
    const cell = fc
      .string({ minLength: 1, maxLength: 20 })
      .map(text => text.trim())
      .filter(text => text !== '' && !text.includes('\r'));
    fc.assert(
      fc.property(cell, cell, (question, sie) => {
        const answer = makeAnswer({
          question,
          texts: { sie, du: null, sieShort: null, duShort: null },
          place: question.slice(0, 10).trim(),
        });
        expect(answersOf(exportCsv([answer]))).toEqual([answer]);
      }),
    );
  });
});
