import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FileModel } from '../../../../../components/workspace/record/file-model';
import { defaultDecisionPolicy } from '../../../../../lib/decisions/default-policy';
import type { Output } from '../../../../../lib/rpc/protocol';
import { artefact, decisionId, hash, makeView } from '../../../../support/decision-states';
import { makeBackend, makeServices, settle } from '../../popup/fake-backend';

type Read = Output<'decisions/artefact'>;
const masked = { ...artefact, role: 'masked', hash: hash('c') };
const good: Read = { state: 'good', base64: btoa('Bild') };

async function makeModel(read: (hash: string) => Read = () => good) {
  const downloads: { name: string; content: string | Uint8Array }[] = [];
  const made = makeBackend({
    'decisions/get': () => makeView({ artefacts: [artefact, masked] }),
    'decision-policy/get': () => ({ policy: defaultDecisionPolicy, conflict: false }),
    'decisions/artefact': input => read(input.hash),
    'log/places': () => [],
  });
  const services = makeServices(made.backend, {
    download: (name, content) => downloads.push({ name, content }),
  });
  const model = new FileModel(services, decisionId);
  await settle();
  await settle();
  return { ...made, model, downloads };
}

describe('FileModel', () => {
  it('shows the pictures whose bytes are what was secured, and says of others that they are not', async () => {
    const { model } = await makeModel(asked =>
      asked === masked.hash ? { state: 'changed' } : good,
    );
    expect(model.pictures.value.get(artefact.hash)).toBe('data:image/png;base64,QmlsZA==');
    expect(model.pictures.value.get(masked.hash)).toBeNull();
  });

  it('asks for each picture once, however often the case changes', async () => {
    const { notify, callsOf } = await makeModel();
    notify('decisions');
    await settle();
    expect(callsOf('decisions/artefact')).toHaveLength(2);
  });

  it('asks for the policy again when that changed', async () => {
    const { notify, callsOf } = await makeModel();
    notify('decision-policy');
    await settle();
    expect(callsOf('decision-policy/get')).toHaveLength(2);
  });

  it('bundles what is there and counts what is missing', async () => {
    const { model, downloads } = await makeModel(asked =>
      asked === masked.hash ? { state: 'missing' } : good,
    );
    await model.saveBundle();
    expect(model.missing.value).toBe(1);
    expect(downloads[0]?.name).toBe('2026-7F3KQ-akte.zip');
    const names = Object.keys(unzipSync(downloads[0]?.content as Uint8Array));
    expect(names).toContain('01-screenshot.png');
    expect(names.filter(name => name.endsWith('.png'))).toHaveLength(1);
  });

  it('names nobody to the person concerned', async () => {
    const { model, downloads } = await makeModel();
    model.choose('person');
    model.saveJson();
    expect(downloads[0]?.name).toBe('2026-7F3KQ-auskunft.json');
    expect(downloads[0]?.content).not.toContain('Max Muster');
    expect(downloads[0]?.content).toContain('Karl Kommentator');
  });
});
