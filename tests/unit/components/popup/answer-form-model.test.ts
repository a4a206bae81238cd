import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../../lib/knowledge/answer';
import { emptyDraft } from '../../../../components/popup/answer-draft';
import {
  AnswerFormModel,
  type DraftStore,
  type KeptDraft,
} from '../../../../components/popup/answer-form-model';
import { makeAnswer, makeBackend, makeFound, makeServices, settle } from './fake-backend';

function makeDrafts(kept: KeptDraft | null = null) {
  const drafts = {
    load: async () => kept,
    keep: vi.fn<DraftStore['keep']>(),
    drop: vi.fn<DraftStore['drop']>(),
  };
  return drafts satisfies DraftStore;
}

function setup(kept: KeptDraft | null = null) {
  const own = makeAnswer({ id: 'own' });
  const other = makeAnswer({ id: 'other', question: 'Wann ist das Bürgerbüro offen?' });
  const fake = makeBackend({
    'answers/search': () => [makeFound(own), makeFound(other, 0.8)],
    'answers/save': ({ answer }) => ({ ok: true, answer }),
  });
  const drafts = makeDrafts(kept);
  const form = new AnswerFormModel({ ...makeServices(fake.backend), drafts });
  return { ...fake, form, drafts, own, other };
}

/** A form whose save found that `current` has come into force meanwhile. */
async function clash(current: Answer | null) {
  const own = makeAnswer({ id: 'own' });
  let inForce = current;
  const fake = makeBackend({
    'answers/search': () => [],
    'answers/save': ({ answer, base }) => {
      if (base?.owner !== inForce?.owner) return { ok: false, current: inForce };
      inForce = answer;
      return { ok: true, answer };
    },
  });
  const form = new AnswerFormModel({ ...makeServices(fake.backend), drafts: makeDrafts() });
  form.edit(own);
  form.set('sie', 'Mein Text.');
  expect(await form.save('released')).toBe(false);
  return { form, own, ...fake };
}

describe('AnswerFormModel', () => {
  it('warns of answers that may say the same while the question is typed', async () => {
    const { form } = setup();
    form.set('question', 'Wann ist das Büro offen?');
    await settle();
    expect(form.similar.value.map(({ answer }) => answer.id)).toEqual(['own', 'other']);
  });

  it('does not warn of the answer that is being edited', async () => {
    const { form, own } = setup();
    form.edit(own);
    await settle();
    expect(form.similar.value.map(({ answer }) => answer.id)).toEqual(['other']);
  });

  it('does not warn of what only shares a word', async () => {
    const weak = makeFound(makeAnswer(), 0.2);
    const { backend } = makeBackend({
      'answers/search': () => [{ ...weak, suggestion: { ...weak.suggestion, shown: false } }],
    });
    const form = new AnswerFormModel({ ...makeServices(backend), drafts: makeDrafts() });
    form.set('question', 'Wann fliegen Drohnen?');
    await settle();
    expect(form.similar.value).toEqual([]);
  });

  it('searches nothing for a word or two', async () => {
    const { form, callsOf } = setup();
    form.set('question', 'Wann?');
    await settle();
    expect(callsOf('answers/search')).toEqual([]);
  });

  it('keeps every keystroke for a popup that closes', () => {
    const { form, drafts } = setup();
    form.set('question', 'Wa');
    form.set('sie', 'Um 8 Uhr.');
    expect(drafts.keep).toHaveBeenLastCalledWith({
      draft: { ...emptyDraft('2026-11-21'), question: 'Wa', sie: 'Um 8 Uhr.' },
      editing: null,
    });
  });

  it('goes on with the form that was kept', async () => {
    const editing = makeAnswer();
    const draft = { ...emptyDraft('2026-11-20'), question: 'Halb fertig' };
    const { form } = setup({ draft, editing });
    await form.ready();
    expect(form.draft.value).toEqual(draft);
    expect(form.editing.value).toEqual(editing);
  });

  it('lets typing that came first stand against a kept form that arrives late', async () => {
    const { form } = setup({ draft: { ...emptyDraft(''), question: 'Alt' }, editing: null });
    form.set('question', 'Neu');
    await form.ready();
    expect(form.draft.value.question).toBe('Neu');
  });

  it('saves under a new id, empties the form and drops what was kept', async () => {
    const { form, callsOf, drafts } = setup();
    form.set('question', 'Wo ist das Fundbüro?');
    form.set('sie', 'Im Rathaus.');
    expect(await form.save('released')).toBe(true);
    expect(callsOf('answers/save')[0]?.input).toMatchObject({
      answer: { id: 'id-1', status: 'released', asOf: '2026-11-21' },
    });
    expect(form.untouched.value).toBe(true);
    expect(form.saved.value?.question).toBe('Wo ist das Fundbüro?');
    expect(drafts.drop).toHaveBeenCalledOnce();
  });

  it('keeps id and language of an edited answer', async () => {
    const { form, callsOf } = setup();
    form.edit(makeAnswer({ id: 'a9', language: 'en' }));
    await form.save('draft');
    expect(callsOf('answers/save')[0]?.input).toMatchObject({
      answer: { id: 'a9', language: 'en', status: 'draft' },
    });
  });

  it('sends nothing while a field is wrong', async () => {
    const { form, callsOf } = setup();
    form.set('question', 'Ohne Antwort');
    expect(await form.save('released')).toBe(false);
    expect(form.problems.value).toEqual({ sie: 'empty' });
    expect(callsOf('answers/save')).toEqual([]);
    form.set('sie', 'Da ist sie.');
    expect(form.problems.value).toEqual({});
  });

  it('keeps what was typed when saving fails', async () => {
    const { backend } = makeBackend({});
    const drafts = makeDrafts();
    const form = new AnswerFormModel({ ...makeServices(backend), drafts });
    form.set('question', 'Wo?');
    form.set('sie', 'Da.');
    expect(await form.save('released')).toBe(false);
    expect(form.draft.value.sie).toBe('Da.');
    expect(form.failure.value).toMatchObject({ kind: 'failed' });
    expect(drafts.drop).not.toHaveBeenCalled();
  });

  describe('when somebody else has saved the answer meanwhile', () => {
    const theirs = makeAnswer({ id: 'own', owner: 'Bauamt' });

    it('keeps the person’s text and shows what is newer', async () => {
      const { form, own } = await clash(theirs);
      expect(form.draft.value.sie).toBe('Mein Text.');
      expect(form.conflict.value).toEqual({ before: own, current: theirs });
      expect(form.saved.value).toBeNull();
    });

    it('saves the person’s own over it once they have seen it', async () => {
      const { form, callsOf } = await clash(theirs);
      expect(await form.saveAnyway()).toBe(true);
      expect(callsOf('answers/save')[1]?.input).toMatchObject({
        answer: { texts: { sie: 'Mein Text.' }, status: 'released' },
        base: theirs,
      });
      expect(form.conflict.value).toBeNull();
    });

    it('goes on from the newer one when the person wants that', async () => {
      const { form } = await clash(theirs);
      form.takeNewer();
      expect(form.draft.value).toMatchObject({ sie: theirs.texts.sie, owner: 'Bauamt' });
      expect(form.conflict.value).toBeNull();
      expect(await form.save('released')).toBe(true);
    });

    it('brings back an answer that was withdrawn, under its old id', async () => {
      const { form, callsOf } = await clash(null);
      expect(await form.saveAnyway()).toBe(true);
      expect(callsOf('answers/save')[1]?.input).toMatchObject({
        answer: { id: 'own' },
        base: null,
      });
    });
  });
});
