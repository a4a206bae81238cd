import { describe, expect, it } from 'vitest';
import { makeComment, makeFlag, makePanel, makeShown, makeTarget, settle } from './make';

describe('escalating', () => {
  it('opens a case with the comment, its surroundings, its flags and the note', async () => {
    const { model, calls } = makePanel();
    const parent = makeComment('root');
    const shown = makeShown('1', { parent });
    const flags = [makeFlag()];
    model.receive({ ...shown, assessment: { ...shown.assessment, flags } });
    model.escalation.writeNote('Bitte bis morgen.');
    await model.escalation.open(makeTarget());
    expect(calls.find(({ procedure }) => procedure === 'cases/open')?.input).toEqual({
      comment: shown.comment,
      context: {
        postUrl: null,
        postText: 'Das Bürgerbüro bleibt am Freitag geschlossen.',
        pageName: 'Stadt Musterhausen',
        identity: 'Stadt Musterhausen',
        parent,
        capturedAt: 1_000,
      },
      flags,
      targetId: 't1',
      note: 'Bitte bis morgen.',
    });
    expect(model.escalation.opened.value?.case.opening.number).toBe('2026-7F3KQ');
    expect(model.escalation.note.value).toBe('');
  });

  it('opens one case for two quick clicks', async () => {
    const { model, asked } = makePanel();
    model.receive(makeShown('1'));
    await Promise.all([model.escalation.open(makeTarget()), model.escalation.open(makeTarget())]);
    expect(asked().filter(procedure => procedure === 'cases/open')).toHaveLength(1);
  });

  it('copies for the clipboard, drafts for mail, and leaves a webhook to the background', async () => {
    const waiting = {
      caseId: 'case-1',
      state: 'waiting',
      attempts: 0,
      nextTryAt: null,
      problem: null,
    } as const;
    const panel = makePanel({ 'deliveries/list': () => [waiting as never] });
    const channels = [
      { kind: 'clipboard' },
      { kind: 'mail', to: 'amt@musterhausen.example' },
      { kind: 'webhook', url: 'https://chat.example/hook', format: 'mattermost' },
    ] as const;
    const seen = [];
    for (const [index, channel] of channels.entries()) {
      panel.model.receive(makeShown(String(index)));
      await panel.model.escalation.open(makeTarget({ channel }));
      seen.push(panel.model.escalation.opened.value?.channel);
    }
    expect(seen).toEqual(['copied', 'draft-opened', 'queued']);
    expect(panel.copied).toEqual(['Fall 2026-7F3KQ']);
    expect(panel.drafts).toEqual(['mailto:amt@musterhausen.example']);
    expect(panel.model.escalation.delivery.value).toEqual(waiting);
  });

  it('finishes a case whose comment the person has left, and does not show it at the next one', async () => {
    const { model, drafts } = makePanel();
    model.receive(makeShown('1'));
    const opening = model.escalation.open(
      makeTarget({ channel: { kind: 'mail', to: 'amt@musterhausen.example' } }),
    );
    model.receive(makeShown('2'));
    await opening;
    expect(drafts).toHaveLength(1);
    expect(model.escalation.opened.value).toBeNull();
  });

  it('keeps the note when the case could not be opened', async () => {
    const { model } = makePanel(
      {},
      {
        call: async () => ({ ok: false, error: { kind: 'disconnected' } }),
      },
    );
    model.receive(makeShown('1'));
    await settle();
    model.escalation.writeNote('Wichtig');
    await model.escalation.open(makeTarget());
    expect(model.escalation.problem.value).toEqual({ kind: 'disconnected' });
    expect(model.escalation.note.value).toBe('Wichtig');
    expect(model.escalation.opened.value).toBeNull();
  });

  it('shows a case that the comment already has', async () => {
    const { model } = makePanel({
      'cases/for-comments': ({ keys }) =>
        keys.map(key => ({ key, number: '2026-3AB2C', status: 'waiting' })),
    });
    model.receive(makeShown('1'));
    await settle();
    expect(model.escalation.earlier.value).toEqual([
      { key: 'facebook:1', number: '2026-3AB2C', status: 'waiting' },
    ]);
  });
});
