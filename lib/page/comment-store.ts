import { type Signal, signal } from '@preact/signals';
import type { CommentKey, CommentSnapshot } from '../comment/snapshot';
import type { CaseStatus } from '../escalation/case';
import type { PresenceMark } from '../rpc/presence';
import type { Assessment } from '../rules/assessment';
import type { DecisionMark } from './decision-mark';

export type CaseMark = { readonly number: string; readonly status: CaseStatus };

/** What the overlay knows of one comment. Kept by key, never in a node: pages recycle nodes. */
export type CommentState = {
  readonly snapshot: CommentSnapshot;
  /** Null until the engine has looked at this very text. */
  readonly assessment: Assessment | null;
  readonly seen: boolean;
  readonly case: CaseMark | null;
  readonly decision: DecisionMark | null;
  /** `replied`: the page's own reply stands below. `filled`: we put an answer into the reply box. */
  readonly answered: 'no' | 'filled' | 'replied';
  /** Who of the team is answering it just now. */
  readonly presence: PresenceMark | null;
  /** What just happened, such as the outcome of an insertion; null most of the time. */
  readonly notice: string | null;
};

export type Entry = {
  readonly key: CommentKey;
  readonly state: Signal<CommentState>;
  /** How many elements show the comment now: hidden copies and a feed behind a dialog do not count. */
  places: number;
};

export type CommentStore = {
  /** Takes what was just read. Tells the entry and whether its text is new. */
  put(snapshot: CommentSnapshot): { entry: Entry; textChanged: boolean; isNew: boolean };
  get(key: CommentKey): Entry | null;
  all(): IterableIterator<Entry>;
  readonly change: (entry: Entry, part: Partial<CommentState>) => void;
  /** Forgets comments that no element shows any more. */
  forgetAbsent(): void;
};

export function createCommentStore(): CommentStore {
  const entries = new Map<CommentKey, Entry>();
  const change = (entry: Entry, part: Partial<CommentState>) => {
    entry.state.value = { ...entry.state.peek(), ...part };
  };

  return {
    put(snapshot) {
      const known = entries.get(snapshot.key);
      if (!known) {
        const entry = { key: snapshot.key, state: signal(newState(snapshot)), places: 0 };
        entries.set(snapshot.key, entry);
        return { entry, textChanged: true, isNew: true };
      }
      const before = known.state.peek();
      const textChanged = before.snapshot.text !== snapshot.text;
      // A suggestion dies with the words it was made for.
      if (textChanged) change(known, { snapshot, assessment: null, notice: null });
      else if (!sameReading(before.snapshot, snapshot)) change(known, { snapshot });
      return { entry: known, textChanged, isNew: false };
    },
    get: key => entries.get(key) ?? null,
    all: () => entries.values(),
    change,
    forgetAbsent() {
      for (const [key, entry] of entries) if (entry.places <= 0) entries.delete(key);
    },
  };
}

const newState = (snapshot: CommentSnapshot): CommentState => ({
  snapshot,
  assessment: null,
  seen: false,
  case: null,
  decision: null,
  answered: 'no',
  presence: null,
  notice: null,
});

/** Times drift with the clock; a new estimate alone is no reason to draw again. */
const sameReading = (a: CommentSnapshot, b: CommentSnapshot): boolean =>
  JSON.stringify({ ...a, time: null }) === JSON.stringify({ ...b, time: null });
