import * as z from 'zod/mini';
import { commitmentOf, type Entry, type EntryId, type Hash, hashOf } from '../ledger/entry';
import { MemberId } from '../workspace/enrolment';
import type { Mark } from './decision';
import { decisionPayloads as payloads, type DecisionKind, type DecisionPayload } from './payloads';

/** The newest version of these payloads that this extension reads. */
const newestVersion = 1;

/** What an entry about a decision says. */
type Act = {
  [K in Exclude<DecisionKind, 'decision-policy'>]: {
    readonly kind: K;
    readonly payload: DecisionPayload<K>;
  };
}[Exclude<DecisionKind, 'decision-policy'>];

/** One entry of a decision's subject. */
export type Step = {
  readonly index: number;
  readonly mark: Mark;
  readonly entry: Entry;
  /** Null: its content is erased, or of a kind or version that this extension does not know. */
  readonly act: Act | null;
  /** Somebody used its id a second time, so nobody can tell which of both a colleague meant. */
  readonly hasTwin: boolean;
};

/** A step of one kind, with its content. */
export type StepOf<K extends Act['kind']> = Step & {
  readonly act: Extract<Act, { readonly kind: K }>;
};

export const isOf = <K extends Act['kind']>(step: Step, kind: K): step is StepOf<K> =>
  step.act?.kind === kind;

/**
 * The entries of one subject, each once, read, in an order that depends on the set of them alone: by time, then id.
 * Of two copies, the one without content holds: what was erased must not come back with a copy.
 */
export function readSteps(subject: string, entries: readonly Entry[]): readonly Step[] {
  const byId = new Map<EntryId, Entry[]>();
  for (const entry of new Set(entries)) {
    if (entry.subject !== subject) continue;
    const same = byId.get(entry.id);
    if (same) same.push(entry);
    else byId.set(entry.id, [entry]);
  }
  return [...byId.values()]
    .flatMap(copies => {
      const distinct = copies.length === 1 ? copies : oneOfEachHash(copies);
      return distinct.map(entry => ({ entry, hasTwin: distinct.length > 1 }));
    })
    .toSorted((a, b) => inTime(a.entry, b.entry))
    .map(({ entry, hasTwin }, index) => ({
      index,
      entry,
      hasTwin,
      act: readAct(entry),
      mark: { id: entry.id, by: MemberId.parse(entry.author), at: entry.time },
    }));
}

export function inTime(a: Entry, b: Entry): number {
  if (a.time !== b.time) return a.time - b.time;
  const [one, other] = a.id === b.id ? [hashOf(a), hashOf(b)] : [a.id, b.id];
  return one < other ? -1 : one > other ? 1 : 0;
}

function oneOfEachHash(copies: readonly Entry[]): readonly Entry[] {
  const byHash = new Map<Hash, Entry>();
  for (const copy of copies) {
    const hash = hashOf(copy);
    const known = byHash.get(hash);
    byHash.set(hash, known ? preferredCopy(known, copy) : copy);
  }
  return [...byHash.values()];
}

function preferredCopy(a: Entry, b: Entry): Entry {
  if (!a.body || !b.body) return a.body ? b : a;
  if (isWhole(a) !== isWhole(b)) return isWhole(a) ? a : b;
  return JSON.stringify(a.body) <= JSON.stringify(b.body) ? a : b;
}

const isWhole = ({ body, commitment }: Entry): boolean =>
  body !== null && commitmentOf(body) === commitment;

function readAct({ kind, version, body }: Entry): Act | null {
  if (!body || version > newestVersion) return null;
  const read = ActSchema.safeParse({ kind, payload: body.payload });
  return read.success ? read.data : null;
}

const act = <K extends Act['kind']>(kind: K) =>
  z.object({ kind: z.literal(kind), payload: payloads[kind] });

const ActSchema = z.discriminatedUnion('kind', [
  act('decision-proposal'),
  act('decision-evidence'),
  act('decision-ruling'),
  act('decision-deputy-ruling'),
  act('decision-withdrawal'),
  act('decision-remark'),
  act('decision-carried-out'),
  act('decision-sighting'),
  act('decision-notice'),
  act('decision-complaint'),
  act('decision-criminal'),
  act('decision-hold'),
  act('decision-person'),
  act('decision-closing'),
]);
