import { describe, expect, it } from 'vitest';
import { ProfileModel } from '../../../../../components/workspace/record/profile-model';
import { decisionId, makeRow, makeView } from '../../../../support/decision-states';
import { makeBackend, makeServices } from '../../popup/fake-backend';

function makeModel({ isGone = false } = {}) {
  const downloads: { name: string; content: string | Uint8Array }[] = [];
  const made = makeBackend({
    'decisions/by-profile': ({ profileUrl }) => (profileUrl.endsWith('karl') ? [makeRow()] : []),
    'decisions/get': () => {
      if (isGone) throw new Error('gone');
      return makeView();
    },
  });
  const services = makeServices(made.backend, {
    download: (name, content) => downloads.push({ name, content }),
  });
  return { ...made, model: new ProfileModel(services), downloads };
}

describe('ProfileModel', () => {
  it('asks for nobody without a link', async () => {
    const { model, callsOf } = makeModel();
    model.write('  ');
    await model.search();
    expect(model.isMissing.value).toBe(true);
    expect(callsOf('decisions/by-profile')).toEqual([]);
  });

  it('saves all that was found as the person concerned may get it', async () => {
    const { model, downloads } = makeModel();
    model.write(' https://www.facebook.com/karl ');
    await model.search();
    await model.save('auskunft.json');
    const [file] = downloads;
    expect(file?.name).toBe('auskunft.json');
    const found: unknown = JSON.parse(String(file?.content));
    expect(found).toMatchObject([{ decision: { id: decisionId }, people: {} }]);
    expect(file?.content).not.toContain('Max Muster');
    expect(file?.content).not.toContain('Nora Nachbarin');
  });

  it('saves nothing when one of them could not be read', async () => {
    const { model, downloads } = makeModel({ isGone: true });
    model.write('https://www.facebook.com/karl');
    await model.search();
    await model.save('auskunft.json');
    expect(downloads).toEqual([]);
    expect(model.problem.value?.kind).toBe('failed');
  });
});
