import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Answer, AnswerId } from '../../lib/knowledge/answer';
import type { Suggestion } from '../../lib/knowledge/suggestion';
import type { RpcError } from '../../lib/rpc/protocol';
import type { PanelDeps } from './deps';
import type { Shown } from './shown';

/** An answer as a card shows it. `slot`: its number key; null for a hit of the search. */
export type Candidate = {
  readonly answer: Answer;
  readonly suggestion: Suggestion;
  readonly slot: 1 | 2 | 3 | null;
};

const slots = [1, 2, 3] as const;

/**
 * Up to three: what the overlay shows, and among them what only its date keeps from being shown,
 * so that an expired answer is seen as expired instead of being missed.
 */
export const worthShowing = (suggestions: readonly Suggestion[]): readonly Suggestion[] => {
  const lowest = Math.min(...suggestions.filter(({ shown }) => shown).map(({ score }) => score));
  const [best] = suggestions;
  return suggestions
    .filter(
      suggestion =>
        suggestion.shown ||
        (suggestion.validity !== 'valid' && (suggestion === best || suggestion.score >= lowest)),
    )
    .slice(0, slots.length);
};

export type SuggestionsDeps = Pick<PanelDeps, 'call'> & {
  readonly shown: ReadonlySignal<Shown | null>;
};

/** The suggestions of the comment in front, with their answers. */
export function createSuggestionsModel({ call, shown }: SuggestionsDeps) {
  const answers = signal<ReadonlyMap<AnswerId, Answer>>(new Map());
  const loading = signal(false);
  const problem = signal<RpcError | null>(null);
  const openId = signal<AnswerId | null>(null);

  const suggestions = computed(() => worthShowing(shown.value?.assessment.suggestions ?? []));
  const candidates = computed(() =>
    suggestions.value.flatMap((suggestion, index): Candidate[] => {
      const answer = answers.value.get(suggestion.answerId);
      return answer ? [{ answer, suggestion, slot: slots[index] ?? null }] : [];
    }),
  );

  /** Answers are asked for again with every comment: they may have been changed or withdrawn. */
  async function load() {
    const about = shown.value;
    const ids = suggestions.value.map(({ answerId }) => answerId);
    if (ids.length === 0) return;
    loading.value = true;
    const reply = await call('answers/get', { ids });
    if (shown.value?.comment.key !== about?.comment.key) return;
    loading.value = false;
    problem.value = reply.ok ? null : reply.error;
    if (reply.ok) answers.value = new Map(reply.value.map(answer => [answer.id, answer]));
  }

  return {
    candidates,
    loading: computed(() => loading.value),
    problem: computed(() => problem.value),
    /** The card that is open; the first until a person chooses. */
    openId: computed(() => openId.value ?? candidates.value[0]?.answer.id ?? null),
    /** A person opened it; else the first stands open by itself. */
    isChosen: computed(() => openId.value !== null),
    load,
    open: (id: AnswerId) => {
      openId.value = id;
    },
    reset: () => {
      openId.value = null;
      loading.value = false;
      problem.value = null;
    },
  };
}
