import type { ChainHead } from '../ledger/chain';
import { commitmentOf, type Entry, type Hash, hashOf } from '../ledger/entry';
import type { Refusal } from './membership';

type Start = { readonly head: ChainHead | null; readonly stop: 'broken-chain' | 'forked' | null };

/** A link: all copies of one entry. They may differ in the body, which the hash leaves out. */
type Link = { readonly hash: Hash; readonly prev: Hash | null; readonly copies: Entry[] };

/**
 * Follows one device's chain from `start` through entries in any order. Refused are entries that are no link of it:
 * after a gap, not going on from the entry before, or where it goes on in two ways. `forks` says which way holds,
 * at the place itself or at a later one that only one of the ways leads to.
 */
export function followChain(
  entries: readonly Entry[],
  start: Start | null,
  forks: ReadonlyMap<number, Hash>,
): { readonly state: Start; readonly refusals: ReadonlyMap<Entry, Refusal> } {
  const links = linksBySeq(entries);
  const refusals = new Map<Entry, Refusal>();
  let head = start?.head ?? null;
  let stop: Start['stop'] = null;
  for (;;) {
    const seq = (head?.seq ?? 0) + 1;
    const there = links.get(seq);
    if (!there) break;
    const next = chooseLink(there, head?.hash ?? null, forks.get(seq) ?? null, link =>
      leadsToDecided(link, seq, links, forks),
    );
    if (typeof next === 'string') {
      stop = next;
      break;
    }
    for (const link of there) {
      for (const copy of link.copies) {
        if (link !== next) refusals.set(copy, link.prev === next.prev ? 'forked' : 'broken-chain');
        else if (!fits(copy)) refusals.set(copy, 'broken-chain');
      }
    }
    head = { seq, hash: next.hash };
  }
  // Without progress, what was known of the next place still holds.
  if (head === (start?.head ?? null)) stop ??= start?.stop ?? null;
  const last = head?.seq ?? 0;
  for (const entry of entries) if (entry.seq > last) refusals.set(entry, stop ?? 'gap');
  return { state: { head, stop }, refusals };
}

function linksBySeq(entries: readonly Entry[]): ReadonlyMap<number, Link[]> {
  const links = new Map<number, Link[]>();
  for (const entry of entries) {
    const hash = hashOf(entry);
    const there = links.get(entry.seq);
    const same = there?.find(link => link.hash === hash);
    if (same) same.copies.push(entry);
    else if (there) there.push({ hash, prev: entry.prev, copies: [entry] });
    else links.set(entry.seq, [{ hash, prev: entry.prev, copies: [entry] }]);
  }
  return links;
}

function chooseLink(
  there: readonly Link[],
  prev: Hash | null,
  decided: Hash | null,
  isOnDecidedWay: (link: Link) => boolean,
): Link | 'broken-chain' | 'forked' {
  const linking = there.filter(link => link.prev === prev && link.copies.some(fits));
  const [first] = linking;
  if (!first) return 'broken-chain';
  if (decided !== null) return linking.find(({ hash }) => hash === decided) ?? 'forked';
  if (linking.length === 1) return first;
  return linking.find(isOnDecidedWay) ?? 'forked';
}

/** Whether a decision stands about an entry that goes on from this link. */
function leadsToDecided(
  link: Link,
  seq: number,
  links: ReadonlyMap<number, readonly Link[]>,
  forks: ReadonlyMap<number, Hash>,
): boolean {
  for (const [place, decided] of forks) {
    if (place <= seq) continue;
    let hash: Hash | null = decided;
    for (let at = place; at > seq && hash !== null; at--) {
      const wanted: Hash = hash;
      hash = links.get(at)?.find(one => one.hash === wanted)?.prev ?? null;
    }
    if (hash === link.hash) return true;
  }
  return false;
}

/** Without a body there is nothing to compare: it was deleted, or is still locked. */
const fits = ({ body, commitment }: Entry): boolean =>
  body === null || commitmentOf(body) === commitment;
