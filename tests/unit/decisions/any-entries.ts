import * as fc from 'fast-check';
import {
  createEntryId,
  DeviceId,
  type Entry,
  type EntryId,
  idBytes,
} from '../../../lib/ledger/entry';
import { DecidedMeasure } from '../../../lib/decisions/measure';
import type { Deputy } from '../../../lib/decisions/policy';
import type { PolicyVersion } from '../../../lib/decisions/policy-in-force';
import {
  erika,
  hour,
  lena,
  makeEntry,
  makePerson,
  makePolicy,
  makeProposal,
  max,
  monday,
  otto,
} from './make-decision';

export const people = [erika, max, lena, otto] as const;

/** Every hide takes two under these. Max is a deputy for two hours, Lena was one until a later policy. */
const deputy = (member: Deputy['member'], from: string, until: string): Deputy => ({
  member,
  from,
  until,
});
export const policies: readonly PolicyVersion[] = [
  makePolicy({ hideNeedsReview: true }, { time: monday - 500 * hour, index: 1 }),
  makePolicy(
    {
      hideNeedsReview: true,
      deputies: [deputy(max, '2026-11-23', '2026-11-23'), deputy(lena, '2026-11-20', '2026-12-31')],
    },
    { time: monday - 40 * hour, index: 2 },
  ),
  makePolicy(
    { hideNeedsReview: true, deputies: [deputy(max, '2026-11-23', '2026-11-23')] },
    { time: monday + 2 * hour, index: 3 },
  ),
];

/** One entry to be written; numbers point at entries by place, also at such that come later. */
export type Move = {
  readonly by: (typeof people)[number];
  readonly device: 1 | 2;
  readonly says: Say;
  /** Hours after the first; early clocks among them. */
  readonly hours: number;
  /** Null: knows all before it, as an honest browser has it. */
  readonly parents: readonly number[] | null;
  /** Uses the id of that entry. */
  readonly copies: number | null;
  readonly flaw: 'version' | 'erased' | 'subject' | null;
};

type Say =
  | {
      readonly kind: 'decision-proposal';
      readonly measure: DecidedMeasure;
      readonly isUrgent: boolean;
    }
  | {
      readonly kind: 'decision-ruling' | 'decision-deputy-ruling';
      readonly on: 'proposal';
      readonly about: number;
      readonly outcome: 'approved' | 'changed' | 'refused';
      readonly measure: DecidedMeasure;
      readonly mandate: number;
    }
  | {
      readonly kind: 'decision-ruling' | 'decision-deputy-ruling';
      readonly on: 'complaint' | 'measure' | 'prolongation';
      readonly about: number;
      readonly isReversed: boolean;
      readonly mandate: number;
    }
  | {
      readonly kind: 'decision-carried-out';
      readonly measure: DecidedMeasure;
      readonly isDone: boolean;
    }
  | { readonly kind: 'decision-sighting'; readonly sighting: 'there' | 'gone' | 'edited' }
  | { readonly kind: 'decision-hold'; readonly isHeld: boolean }
  | { readonly kind: SimpleKind };

const simple = {
  'decision-withdrawal': { reason: '' },
  'decision-remark': { text: 'Grenzfall.' },
  'decision-complaint': { receivedOn: '2026-11-25', how: 'mail', text: '' },
  'decision-person': makePerson({ until: '2027-01-31' }),
  'decision-closing': { note: '' },
  'decision-notice': { informed: false, reason: 'Kein Profil.' },
  'decision-veto': {},
} as const;
type SimpleKind = keyof typeof simple;

const measure = fc.constantFrom(...DecidedMeasure.options);
const place = fc.nat({ max: 7 });
const rulingKind = fc.constantFrom('decision-ruling', 'decision-deputy-ruling');

const anySay: fc.Arbitrary<Say> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('decision-proposal'),
      measure,
      isUrgent: fc.boolean(),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      kind: rulingKind,
      on: fc.constant('proposal'),
      about: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: place }),
      outcome: fc.constantFrom('approved', 'changed', 'refused'),
      measure,
      mandate: fc.nat({ max: 3 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: rulingKind,
      on: fc.constantFrom('complaint', 'measure', 'prolongation'),
      about: place,
      isReversed: fc.boolean(),
      mandate: fc.nat({ max: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('decision-carried-out'),
      measure,
      isDone: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('decision-sighting'),
      sighting: fc.constantFrom('there', 'gone', 'edited'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('decision-hold'), isHeld: fc.boolean() }) },
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constantFrom(...(Object.keys(simple) as SimpleKind[])) }),
  },
);

const anyMove: fc.Arbitrary<Move> = fc.record({
  by: fc.constantFrom(...people),
  device: fc.constantFrom(1, 2),
  says: anySay,
  hours: fc.oneof(
    { weight: 3, arbitrary: fc.nat({ max: 12 }) },
    { weight: 1, arbitrary: fc.integer({ min: -60, max: 60 }) },
  ),
  parents: fc.option(fc.uniqueArray(place, { maxLength: 3 }), { freq: 2 }),
  copies: fc.option(place, { freq: 12 }),
  flaw: fc.option(fc.constantFrom('version', 'erased', 'subject'), { freq: 10 }),
});

/** A readable proposal first, so that most runs are about something. */
const opening: fc.Arbitrary<Move> = fc.record({
  by: fc.constantFrom(...people),
  device: fc.constant(1),
  says: fc.record({ kind: fc.constant('decision-proposal'), measure, isUrgent: fc.boolean() }),
  hours: fc.constant(0),
  parents: fc.constant([]),
  copies: fc.constant(null),
  flaw: fc.constant(null),
});

export const anyMoves: fc.Arbitrary<Move[]> = fc
  .tuple(opening, fc.array(anyMove, { maxLength: 8 }))
  .map(([first, rest]) => [first, ...rest]);

/** The entries of these moves. Who is named first gets their id, so that everybody can name everything. */
export function write(moves: readonly Move[]): Entry[] {
  const own = moves.map((move, at) =>
    createEntryId(
      monday + move.hours * hour,
      Uint8Array.from({ length: idBytes }, (_, i) => (at + 1) * 16 + i),
    ),
  );
  const ids = moves.map(({ copies }, at) =>
    copies === null ? own[at]! : (own[copies] ?? own[at]!),
  );
  const idAt = (index: number): EntryId => ids[index % ids.length]!;
  return moves.map((move, at) => ({
    ...makeEntry(
      {
        kind: move.says.kind,
        payload: payloadOf(move.says, idAt),
        by: move.by,
        after: move.hours,
        version: move.flaw === 'version' ? 2 : 1,
        ...(move.flaw === 'subject' ? { subject: 'decision:d2' } : {}),
      },
      [],
    ),
    id: ids[at]!,
    device: DeviceId.parse(`${move.by}-${move.device}`),
    seq: at + 1,
    parents: move.parents === null ? ids.slice(0, at) : move.parents.map(idAt),
    ...(move.flaw === 'erased' ? { body: null } : {}),
  }));
}

function payloadOf(says: Say, idAt: (index: number) => EntryId): unknown {
  if (says.kind === 'decision-proposal') {
    const urgent = says.isUrgent ? { reason: 'Eine Adresse steht dort.' } : null;
    return makeProposal({ measure: says.measure, urgent });
  }
  if ('about' in says) {
    const ruling = rulingOf(says, idAt);
    const mandate = policies[says.mandate]?.id ?? idAt(0);
    return says.kind === 'decision-ruling' ? ruling : { ruling, mandate };
  }
  if (says.kind === 'decision-carried-out')
    return { act: says.isDone ? 'done' : 'undone', measure: says.measure, at: monday, note: '' };
  if (says.kind === 'decision-sighting') return { sighting: says.sighting, at: monday };
  if (says.kind === 'decision-hold') return { held: says.isHeld, reason: 'Klage' };
  return simple[says.kind];
}

function rulingOf(
  says: Extract<Say, { readonly about: number }>,
  idAt: (index: number) => EntryId,
): unknown {
  const base = { about: idAt(says.about), reason: 'Nochmals gelesen.' };
  if (says.on === 'proposal')
    return { ...base, on: says.on, outcome: says.outcome, measure: says.measure };
  if (says.on === 'complaint')
    return { ...base, on: says.on, outcome: says.isReversed ? 'reversed' : 'upheld' };
  if (says.on === 'measure') return { ...base, on: says.on, outcome: 'ended' };
  return { ...base, on: says.on, outcome: 'prolonged', reviewOn: '2027-11-22' };
}
