import { computed, signal } from '@preact/signals';
import type { CommentKey } from '../../lib/comment/snapshot';
import type { InsertOutcome } from '../../lib/page/panel-port';
import type { PanelDeps } from './deps';

export type Insertion =
  | { readonly state: 'running'; readonly text: string }
  | { readonly state: 'done'; readonly text: string; readonly outcome: InsertOutcome }
  /** The panel's own copy button. */
  | { readonly state: 'copied' | 'copy-refused'; readonly text: string };

/** The content script opens the reply box and reads back what stands in it: seconds, not minutes. */
const patience = 12_000;

/** One insertion at a time; its text is kept until the next, so that nothing is lost when it fails. */
export function createInsertionModel({
  send,
  wait,
  copy,
}: Pick<PanelDeps, 'send' | 'wait' | 'copy'>) {
  const current = signal<Insertion | null>(null);
  let run = 0;

  return {
    current: computed(() => current.value),
    isRunning: computed(() => current.value?.state === 'running'),
    insert: async (key: CommentKey, text: string) => {
      if (current.value?.state === 'running' || text.trim() === '') return;
      const mine = ++run;
      current.value = { state: 'running', text };
      send({ type: 'insert', key, text });
      await wait(patience);
      if (mine === run && current.value.state === 'running') {
        current.value = { state: 'done', text, outcome: 'failed' };
      }
    },
    settle: (outcome: InsertOutcome) => {
      if (current.value?.state === 'running') {
        current.value = { state: 'done', text: current.value.text, outcome };
      }
    },
    copy: async (text: string) => {
      const mine = ++run;
      const done = await copy(text);
      if (mine === run) current.value = { state: done ? 'copied' : 'copy-refused', text };
    },
    reset: () => {
      run += 1;
      current.value = null;
    },
  };
}
