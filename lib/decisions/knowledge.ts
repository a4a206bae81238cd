import type { EntryId } from '../ledger/entry';
import { inTime, isOf, type Step } from './steps';

/** Who knew of what when writing: parents say it, and what a ruling names. */
export type Knowledge = {
  /** Whether whoever wrote `later` knew of `earlier`. Never both ways: entries that name each other are forged. */
  readonly knows: (later: Step, earlier: Step) => boolean;
  /** What is known before who knows it; otherwise by time, then id. */
  readonly ordered: readonly Step[];
};

/** The same for every order and number of copies in which the entries came. */
export function knowledgeOf(steps: readonly Step[]): Knowledge {
  const byId = new Map<EntryId, Step>();
  // An id that stands for two entries says nothing of what its user knew.
  for (const step of steps) if (!step.hasTwin) byId.set(step.mark.id, step);
  const parents = steps.map(step =>
    [...new Set(named(step))].flatMap(id => {
      const parent = byId.get(id);
      return parent && parent !== step ? [parent.index] : [];
    }),
  );
  const before = reach(parents);
  const knows = (later: Step, earlier: Step): boolean =>
    before(later.index)[earlier.index] === 1 && before(earlier.index)[later.index] !== 1;
  return { knows, ordered: order(steps, parents, knows) };
}

function named(step: Step): readonly EntryId[] {
  // Somebody who copied an id can't make its first user know anything.
  if (step.hasTwin) return [];
  const ruling = isOf(step, 'decision-ruling')
    ? step.act.payload
    : isOf(step, 'decision-deputy-ruling')
      ? step.act.payload.ruling
      : null;
  return ruling ? [...step.entry.parents, ruling.about] : step.entry.parents;
}

/** For one entry, all that can be reached from it; worked out when first asked for. */
function reach(parents: readonly (readonly number[])[]) {
  const known = new Map<number, Uint8Array>();
  return (from: number): Uint8Array => {
    const done = known.get(from);
    if (done) return done;
    const reached = new Uint8Array(parents.length);
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const parent of parents[at] ?? []) {
        if (reached[parent] === 1) continue;
        reached[parent] = 1;
        open.push(parent);
      }
    }
    known.set(from, reached);
    return reached;
  };
}

/** Always takes the earliest of those whose parents are taken. In a forged circle, the earliest of the circle. */
function order(
  steps: readonly Step[],
  parents: readonly (readonly number[])[],
  knows: Knowledge['knows'],
): readonly Step[] {
  const open = new Set(steps.toSorted((a, b) => inTime(a.entry, b.entry)));
  const isOpen = (index: number): boolean => open.has(steps[index]!);
  const ordered: Step[] = [];
  const take = (isNext: (step: Step) => boolean): boolean => {
    for (const step of open) {
      if (!isNext(step)) continue;
      open.delete(step);
      ordered.push(step);
      return true;
    }
    return false;
  };
  while (open.size > 0) {
    const isTaken = take(({ index }) => !(parents[index] ?? []).some(isOpen));
    if (!isTaken)
      take(step => !(parents[step.index] ?? []).some(at => knows(step, steps[at]!) && isOpen(at)));
  }
  return ordered;
}
