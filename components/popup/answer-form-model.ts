import { computed, createModel, effect, signal } from '@preact/signals';
import type { Answer, AnswerId } from '../../lib/knowledge/answer';
import { likelyDuplicates } from '../../lib/knowledge/duplicates';
import type { Output, RpcError } from '../../lib/rpc/protocol';
import {
  type AnswerDraft,
  answerToDraft,
  type DraftField,
  draftToAnswer,
  emptyDraft,
  type FieldProblems,
  isUntouched,
} from './answer-draft';
import type { Later, Services } from './backend';

/** An unfinished form, kept in memory for the browser session so that a closed popup loses nothing. */
export type KeptDraft = { readonly draft: AnswerDraft; readonly editing: Answer | null };
export type DraftStore = {
  readonly load: () => Promise<KeptDraft | null>;
  readonly keep: (kept: KeptDraft) => void;
  readonly drop: () => void;
};

export type AnswerFormDeps = Pick<Services, 'backend' | 'today' | 'newId'> & {
  readonly drafts: DraftStore;
  readonly later: Later;
};

/** What somebody else saved while the form was open. `current`: null when it was withdrawn. */
export type Conflict = { readonly before: Answer | null; readonly current: Answer | null };

export type Similar = Output<'answers/search'>[number];

/** Fewer characters give no useful duplicate warning. */
const shortestQuestion = 8;

/** "Neue Antwort" and editing: the form, its duplicate warning, and saving. */
export const AnswerFormModel = createModel((deps: AnswerFormDeps) => {
  const { backend, drafts, today, newId, later } = deps;
  const draft = signal<AnswerDraft>(emptyDraft(today()));
  const editing = signal<Answer | null>(null);
  const problems = signal<FieldProblems>({});
  const similar = signal<readonly Similar[]>([]);
  const saving = signal(false);
  const failure = signal<RpcError | null>(null);
  const saved = signal<Answer | null>(null);
  const conflict = signal<Conflict | null>(null);
  const expiredUses = signal<Output<'answers/expired-uses'>>([]);
  /** The answer in force as this form knows it. */
  let base: Answer | null = null;
  let wanted: Answer['status'] = 'draft';
  const question = computed(() => draft.value.question.trim());

  const start = (next: AnswerDraft, of: Answer | null) => {
    draft.value = next;
    editing.value = of;
    base = of;
    conflict.value = null;
    expiredUses.value = [];
    problems.value = {};
    if (of) void loadExpiredUses(of.id);
    failure.value = null;
  };
  const loadExpiredUses = async (id: AnswerId) => {
    const reply = await backend.call('answers/expired-uses', { id });
    if (reply.ok && editing.value?.id === id) expiredUses.value = reply.value;
  };
  const resume = async () => {
    const kept = await drafts.load();
    // A person who typed before the kept form arrived goes first.
    if (kept && isUntouched(draft.value)) start(kept.draft, kept.editing);
  };
  const ready = resume();

  effect(() => {
    const asked = question.value;
    const own = editing.value?.id ?? null;
    if (asked.length < shortestQuestion) {
      similar.value = [];
      return undefined;
    }
    let current = true;
    const cancel = later(async () => {
      const reply = await backend.call('answers/search', { query: asked, limit: 4 });
      if (current && reply.ok) similar.value = likely(asked, reply.value, own);
    });
    return () => {
      current = false;
      cancel();
    };
  });

  async function save(status: Answer['status'], isOverVersions = false): Promise<boolean> {
    if (saving.value) return false;
    const answer = draftToAnswer(draft.value, {
      id: editing.value?.id ?? newId(),
      language: editing.value?.language ?? 'de',
      status,
    });
    problems.value = answer.ok ? {} : answer.error;
    if (!answer.ok) return false;
    saving.value = true;
    wanted = status;
    const reply = await backend.call('answers/save', {
      answer: answer.value,
      base,
      isOverVersions,
    });
    saving.value = false;
    failure.value = reply.ok ? null : reply.error;
    if (!reply.ok) return false;
    conflict.value = reply.value.ok ? null : { before: base, current: reply.value.current };
    if (!reply.value.ok) return false;
    saved.value = reply.value.answer;
    start(emptyDraft(today()), null);
    drafts.drop();
    return true;
  }

  return {
    draft: computed(() => draft.value),
    editing: computed(() => editing.value),
    problems: computed(() => problems.value),
    /** Answers that may say the same already, best first. */
    similar: computed(() => similar.value),
    saving: computed(() => saving.value),
    failure: computed(() => failure.value),
    conflict: computed(() => conflict.value),
    /** Why editors used this answer when it was not valid. */
    expiredUses: computed(() => expiredUses.value),
    /** The answer saved last, for the confirmation. */
    saved: computed(() => saved.value),
    untouched: computed(() => isUntouched(draft.value)),
    ready: () => ready,
    set(field: DraftField, text: string) {
      saved.value = null;
      draft.value = { ...draft.value, [field]: text };
      const { [field]: _solved, ...others } = problems.value;
      problems.value = others;
      drafts.keep({ draft: draft.value, editing: editing.value });
    },
    edit(answer: Answer) {
      start(answerToDraft(answer), answer);
      saved.value = null;
      drafts.keep({ draft: draft.value, editing: answer });
    },
    discard() {
      start(emptyDraft(today()), null);
      drafts.drop();
    },
    save: (status: Answer['status']): Promise<boolean> => save(status),
    /** After a conflict: the person has seen what is newer and wants their own. */
    saveAnyway(): Promise<boolean> {
      if (conflict.value) base = conflict.value.current;
      return save(wanted, true);
    },
    /** After a conflict: goes on from what is newer, without the person's own changes. */
    takeNewer() {
      const current = conflict.value?.current;
      if (!current) return;
      start(answerToDraft(current), current);
      drafts.keep({ draft: draft.value, editing: current });
    },
  };
});

/** A warning on every second question is soon read by nobody: at most two. */
const likely = (asked: string, found: Output<'answers/search'>, own: AnswerId | null): Similar[] =>
  likelyDuplicates(asked, found, own)
    .map(duplicate => duplicate.found)
    .slice(0, 2);
