import { describe, expect, it } from 'vitest';
import { makeAnswer, makeFlag, makePanel, makeShown, makeSuggestion, settle } from './make';

const inserts = (sent: readonly { type: string }[]) => sent.filter(({ type }) => type === 'insert');

describe('the panel', () => {
  it('asks the background for nothing before a comment is shown', () => {
    const { model, calls, sent } = makePanel();
    for (const action of ['insert1', 'escalate', 'nextComment', 'close'] as const)
      model.act(action);
    model.changed('settings');
    model.disconnected();
    expect(calls).toEqual([]);
    expect(sent).toEqual([]);
    expect(model.connection.value).toBe('refused');
  });

  it('inserts the first answer with greeting and closing when its key is pressed', async () => {
    const { model, sent } = makePanel();
    model.receive(makeShown('1'));
    await settle();
    model.act('insert1');
    expect(inserts(sent)).toEqual([
      { type: 'insert', key: 'facebook:1', text: 'Guten Tag,\n\nAntwort a.\n\nFreundliche Grüße' },
    ]);
  });

  it('inserts once however often the key is pressed before the page has answered', async () => {
    const { model, sent } = makePanel();
    model.receive(makeShown('1'));
    await settle();
    model.act('insert1');
    model.act('insert1');
    model.act('insert2');
    expect(inserts(sent)).toHaveLength(1);
  });

  it('inserts nothing by key while the answers are not in view', async () => {
    const { model, sent } = makePanel();
    model.receive(makeShown('1'));
    await settle();
    model.act('escalate');
    model.act('insert1');
    expect(inserts(sent)).toEqual([]);
  });

  it.each(['edited', 'gone'] as const)(
    'inserts nothing into a comment that is %s',
    async reason => {
      const { model, sent } = makePanel();
      const shown = makeShown('1');
      model.receive(shown);
      await settle();
      model.receive({ type: 'stale', key: shown.comment.key, reason });
      model.act('insert1');
      model.insertText('Zwischenantwort');
      expect(inserts(sent)).toEqual([]);
    },
  );

  it('lets one insert again once the edited comment was shown anew', async () => {
    const { model, sent } = makePanel();
    const shown = makeShown('1');
    model.receive(shown);
    model.receive({ type: 'stale', key: shown.comment.key, reason: 'edited' });
    model.receive(shown);
    await settle();
    model.act('insert1');
    expect(inserts(sent)).toHaveLength(1);
  });

  it('asks a second time before it inserts an expired answer', async () => {
    const { model, sent } = makePanel();
    const shown = makeShown('1');
    const expired = makeSuggestion('old', { validity: 'expired', shown: false });
    model.receive({ ...shown, assessment: { ...shown.assessment, suggestions: [expired] } });
    await settle();
    model.act('insert1');
    expect(inserts(sent)).toEqual([]);
    expect(model.confirming.value?.id).toBe('old');
    model.insertText('Antwort old.');
    expect(inserts(sent)).toHaveLength(1);
    expect(model.confirming.value).toBeNull();
  });

  it('never inserts a draft', async () => {
    const { model, sent } = makePanel({
      'answers/get': ({ ids }) => ids.map(id => makeAnswer(id, { status: 'draft' })),
    });
    model.receive(makeShown('1'));
    await settle();
    model.act('insert1');
    expect(inserts(sent)).toEqual([]);
  });

  it('forgets what was written for the last comment when another is shown', async () => {
    const { model, sent } = makePanel();
    model.receive(makeShown('1'));
    await settle();
    model.composer.edit(makeAnswer('a').id, 'Nur für Erika');
    model.receive(makeShown('2'));
    await settle();
    model.act('insert1');
    expect(inserts(sent)).toEqual([expect.not.objectContaining({ text: 'Nur für Erika' })]);
  });

  it('keeps what was written when the same comment is assessed anew', async () => {
    const { model } = makePanel();
    const answer = makeAnswer('a');
    model.receive(makeShown('1'));
    await settle();
    model.composer.edit(answer.id, 'Von Hand');
    model.receive(makeShown('1'));
    expect(model.composer.textOf(answer)).toBe('Von Hand');
  });

  it('stays where the person went when the same comment is assessed anew', () => {
    const { model } = makePanel();
    model.receive(makeShown('1', { view: 'escalate' }));
    model.showView('comment');
    model.receive(makeShown('1', { view: 'escalate' }));
    expect(model.view.value).toBe('comment');
    model.closePanel();
    model.receive(makeShown('1', { view: 'escalate' }));
    expect(model.view.value).toBe('escalate');
  });

  it('drops answers that arrive after the person has moved on', async () => {
    let answerFirst: (() => void) | null = null;
    const { model } = makePanel({
      'answers/get': async ({ ids }) => {
        if (ids.includes(makeAnswer('slow').id))
          await new Promise<void>(resolve => {
            answerFirst = resolve;
          });
        return ids.map(id => makeAnswer(id));
      },
    });
    const slow = makeShown('1');
    model.receive({
      ...slow,
      assessment: { ...slow.assessment, suggestions: [makeSuggestion('slow')] },
    });
    await settle();
    model.receive(makeShown('2'));
    await settle();
    (answerFirst as (() => void) | null)?.();
    await settle();
    expect(model.suggestions.candidates.value.map(({ answer }) => answer.id)).toEqual(['a', 'b']);
  });

  it('marks the words of a flag on the page while one points at it, and keeps them when pinned', () => {
    const { model, sent } = makePanel();
    const flag = makeFlag({ spans: [[5, 9]] });
    model.receive(makeShown('1'));
    model.pointAtFlag(flag);
    model.pointAtFlag(null);
    model.pinFlag(flag);
    model.pointAtFlag(flag);
    model.pointAtFlag(null);
    const marks = sent.flatMap(message => (message.type === 'mark' ? [message.spans] : []));
    expect(marks).toEqual([[[5, 9]], [], [[5, 9]], [[5, 9]], [[5, 9]]]);
  });

  it('goes back one step with Esc before it closes', () => {
    const { model, sent } = makePanel();
    model.receive(makeShown('1', { view: 'help' }));
    model.act('close');
    expect(model.view.value).toBe('comment');
    expect(sent).toEqual([]);
    model.act('close');
    expect(sent).toEqual([{ type: 'close' }]);
  });

  it('keeps the text and says so when the page never answers', async () => {
    const { model, endWaits } = makePanel();
    model.receive(makeShown('1'));
    await settle();
    model.act('insert1');
    endWaits();
    await settle();
    expect(model.insertion.current.value).toMatchObject({
      state: 'done',
      outcome: 'failed',
      text: expect.stringContaining('Antwort a.'),
    });
  });

  it('ignores results that belong to another comment', async () => {
    const { model } = makePanel();
    model.receive(makeShown('1'));
    await settle();
    model.act('insert1');
    model.receive({
      type: 'insert-result',
      key: makeShown('2').comment.key,
      outcome: 'inserted',
    });
    expect(model.insertion.isRunning.value).toBe(true);
  });
});
