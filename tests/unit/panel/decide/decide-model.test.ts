import { describe, expect, it } from 'vitest';
import { makeFlag, makePanel, makeShown, settle } from '../make';
import { makeInsult, makePrecedent, makeRules, makeServices, makeView } from './make';

const proposals = (calls: readonly { procedure: string; input: unknown }[]) =>
  calls.filter(({ procedure }) => procedure === 'decisions/propose').map(({ input }) => input);

async function openDecide(over: Parameters<typeof makeServices>[0] = {}, shown = makeInsult('1')) {
  const panel = makePanel(makeServices(over));
  panel.model.receive(shown);
  await settle();
  panel.model.act('decide');
  await settle();
  return { ...panel, decide: panel.model.decide };
}

describe('proposing in the panel', () => {
  it('confirms a routine hide with one press after the view was opened', async () => {
    const { model, decide, calls } = await openDecide();
    expect(decide.isRoutine.value).toBe(true);
    await model.confirmDecision();
    expect(proposals(calls)).toEqual([
      expect.objectContaining({ comparedToProposal: 'same', files: [] }),
    ]);
    expect(decide.draft.value).toBeNull();
    expect(decide.decided.views.value).toHaveLength(1);
  });

  it('writes nothing while something is missing, and says what from then on', async () => {
    const { model, decide, calls } = await openDecide();
    decide.chooseMeasure('delete');
    expect(decide.shownProblems.value).toEqual([]);
    await model.confirmDecision();
    expect(proposals(calls)).toEqual([]);
    expect(decide.shownProblems.value).toEqual([{ field: 'whyNotMilder', problem: 'reason' }]);
    decide.change('whyNotMilder', 'Es wurde schon zweimal verborgen.');
    expect(decide.shownProblems.value).toEqual([]);
    await model.confirmDecision();
    expect(proposals(calls)).toHaveLength(1);
  });

  it('keeps what was written when the panel moves to another comment and back', async () => {
    const { model, decide } = await openDecide();
    decide.change('note', 'Notiz zu eins');
    model.receive(makeInsult('2'));
    await settle();
    expect(decide.draft.value).toBeNull();
    model.receive(makeInsult('1'));
    await settle();
    expect(decide.draft.value?.note).toBe('Notiz zu eins');
  });

  it('proposes once however often it is confirmed before the answer', async () => {
    const { model, calls } = await openDecide();
    await Promise.all([model.confirmDecision(), model.confirmDecision()]);
    expect(proposals(calls)).toHaveLength(1);
  });

  it('keeps the draft and says so when it could not be written', async () => {
    const { model, decide } = await openDecide({ 'decisions/propose': undefined });
    await model.confirmDecision();
    expect(decide.problem.value).toEqual({ kind: 'forbidden' });
    expect(decide.draft.value).not.toBeNull();
  });

  it('says with the proposal that the comment was edited meanwhile', async () => {
    const { model, decide, calls } = await openDecide();
    model.receive({ type: 'stale', key: makeInsult('1').comment.key, reason: 'edited' });
    expect(decide.isRoutine.value).toBe(false);
    await model.confirmDecision();
    expect(proposals(calls)).toEqual([expect.objectContaining({ comparedToProposal: 'edited' })]);
  });

  it('takes over the new text only when asked to', async () => {
    const { model, decide } = await openDecide();
    model.receive(makeInsult('1', { text: 'Du ganz anderes Beispiel!' }));
    expect(decide.draft.value?.captured.comment.text).toBe('Du Beispiel!');
    expect(decide.compared.value).toBe('edited');
    decide.recapture();
    expect(decide.draft.value?.captured.comment.text).toBe('Du ganz anderes Beispiel!');
    expect(decide.compared.value).toBe('same');
  });

  it('begins anew with what was found when the engine answers late, unless a person has begun', async () => {
    const late = makeInsult('1');
    const early = { ...late, assessment: { ...late.assessment, flags: [] } };
    const { model, decide } = await openDecide({}, early);
    expect(decide.draft.value?.measure).toBe('answer');
    model.receive(late);
    await settle();
    expect(decide.isRoutine.value).toBe(true);

    const other = await openDecide({}, early);
    other.decide.change('note', 'schon begonnen');
    other.model.receive(late);
    await settle();
    expect(other.decide.draft.value).toMatchObject({ note: 'schon begonnen', measure: 'answer' });
    expect(other.decide.draft.value?.captured.assessment.flags).toHaveLength(1);
  });

  it('begins with what the engine found while the house rules were on their way', async () => {
    const late = makeInsult('1');
    const panel = makePanel(
      makeServices({
        'rules/get': () => {
          panel.model.receive(late);
          return makeRules();
        },
      }),
    );
    panel.model.receive({ ...late, assessment: { ...late.assessment, flags: [] } });
    await settle();
    panel.model.act('decide');
    await settle();
    expect(panel.model.decide.isRoutine.value).toBe(true);
  });

  it('begins with the hint that was pressed', async () => {
    const shown = makeInsult('1');
    const other = makeFlag({ ruleId: 'x', title: 'Werbung', category: 'advertising' });
    const flags = [...shown.assessment.flags, other];
    const { model } = makePanel(makeServices());
    model.receive({ ...shown, assessment: { ...shown.assessment, flags } });
    await settle();
    model.decideOn(other);
    await settle();
    expect(model.decide.draft.value?.clause?.title).toBe('Werbung');
  });

  it('puts a hint into the reply box and writes nothing down', async () => {
    const { model, sent, calls } = await openDecide({ 'rules/get': () => makeRules('hint') });
    await model.confirmDecision();
    expect(sent).toContainEqual({
      type: 'insert',
      key: 'facebook:1',
      text: 'Guten Tag,\n\nBitte bleiben Sie sachlich.\n\nFreundliche Grüße',
    });
    expect(proposals(calls)).toEqual([]);
  });

  it('under the lock sends no word of the comment, no picture, and nothing to ask like cases with', async () => {
    const { model, decide, calls } = await openDecide();
    decide.lock();
    expect(decide.isLocked.value).toBe(true);
    const before = calls.length;
    await model.confirmDecision();
    const written = JSON.stringify(calls.slice(before));
    expect(written).not.toContain('Du Beispiel!');
    expect(written).not.toContain('Erika');
    expect(proposals(calls)).toEqual([
      expect.objectContaining({ files: [], comparedToProposal: 'not-seen' }),
    ]);
  });

  it('shows a decision that is there instead of beginning another', async () => {
    const { decide } = await openDecide({
      'decisions/for-comments': ({ keys }) =>
        keys.map(key => ({
          key,
          id: makeView().decision.id,
          number: '2026-BBBBB',
          measure: 'hide',
          phase: 'waiting',
          toDo: null,
          isBack: false,
        })),
      'decisions/get': () => makeView({ phase: 'waiting' }),
    });
    expect(decide.draft.value).toBeNull();
    expect(decide.decided.views.value).toHaveLength(1);
    await decide.begin(null);
    expect(decide.draft.value).not.toBeNull();
  });

  it('reports that the words of a decided comment have changed, once', async () => {
    const { asked } = await openDecide(
      {
        'decisions/for-comments': ({ keys }) =>
          keys.map(key => ({
            key,
            id: makeView().decision.id,
            number: '2026-BBBBB',
            measure: 'hide',
            phase: 'decided',
            toDo: 'do',
            isBack: false,
          })),
        'decisions/get': () => makeView({}),
        'decisions/sighted': () => ({}),
      },
      makeInsult('1', { text: 'jetzt freundlich' }),
    );
    expect(asked().filter(one => one === 'decisions/sighted')).toHaveLength(1);
  });
});

describe('who has to agree', () => {
  it('nobody to hide, unless the policy says so', async () => {
    const { decide } = await openDecide();
    expect(decide.approval.value).toBe('none');
  });

  it('another person to delete, and without a team nobody can', async () => {
    const { decide } = await openDecide();
    decide.chooseMeasure('delete');
    expect(decide.approval.value).toBe('nobody');
    const team = await openDecide({
      'team/sync-state': () => ({
        phase: 'idle',
        pending: { count: 0, since: null },
        lastSuccess: null,
        problem: null,
        nextTryAt: null,
        progress: null,
        heldAside: 0,
      }),
    });
    team.decide.chooseMeasure('delete');
    expect(team.decide.approval.value).toBe('other');
  });
});

describe('like cases', () => {
  it('are asked with the comment’s words and the clause', async () => {
    const { decide, calls } = await openDecide({ 'decisions/precedents': () => [makePrecedent()] });
    expect(calls).toContainEqual({
      procedure: 'decisions/precedents',
      input: { text: 'Du Beispiel!', clause: '§ 3 Abs. 1', except: null },
    });
    expect(decide.precedents.shown.value).toHaveLength(1);
    decide.change('clause', null);
    await settle();
    expect(calls.at(-1)?.input).toMatchObject({ clause: null });
  });

  it('ask why, where all were decided more mildly', async () => {
    const { decide } = await openDecide({ 'decisions/precedents': () => [makePrecedent()] });
    expect(decide.precedents.milder.value).toEqual([]);
    decide.chooseMeasure('delete');
    expect(decide.precedents.milder.value).toHaveLength(1);
    const mixed = await openDecide({
      'decisions/precedents': () => [makePrecedent(), makePrecedent({ measure: 'delete' })],
    });
    mixed.decide.chooseMeasure('delete');
    expect(mixed.decide.precedents.milder.value).toEqual([]);
  });

  it('are not asked for a comment without a draft', async () => {
    const { model, asked } = makePanel(makeServices());
    model.receive(makeShown('1'));
    await settle();
    expect(asked()).not.toContain('decisions/precedents');
  });
});
