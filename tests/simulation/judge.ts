import { type Entry, type EntryId, type Hash, hashOf } from '../../lib/ledger/entry';
import { foldEntries, type SubjectState } from '../../lib/ledger/fold';
import { isKnownKind, isReadable } from '../../lib/store/kinds';
import { admit } from '../../lib/workspace/admission';
import { foldMembership } from '../../lib/workspace/fold';
import type { Membership, Refusal, WorkspaceId } from '../../lib/workspace/membership';

/** What a set of entries says. */
export type Judged = {
  readonly membership: Membership | null;
  /** What counts, by hash. */
  readonly counting: ReadonlyMap<Hash, Entry>;
  readonly refused: ReadonlyMap<Hash, Refusal>;
  /** Links of their device's chain, also those that do not count. */
  readonly linked: ReadonlySet<Hash>;
  readonly subjects: ReadonlyMap<string, SubjectState>;
};

export const newestVersion = 1;

/** By the product's own rules, all at once and from the beginning: nothing is kept from an earlier look. */
export function judge(workspaceId: WorkspaceId, entries: readonly Entry[]): Judged {
  const membership = foldMembership(workspaceId, entries);
  const counting = new Map<Hash, Entry>();
  const refused = new Map<Hash, Refusal>();
  const linked = new Set<Hash>();
  if (!membership) {
    for (const entry of entries) refused.set(hashOf(entry), 'unknown-device');
    return { membership, counting, refused, linked, subjects: new Map() };
  }
  const { judged } = admit({ membership, chains: new Map(), entries, isKnownKind });
  for (const { entry, refusal, isLinked } of judged) {
    const hash = hashOf(entry);
    if (refusal === null) counting.set(hash, entry);
    else refused.set(hash, refusal);
    if (isLinked) linked.add(hash);
  }
  return { membership, counting, refused, linked, subjects: foldCounting(counting) };
}

/** Subjects that a lead erased. */
export const erasedCases = (counting: Iterable<Entry>): ReadonlySet<string> =>
  new Set([...counting].flatMap(({ kind, subject }) => (kind === 'erasure' ? subject : [])));

export const foldCounting = (counting: Judged['counting']): Judged['subjects'] =>
  foldEntries(counting.values(), isReadable);

/** Heads of a subject, for the parents of what goes on from it. */
export const headsOf = ({ subjects, membership }: Judged, subject: string): EntryId[] =>
  subject === 'workspace'
    ? [...(membership?.heads ?? [])]
    : (subjects.get(subject)?.heads.map(({ id }) => id) ?? []);
