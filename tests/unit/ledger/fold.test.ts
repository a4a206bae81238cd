import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEntryId, type Entry, type EntryId, withoutBody } from '../../../lib/ledger/entry';
import { foldEntries } from '../../../lib/ledger/fold';
import { deviceA, makeChain, makeDraft, makeRandom } from './make-chain';

const everything = () => true;

/** Logs as teams write them: each entry replaces some earlier ones of its subject, or none. */
const logs = fc
  .array(
    fc.record({
      subject: fc.integer({ min: 0, max: 3 }),
      picks: fc.array(fc.nat(8)),
      clock: fc.nat(5),
    }),
    {
      maxLength: 20,
    },
  )
  .map(steps => {
    const entries: Entry[] = [];
    for (const [index, { subject, picks, clock }] of steps.entries()) {
      const earlier = entries.filter(entry => entry.subject === `answer:${subject}`);
      const parents = earlier.filter((_, i) => picks.includes(i)).map(({ id }) => id);
      entries.push(makeEntry(`answer:${subject}`, clock, index, parents));
    }
    return entries;
  });

function makeEntry(subject: string, time: number, seed: number, parents: EntryId[]): Entry {
  const [entry] = makeChain([makeDraft({ subject, parents, payload: { seed } })]).entries;
  if (!entry) throw new Error('no entry');
  return { ...entry, time, id: createEntryId(time, makeRandom(seed)), device: deviceA };
}

describe('folding', () => {
  it('gives the same for any order and any duplicates', () => {
    const shuffled = logs.chain(entries =>
      fc.record({
        entries: fc.constant(entries),
        // Each entry once, some of them again, in any order.
        mixed: fc.tuple(fc.subarray(entries), fc.subarray(entries)).chain(([a, b]) =>
          fc.shuffledSubarray([...entries, ...a, ...b], {
            minLength: entries.length + a.length + b.length,
          }),
        ),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ entries, mixed }) => {
        expect(foldEntries(mixed, everything)).toEqual(foldEntries(entries, everything));
      }),
    );
  });

  it('loses nothing: every entry is in the history, and every unreplaced one is a head', () => {
    fc.assert(
      fc.property(logs, entries => {
        const states = foldEntries(entries, everything);
        const inHistory = [...states.values()].flatMap(({ history }) =>
          history.map(({ id }) => id),
        );
        expect(inHistory.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
        const replaced = new Set(entries.flatMap(({ parents }) => parents));
        const heads = [...states.values()].flatMap(state => state.heads.map(({ id }) => id));
        const unreplaced = entries.map(({ id }) => id).filter(id => !replaced.has(id));
        expect(heads.toSorted()).toEqual(unreplaced.toSorted());
      }),
    );
  });

  it('calls two heads a conflict and keeps both, until an entry replaces both', () => {
    const first = makeEntry('answer:1', 1, 1, []);
    const mine = makeEntry('answer:1', 2, 2, [first.id]);
    const theirs = makeEntry('answer:1', 3, 3, [first.id]);
    const torn = foldEntries([theirs, first, mine], everything).get('answer:1');
    expect(torn).toMatchObject({ conflict: true, heads: [mine, theirs], current: theirs });

    const merged = makeEntry('answer:1', 4, 4, [mine.id, theirs.id]);
    const whole = foldEntries([merged, theirs, first, mine], everything).get('answer:1');
    expect(whole).toMatchObject({ conflict: false, current: merged });
    expect(whole?.history).toHaveLength(4);
  });

  it('keeps what was in force when a later entry can not be read', () => {
    const known = makeEntry('answer:1', 1, 1, []);
    const unknown = { ...makeEntry('answer:1', 2, 2, [known.id]), kind: 'from-the-future' };
    const states = foldEntries([unknown, known], ({ kind }) => kind === 'answer');
    expect(states.get('answer:1')).toMatchObject({ current: known, conflict: false });
  });

  it('never brings a deleted content back with a copy', () => {
    const entry = makeEntry('answer:1', 1, 1, []);
    for (const copies of [
      [entry, withoutBody(entry)],
      [withoutBody(entry), entry],
    ]) {
      expect(foldEntries(copies, everything).get('answer:1')?.current.body).toBeNull();
    }
  });

  it('is not stopped by entries that name each other as parents', () => {
    const a = makeEntry('answer:1', 1, 1, []);
    const b = makeEntry('answer:1', 2, 2, [a.id]);
    const forged = { ...a, parents: [b.id] };
    expect(foldEntries([forged, b], everything).get('answer:1')?.current).toEqual(b);
  });

  it('ignores parents of another subject', () => {
    const a = makeEntry('answer:1', 1, 1, []);
    const b = makeEntry('answer:2', 2, 2, [a.id]);
    expect(foldEntries([a, b], everything).get('answer:1')?.current).toEqual(a);
  });
});
