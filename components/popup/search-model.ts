import { computed, createModel, effect, signal } from '@preact/signals';
import type { Answer, AnswerId } from '../../lib/knowledge/answer';
import type { Output, RpcError } from '../../lib/rpc/protocol';
import type { Later, Services } from './backend';

export type Found = Output<'answers/search'>[number];

export type SearchDeps = Pick<Services, 'backend' | 'doors'> & {
  readonly later: Later;
};

/** Shown at once; a person narrows the words rather than reading on. */
const resultLimit = 30;

/** Search over the whole base, drafts and expired answers included, and what one does with a result. */
export const SearchModel = createModel(({ backend, doors, later }: SearchDeps) => {
  const query = signal('');
  const results = signal<readonly Found[] | null>(null);
  const failure = signal<RpcError | null>(null);
  const copied = signal<AnswerId | null>(null);
  const withdrawn = signal<Answer | null>(null);
  const round = signal(0);

  const searchAgain = () => {
    round.value += 1;
  };

  effect(() => {
    const asked = query.value.trim();
    void round.value;
    if (!asked) {
      results.value = null;
      failure.value = null;
      return undefined;
    }
    let current = true;
    const cancel = later(async () => {
      const reply = await backend.call('answers/search', { query: asked, limit: resultLimit });
      // A slower answer to earlier words must not replace a newer one.
      if (!current) return;
      failure.value = reply.ok ? null : reply.error;
      if (reply.ok) results.value = reply.value;
    });
    return () => {
      current = false;
      cancel();
    };
  });
  effect(() => {
    const ending = new AbortController();
    backend.onChange(['knowledge'], searchAgain, ending.signal);
    return () => ending.abort();
  });

  return {
    query: computed(() => query.value),
    /** Null while nothing is asked. */
    results: computed(() => results.value),
    failure: computed(() => failure.value),
    /** The answer whose text was copied last. */
    copied: computed(() => copied.value),
    /** The answer withdrawn last, while that can be undone here. */
    withdrawn: computed(() => withdrawn.value),
    ask(words: string) {
      query.value = words.slice(0, 2_000);
      copied.value = null;
    },
    async copy(answer: Answer, text: string): Promise<boolean> {
      const done = await doors.copyText(text);
      copied.value = done ? answer.id : null;
      return done;
    },
    async withdraw(answer: Answer): Promise<boolean> {
      const reply = await backend.call('answers/withdraw', { id: answer.id });
      failure.value = reply.ok ? null : reply.error;
      if (reply.ok) withdrawn.value = answer;
      searchAgain();
      return reply.ok;
    },
    async undoWithdraw(): Promise<boolean> {
      const answer = withdrawn.value;
      if (!answer) return false;
      const reply = await backend.call('answers/save', { answer, base: null });
      failure.value = reply.ok ? null : reply.error;
      // Somebody else has brought it back, or put another in its place: that one stays.
      if (reply.ok) withdrawn.value = null;
      searchAgain();
      return reply.ok;
    },
  };
});
