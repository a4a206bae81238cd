import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decision } from '../../../lib/decisions/decision';
import { type Entry, withoutBody } from '../../../lib/ledger/entry';
import { anyMoves, people, policies, write } from './any-entries';
import { type Fold, realFold, twoPersons } from './laws';
import { decisionId, makeEntry, makePolicy, makeProposalOf } from './make-decision';

const runs = { numRuns: 500 };
const anyEntries = anyMoves.map(write);

/** The same entries in any order, some of them more than once. */
const shuffled = (entries: readonly Entry[]): fc.Arbitrary<Entry[]> =>
  fc
    .subarray([...entries])
    .chain(again =>
      fc.shuffledSubarray([...entries, ...again], { minLength: entries.length + again.length }),
    )
    .map(all => all.map((entry, at) => (at % 2 === 0 ? entry : structuredClone(entry))));

const anyShuffled = anyEntries.chain(entries => fc.tuple(fc.constant(entries), shuffled(entries)));

describe('whatever entries there are', () => {
  it('nobody decides alone', () => {
    fc.assert(
      fc.property(anyEntries, entries => {
        expect(twoPersons(realFold, entries, policies)).toBeNull();
      }),
      runs,
    );
  });

  it('nobody decides alone, with any number of devices', () => {
    fc.assert(
      fc.property(anyMoves, fc.constantFrom(...people), (moves, by) => {
        const alone = write(moves.map(move => ({ ...move, by })));
        const decision = realFold(alone, policies);
        expect(decision?.decided ?? null).toBeNull();
        expect(['decided', 'ended']).not.toContain(decision?.phase);
      }),
      runs,
    );
  });

  it('nobody decides alone by what others wrote that is no ruling, or a refusal', () => {
    fc.assert(
      fc.property(anyMoves, fc.constantFrom(...people), (moves, by) => {
        const others = moves.map(move =>
          'about' in move.says && !(move.says.on === 'proposal' && move.says.outcome === 'refused')
            ? { ...move, by }
            : move,
        );
        const all = others.map(move =>
          move.says.kind === 'decision-proposal' ? { ...move, by } : move,
        );
        expect(realFold(write(all), policies)?.decided ?? null).toBeNull();
      }),
      runs,
    );
  });

  it('nobody decides alone to delete, mute or block where hiding takes one', () => {
    const lax = [makePolicy({ hideNeedsReview: false })];
    fc.assert(
      fc.property(anyMoves, fc.constantFrom(...people), (moves, by) => {
        const decision = realFold(write(moves.map(move => ({ ...move, by }))), lax);
        expect(decision?.decided ? decision.measure : 'hide').toBe('hide');
      }),
      runs,
    );
  });

  it('neither their order nor copies of them make a difference', () => {
    fc.assert(
      fc.property(anyShuffled, ([entries, others]) => {
        expect(realFold(others, policies)).toEqual(realFold(entries, policies));
      }),
      runs,
    );
  });

  it('a proposal that can be read is never lost', () => {
    fc.assert(
      fc.property(anyEntries, entries => {
        expect(realFold(entries, policies)).not.toBeNull();
      }),
      runs,
    );
  });

  it('what comes out of them can be sent and stored', () => {
    fc.assert(
      fc.property(anyEntries, entries => {
        expect(Decision.safeParse(realFold(entries, policies)).error).toBeUndefined();
      }),
      runs,
    );
  });

  it('every ruling stays visible, and none on an own entry has an effect', () => {
    fc.assert(
      fc.property(anyEntries, entries => {
        const decision = realFold(entries, policies);
        const rulings = decision?.rulings ?? [];
        const ids = new Set(decision?.timeline.map(({ id }) => id));
        expect(rulings.filter(({ id }) => !ids.has(id))).toEqual([]);
        const own = rulings.filter(
          ({ by, ruling, fault }) =>
            fault === null &&
            ruling.on === 'proposal' &&
            entries.some(
              ({ id, author, subject }) =>
                id === ruling.about && author === by && subject === `decision:${decisionId}`,
            ),
        );
        expect(own).toEqual([]);
      }),
      runs,
    );
  });

  it('no complaint is settled by who proposed or approved', () => {
    fc.assert(
      fc.property(anyEntries, entries => {
        const decision = realFold(entries, policies);
        const settled = decision?.rulings.filter(
          ({ ruling, fault }) => ruling.on === 'complaint' && fault === null,
        );
        expect(settled?.filter(({ by }) => by === decision?.proposed.by) ?? []).toEqual([]);
      }),
      runs,
    );
  });

  it('nothing comes back of what was emptied, although there are copies that are not', () => {
    fc.assert(
      fc.property(
        anyEntries.chain(entries => shuffled([...entries, secret, withoutBody(secret)])),
        entries => {
          expect(JSON.stringify(realFold(entries, policies))).not.toContain(secretText);
        },
      ),
      runs,
    );
  });

  it('nothing at all comes back after an erasure', () => {
    const erasure = makeEntry({ kind: 'erasure', payload: {}, after: 1, version: 2 }, [secret]);
    fc.assert(
      fc.property(
        anyEntries.chain(entries => shuffled([...entries, secret, erasure])),
        entries => {
          expect(realFold(entries, policies)).toBeNull();
        },
      ),
      runs,
    );
  });
});

const secretText = 'Das stand in dem Kommentar, der gelöscht ist.';
const secret = makeEntry({ kind: 'decision-proposal', payload: makeProposalOf(secretText) }, []);

/** Takes a ruling on an own proposal. */
const withoutOwnRule: Fold = (entries, all) =>
  realFold(
    entries.map(entry =>
      entry.kind === 'decision-ruling' ? { ...entry, author: `${entry.author}-again` } : entry,
    ),
    all,
  );

/** Takes two devices for two persons. */
const byDevice: Fold = (entries, all) =>
  realFold(
    entries.map(entry => ({ ...entry, author: entry.device })),
    all,
  );

/** Takes every deputy for a lead. */
const withoutMandate: Fold = (entries, all) => realFold(entries.map(asLead), all);

function asLead(entry: Entry): Entry {
  if (entry.kind !== 'decision-deputy-ruling' || !entry.body) return entry;
  const { ruling } = entry.body.payload as { readonly ruling: unknown };
  return { ...entry, kind: 'decision-ruling', body: { ...entry.body, payload: ruling } };
}

/** Leaves hiding to one. */
const lax: Fold = entries => realFold(entries, [makePolicy({ hideNeedsReview: false })]);

/** Whether the property above would have found it. */
const isCaught = (fold: Fold): boolean =>
  fc.check(
    fc.property(anyEntries, entries => twoPersons(fold, entries, policies) === null),
    { numRuns: 2_000, seed: 1 },
  ).failed;

describe('a fold with a fault planted in it', () => {
  it('is caught when it takes a ruling on an own proposal', () => {
    expect(isCaught(withoutOwnRule)).toBe(true);
  });

  it('is caught when it takes two devices for two persons', () => {
    expect(isCaught(byDevice)).toBe(true);
  });

  it('is caught when it asks for no mandate', () => {
    expect(isCaught(withoutMandate)).toBe(true);
  });

  it('is caught when it leaves a hide to one', () => {
    expect(isCaught(lax)).toBe(true);
  });

  it('passes when there is none', () => {
    expect(isCaught(realFold)).toBe(false);
  });
});
