import { describe, expect, it } from 'vitest';
import { createAnswerIndex } from '../../../lib/knowledge/search';
import { createAssessor } from '../../../lib/rules/assess';
import { defaultNetiquette } from '../../../lib/rules/default-netiquette';
import { createHandlers } from '../../../lib/service/handlers';
import { readClassifier } from '../../../lib/service/classifier';
import { makeServices } from './make-services';

const problemWith = async (read: () => Promise<Uint8Array>): Promise<string | null> =>
  createAssessor({
    rules: defaultNetiquette,
    answers: createAnswerIndex([]),
    classifier: await readClassifier(read),
  }).classifierProblem();

describe('reading the classifier', () => {
  it('says that the file is missing, and the assessor works', async () => {
    expect(await problemWith(() => Promise.reject(new Error('/signals.bin: 404')))).toBe(
      '/signals.bin: 404',
    );
  });

  it('is asked after by the popup', async () => {
    const { services } = makeServices();
    const reply = await createHandlers(services)['engine/problem'](
      {},
      { caller: 'page', tabId: null, windowId: null },
    );
    expect(reply).toEqual({ classifier: 'no model in this test' });
  });

  it('says that the file is damaged', async () => {
    expect(await problemWith(() => Promise.resolve(new Uint8Array([1, 2, 3])))).toMatch(
      /notAModel/,
    );
  });
});
