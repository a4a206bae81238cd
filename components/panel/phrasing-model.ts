import { computed, signal } from '@preact/signals';
import type { CommentSnapshot } from '../../lib/comment/snapshot';
import type { Answer } from '../../lib/knowledge/answer';
import { proposePhrasing } from '../../lib/knowledge/propose-phrasing';
import type { RpcError } from '../../lib/rpc/protocol';
import type { PanelDeps } from './deps';

/** What becomes of the words of a comment that an answer was used for. Stored only in `kept`. */
export type Learning = {
  readonly state: 'offered' | 'open' | 'saving' | 'kept';
  readonly answer: Answer;
  /** Exactly what is stored, or would be. */
  readonly phrasing: string;
  readonly problem: RpcError | null;
};

/** A comment asked in words that its answer does not know: a person may keep them as a further phrasing. */
export function createPhrasingModel({ call }: Pick<PanelDeps, 'call'>) {
  const current = signal<Learning | null>(null);
  const change = (over: Partial<Learning>): void => {
    if (current.value) current.value = { ...current.value, ...over };
  };

  /** Asks the background; the comment in front may have changed meanwhile, then there is nothing to show. */
  async function ask(
    procedure: 'answers/accept-phrasing' | 'answers/drop-phrasing',
    { answer, phrasing }: Learning,
    done: Learning | null,
  ): Promise<void> {
    change({ state: 'saving', problem: null });
    const asked = current.value;
    const reply = await call(procedure, { id: answer.id, phrasing });
    if (current.value !== asked) return;
    if (reply.ok) current.value = done;
    else change({ state: done ? 'open' : 'kept', problem: reply.error });
  }

  return {
    current: computed(() => current.value),
    offer: ({ text }: CommentSnapshot, answer: Answer) => {
      const phrasing = proposePhrasing(text, answer);
      current.value =
        phrasing === null ? null : { state: 'offered', answer, phrasing, problem: null };
    },
    open: () => change({ state: 'open' }),
    /** One line, because forms show phrasings line by line. */
    write: (text: string) => change({ phrasing: text.replaceAll(/[\n\r]+/g, ' ').slice(0, 1_000) }),
    keep: async () => {
      const learning = current.value;
      const phrasing = learning?.phrasing.trim() ?? '';
      if (learning?.state !== 'open' || phrasing === '') return;
      const kept = { ...learning, phrasing, problem: null };
      await ask('answers/accept-phrasing', kept, { ...kept, state: 'kept' });
    },
    undo: async () => {
      const learning = current.value;
      if (learning?.state === 'kept') await ask('answers/drop-phrasing', learning, null);
    },
    reset: () => {
      current.value = null;
    },
  };
}
export type PhrasingModel = ReturnType<typeof createPhrasingModel>;
