import { describe, expect, it } from 'vitest';
import { makeAnswer, makeComment, makePanel, makeShown, makeSuggestion, settle } from './make';

const text = 'Hallo zusammen, wann macht das Bürgerbüro denn wieder auf? LG Erika Beispiel';
const answer = makeAnswer('a', { question: 'Wie sind die Öffnungszeiten des Bürgerbüros?' });

type Over = { readonly validity?: 'valid' | 'expired'; readonly procedures?: object };

/** A panel whose first answer has been put into the reply box. */
async function makeUsed({ validity = 'valid', procedures = {} }: Over = {}) {
  const panel = makePanel({
    'answers/get': () => [answer],
    'answers/accept-phrasing': () => ({}),
    'answers/drop-phrasing': () => ({}),
    'answers/note-expired-use': () => ({}),
    ...procedures,
  });
  const comment = makeComment('1', { text });
  const shown = makeShown('1', { comment });
  const suggestions = [makeSuggestion('a', { validity })];
  panel.model.receive({ ...shown, assessment: { ...shown.assessment, suggestions } });
  await settle();
  const use = (reason: string | null) => {
    const [candidate] = panel.model.suggestions.candidates.value;
    if (!candidate) throw new Error('no candidate');
    if (reason === null) panel.model.insertAnswer(candidate);
    else panel.model.insertInvalid(candidate.answer, reason);
    panel.model.receive({ type: 'insert-result', key: comment.key, outcome: 'inserted' });
  };
  const asked = (name: string) => panel.calls.filter(({ procedure }) => procedure === name);
  return { ...panel, use, asked, learning: () => panel.model.phrasings.current.value };
}

describe('learning a phrasing from a comment', () => {
  it('offers the asking sentence without names, and stores nothing by itself', async () => {
    const { use, learning, asked } = await makeUsed();
    use(null);
    expect(learning()).toMatchObject({ state: 'offered', answer: { id: 'a' } });
    expect(learning()?.phrasing).toMatch(/wann macht das Bürgerbüro denn wieder auf\?$/);
    expect(asked('answers/accept-phrasing')).toEqual([]);
  });

  it('stores exactly what the person sees, on one line, and takes it back', async () => {
    const { use, learning, asked, model } = await makeUsed();
    use(null);
    model.phrasings.open();
    model.phrasings.write(' Wann macht\nihr auf? ');
    await model.phrasings.keep();
    const stored = { id: 'a', phrasing: 'Wann macht ihr auf?' };
    expect(asked('answers/accept-phrasing').map(({ input }) => input)).toEqual([stored]);
    expect(learning()).toMatchObject({ state: 'kept', phrasing: stored.phrasing });
    await model.phrasings.undo();
    expect(asked('answers/drop-phrasing').map(({ input }) => input)).toEqual([stored]);
    expect(learning()).toBeNull();
  });

  it('stores nothing when the person declines or moves on to another comment', async () => {
    const { use, learning, asked, model } = await makeUsed();
    use(null);
    model.phrasings.open();
    model.phrasings.reset();
    await model.phrasings.keep();
    use(null);
    model.phrasings.open();
    model.receive(makeShown('2'));
    await model.phrasings.keep();
    expect(learning()).toBeNull();
    expect(asked('answers/accept-phrasing')).toEqual([]);
  });

  it('keeps the person’s words when storing fails', async () => {
    const { use, learning, model } = await makeUsed({
      procedures: { 'answers/accept-phrasing': undefined },
    });
    use(null);
    model.phrasings.open();
    model.phrasings.write('Wann offen?');
    await model.phrasings.keep();
    expect(learning()).toMatchObject({ state: 'open', phrasing: 'Wann offen?' });
    expect(learning()?.problem).not.toBeNull();
  });

  it('offers nothing for an interim reply', async () => {
    const { model, learning } = await makeUsed();
    model.insertText('Wir klären das.');
    model.receive({
      type: 'insert-result',
      key: makeComment('1').key,
      outcome: 'inserted',
    });
    expect(learning()).toBeNull();
  });
});

describe('an answer that is not valid', () => {
  it('is noted with its reason once it was inserted, without the comment', async () => {
    const { use, asked } = await makeUsed({ validity: 'expired' });
    use('beim Amt nachgefragt');
    expect(asked('answers/note-expired-use').map(({ input }) => input)).toEqual([
      { id: 'a', reason: 'beim Amt nachgefragt' },
    ]);
  });

  it('is not noted when it did not get into the reply box', async () => {
    const { model, asked } = await makeUsed({ validity: 'expired' });
    model.insertInvalid(answer, 'beim Amt nachgefragt');
    model.receive({ type: 'insert-result', key: makeComment('1').key, outcome: 'no-box' });
    expect(asked('answers/note-expired-use')).toEqual([]);
  });
});
