import type { Entry, EntryId } from './entry';

/** All that the log says of one subject. */
export type SubjectState = {
  readonly subject: string;
  /** Entries that no other replaces, oldest first. More than one is a conflict. */
  readonly heads: readonly Entry[];
  /** The head that is shown while a conflict lasts: the latest by time, then by id. */
  readonly current: Entry;
  readonly conflict: boolean;
  /** Every readable entry, oldest first: the version history. */
  readonly history: readonly Entry[];
};

/**
 * Current state of every subject. Neither the order of entries nor duplicates matter.
 *
 * Entries that `isReadable` refuses (an unknown kind, a newer version, a deleted body) stay in the log
 * and are left out here: what they replaced stays in force until this extension can read them.
 */
export function foldEntries(
  entries: Iterable<Entry>,
  isReadable: (entry: Entry) => boolean,
): ReadonlyMap<string, SubjectState> {
  const bySubject = new Map<string, Map<EntryId, Entry>>();
  for (const entry of entries) {
    let known = bySubject.get(entry.subject);
    if (!known) bySubject.set(entry.subject, (known = new Map()));
    const twin = known.get(entry.id);
    known.set(entry.id, twin ? preferredTwin(twin, entry) : entry);
  }
  const states = new Map<string, SubjectState>();
  for (const [subject, known] of bySubject) {
    const state = foldSubject(subject, [...known.values()].filter(isReadable));
    if (state) states.set(subject, state);
  }
  return states;
}

function foldSubject(subject: string, entries: readonly Entry[]): SubjectState | null {
  const history = entries.toSorted(byTime);
  const latest = history.at(-1);
  if (!latest) return null;
  const replaced = new Set(history.flatMap(({ id, parents }) => parents.filter(p => p !== id)));
  const unreplaced = history.filter(({ id }) => !replaced.has(id));
  // Entries that name each other as parents can only be forged; the latest stands for them.
  const heads = unreplaced.length > 0 ? unreplaced : [latest];
  return {
    subject,
    heads,
    current: heads.at(-1) ?? latest,
    conflict: heads.length > 1,
    history,
  };
}

/** Of two copies with one id, a deleted body wins: what was deleted must not come back with a copy. */
function preferredTwin(a: Entry, b: Entry): Entry {
  if (!a.body || !b.body) return a.body ? b : a;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}

const byTime = (a: Entry, b: Entry): number =>
  a.time - b.time || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
