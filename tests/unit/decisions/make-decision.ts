import {
  commitmentOf,
  createEntryId,
  DeviceId,
  type Entry,
  EntryId,
  Hash,
  idBytes,
} from '../../../lib/ledger/entry';
import { MemberId } from '../../../lib/workspace/enrolment';
import { defaultDecisionPolicy } from '../../../lib/decisions/default-policy';
import { foldDecision } from '../../../lib/decisions/fold';
import type { DecidedMeasure } from '../../../lib/decisions/measure';
import type { DecisionKind, DecisionPayload, Ruling } from '../../../lib/decisions/payloads';
import type { Decision } from '../../../lib/decisions/decision';
import type { DecisionPolicy } from '../../../lib/decisions/policy';
import type { PolicyVersion } from '../../../lib/decisions/policy-in-force';
import { DecisionId, type PersonGrounds, type Proposal } from '../../../lib/decisions/proposal';
import { makeComment } from '../escalation/make-case';

export const decisionId = DecisionId.parse('d1');
export const erika = MemberId.parse('erika');
export const max = MemberId.parse('max');
export const lena = MemberId.parse('lena');
export const otto = MemberId.parse('otto');

export const monday = Date.UTC(2026, 10, 23, 9);
export const hour = 3_600_000;

export const makePerson = (over: Partial<PersonGrounds> = {}): PersonGrounds => ({
  incidents: '2026-AAAAA, 2026-BBBBB',
  prognosis: 'Schreibt nach jedem Hinweis weiter.',
  until: null,
  reviewOn: '2027-05-24',
  pressChecked: true,
  pressNote: '',
  ...over,
});

export const makeProposal = (over: Partial<Proposal> = {}): Proposal => ({
  number: '2026-7F3KQ',
  measure: 'delete',
  concerned: {
    kind: 'comment',
    comment: makeComment({ text: 'Ihr seid alle korrupte Versager!' }),
    mediaDescription: '',
    surroundings: {
      postUrl: null,
      postText: 'Das Freibad öffnet am Samstag.',
      pageName: 'Stadt Musterhausen',
      identity: null,
      parent: null,
      neighbours: [],
      capturedAt: monday,
      zone: 'Europe/Berlin',
    },
  },
  grounds: {
    clause: { clause: '§ 3 Abs. 1', title: 'Beleidigungen', rulesVersion: '3' },
    legalBasis: 'Hausrecht',
    character: 'insult',
    meaning: 'Nennt alle Beschäftigten Versager.',
    favourableReading: 'Ärger über die Schließung; dafür fehlt jeder Bezug.',
    criticismIsNoReason: true,
    whyNotMilder: 'Ein Hinweis blieb ohne Folge.',
    note: '',
  },
  person: null,
  hints: [],
  precedents: [],
  urgent: null,
  caseNumber: null,
  ...over,
});

/** A proposal about a comment with this text. */
export function makeProposalOf(text: string, over: Partial<Proposal> = {}): Proposal {
  const { concerned, ...proposal } = makeProposal(over);
  if (concerned.kind !== 'comment') throw new Error('this proposal is under the lock');
  return { ...proposal, concerned: { ...concerned, comment: makeComment({ text }) } };
}

/** Of a desk that has a proposal at least. */
export function folded(
  desk: { readonly entries: readonly Entry[] },
  policies: readonly PolicyVersion[] = [],
): Decision {
  const decision = foldDecision(decisionId, desk.entries, policies);
  if (!decision) throw new Error('these entries make no decision');
  return decision;
}

export type Written<K extends string = string> = {
  readonly kind: K;
  readonly payload: unknown;
  readonly by?: string;
  /** Defaults to one device per person. */
  readonly device?: string;
  /** Hours after the proposal; one more than the entry before it. */
  readonly after?: number;
  /** Defaults to all that was written before. */
  readonly parents?: readonly Entry[];
  readonly version?: number;
  readonly subject?: string;
};

/** Writes entries about one decision. Each knows all before it, unless it is said otherwise. */
export function createDesk(subject = `decision:${decisionId}`) {
  const entries: Entry[] = [];
  const add = (one: Written): Entry => {
    const entry = makeEntry({ ...one, subject: one.subject ?? subject }, entries);
    entries.push(entry);
    return entry;
  };
  return {
    entries,
    add,
    write: <K extends DecisionKind>(
      kind: K,
      payload: DecisionPayload<K>,
      over: Omit<Written, 'kind' | 'payload'> = {},
    ): Entry => add({ ...over, kind, payload }),
  };
}

export function makeEntry(one: Written, before: readonly Entry[]): Entry {
  const { kind, payload, by = erika, version = 1, subject = `decision:${decisionId}` } = one;
  const index = before.length;
  const time = monday + (one.after ?? index) * hour;
  const random = Uint8Array.from({ length: idBytes }, (_, i) => (index * 7 + i * 31) & 255);
  const body = { payload, salt: index.toString(16).padStart(32, '0') };
  return {
    id: createEntryId(time, random),
    kind,
    version,
    subject,
    parents: (one.parents ?? before).map(({ id }) => id).slice(-100),
    author: by,
    device: DeviceId.parse(one.device ?? `${by}-1`),
    seq: index + 1,
    time,
    prev: index === 0 ? null : Hash.parse('0'.repeat(64)),
    commitment: commitmentOf(body),
    body,
  };
}

export const approve = (about: Entry, measure: DecidedMeasure = 'delete'): Ruling => ({
  on: 'proposal',
  about: about.id,
  outcome: 'approved',
  measure,
  reason: '',
});

export const change = (about: Entry, measure: DecidedMeasure): Ruling =>
  ({
    ...approve(about, measure),
    outcome: 'changed',
  }) as Ruling;

export const refuse = (about: Entry): Ruling => ({
  on: 'proposal',
  about: about.id,
  outcome: 'refused',
  measure: 'delete',
  reason: 'Scharfe Kritik, aber keine Beleidigung.',
});

export const onComplaint = (about: Entry, outcome: 'upheld' | 'reversed'): Ruling => ({
  on: 'complaint',
  about: about.id,
  outcome,
  reason: 'Nochmals gelesen.',
});

export const end = (about: Entry): Ruling => ({
  on: 'measure',
  about: about.id,
  outcome: 'ended',
  reason: 'Seit Monaten sachlich.',
});

export const prolong = (about: Entry, reviewOn: string): Ruling => ({
  on: 'prolongation',
  about: about.id,
  outcome: 'prolonged',
  reviewOn,
  reason: 'Schreibt unter anderem Namen weiter.',
});

export const makePolicy = (
  over: Partial<DecisionPolicy> = {},
  { time = 0, index = 1 }: { time?: number; index?: number } = {},
): PolicyVersion => ({
  id: EntryId.parse(createEntryId(time, new Uint8Array(idBytes).fill(index))),
  time,
  policy: { ...defaultDecisionPolicy, land: 'NW', ...over },
});
