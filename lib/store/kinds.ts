import * as z from 'zod/mini';
import { Erasure } from '../decisions/erasure';
import { decisionPayloads, decisionPolicySubject } from '../decisions/payloads';
import { CaseOpening, CaseStep } from '../escalation/case';
import { EscalationTarget } from '../escalation/target';
import { Answer, AnswerId } from '../knowledge/answer';
import type { Entry } from '../ledger/entry';
import { ChainWitness } from '../ledger/witness';
import { HouseRules } from '../rules/house-rules';
import { workspacePayloads, workspaceSubject } from '../workspace/payloads';

type KindSpec = { readonly version: number; readonly payload: z.ZodMiniType };

const nothing = z.strictObject({});

/**
 * What the ledger's entries carry. `version` is the newest payload this extension reads;
 * a change of a payload's schema raises it and teaches `readPayload` the older one.
 */
export const kinds = {
  answer: { version: 1, payload: Answer },
  'answer-withdrawal': { version: 1, payload: nothing },
  phrasing: {
    version: 1,
    payload: z.strictObject({
      answerId: AnswerId,
      phrasing: z.string().check(z.minLength(1), z.maxLength(1_000)),
    }),
  },
  'phrasing-removal': { version: 1, payload: nothing },
  /** Why an answer was used though it was not valid that day. Nothing of the comment, no names. */
  'expired-use': {
    version: 1,
    payload: z.strictObject({ answerId: AnswerId, reason: z.string().check(z.maxLength(200)) }),
  },
  'house-rules': { version: 1, payload: HouseRules },
  target: { version: 1, payload: EscalationTarget },
  'target-removal': { version: 1, payload: nothing },
  'case-opening': { version: 1, payload: CaseOpening },
  'case-step': { version: 1, payload: CaseStep },
  /** Deletes what the entries about a case or decision hold, on every device; they stay as links of their chains. */
  erasure: { version: 1, payload: Erasure },

  'decision-proposal': { version: 1, payload: decisionPayloads['decision-proposal'] },
  'decision-evidence': { version: 1, payload: decisionPayloads['decision-evidence'] },
  'decision-ruling': { version: 1, payload: decisionPayloads['decision-ruling'] },
  'decision-deputy-ruling': { version: 1, payload: decisionPayloads['decision-deputy-ruling'] },
  'decision-withdrawal': { version: 1, payload: decisionPayloads['decision-withdrawal'] },
  'decision-remark': { version: 1, payload: decisionPayloads['decision-remark'] },
  'decision-carried-out': { version: 1, payload: decisionPayloads['decision-carried-out'] },
  'decision-sighting': { version: 1, payload: decisionPayloads['decision-sighting'] },
  'decision-notice': { version: 1, payload: decisionPayloads['decision-notice'] },
  'decision-complaint': { version: 1, payload: decisionPayloads['decision-complaint'] },
  'decision-criminal': { version: 1, payload: decisionPayloads['decision-criminal'] },
  'decision-hold': { version: 1, payload: decisionPayloads['decision-hold'] },
  'decision-person': { version: 1, payload: decisionPayloads['decision-person'] },
  'decision-closing': { version: 1, payload: decisionPayloads['decision-closing'] },
  'decision-policy': { version: 1, payload: decisionPayloads['decision-policy'] },
  /** Ends of all chains that a device has seen: what it confirms of colleagues' work. Subject: its own. */
  'chain-witness': { version: 1, payload: ChainWitness },

  'workspace-opening': { version: 1, payload: workspacePayloads['workspace-opening'] },
  'workspace-settings': { version: 1, payload: workspacePayloads['workspace-settings'] },
  'member-added': { version: 1, payload: workspacePayloads['member-added'] },
  'member-revoked': { version: 1, payload: workspacePayloads['member-revoked'] },
  'device-added': { version: 1, payload: workspacePayloads['device-added'] },
  'device-revoked': { version: 1, payload: workspacePayloads['device-revoked'] },
  'role-changed': { version: 1, payload: workspacePayloads['role-changed'] },
  'lead-nominated': { version: 1, payload: workspacePayloads['lead-nominated'] },
  'lead-approved': { version: 1, payload: workspacePayloads['lead-approved'] },
  'key-rotated': { version: 1, payload: workspacePayloads['key-rotated'] },
  'fork-decided': { version: 1, payload: workspacePayloads['fork-decided'] },
} as const satisfies Record<string, KindSpec>;

export type Kind = keyof typeof kinds;
export type PayloadOf<K extends Kind> = z.infer<(typeof kinds)[K]['payload']>;

/** The content of an entry, if it is of this kind, of a version known here, and not deleted. */
export function readPayload<K extends Kind>(kind: K, entry: Entry): PayloadOf<K> | null {
  if (entry.kind !== kind || entry.version > kinds[kind].version) return null;
  const payload = entry.body?.payload;
  return isPayload(kind, entry, payload) ? payload : null;
}

/** Whether this version of the extension understands an entry; the fold skips the others. */
export const isReadable = (entry: Entry): boolean =>
  isKnownKind(entry) && isKind(entry.kind) && readPayload(entry.kind, entry) !== null;

/**
 * Whether its kind and version are known, and its subject one that this kind is about: who may write phrasings, but not
 * answers, could otherwise replace an answer by a phrasing. Does not look at the body.
 */
export const isKnownKind = ({ kind, version, subject }: Entry): boolean =>
  isKind(kind) && version <= kinds[kind].version && isAbout(kind, subject);

export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

/** The name of a kind begins with the first part of its subjects, but for these. */
const otherRooms: Partial<Record<Kind, readonly string[]>> = {
  erasure: ['case', 'decision'],
  'chain-witness': ['witness'],
};

function isAbout(kind: Kind, subject: string): boolean {
  const [room = ''] = subject.split(':');
  if (Object.hasOwn(workspacePayloads, kind)) return subject === workspaceSubject;
  return otherRooms[kind]?.includes(room) ?? (kind === room || kind.startsWith(`${room}-`));
}

/** Entries never change, and folding asks for each of them several times. */
const fitting = new WeakMap<Entry, boolean>();

/** `entry` is of this kind, and `payload` its own. */
function isPayload<K extends Kind>(
  kind: K,
  entry: Entry,
  payload: unknown,
): payload is PayloadOf<K> {
  const known = fitting.get(entry);
  if (known !== undefined) return known;
  const fits = kinds[kind].payload.safeParse(payload).success;
  fitting.set(entry, fits);
  return fits;
}

/** `${room}:${id}`, or the room alone where there is one of a kind. */
export const subjects = {
  answer: (id: string) => `answer:${id}`,
  phrasing: (id: string) => `phrasing:${id}`,
  /** `at`: epoch ms; '' leaves what all begin with. */
  expiredUse: (answerId: string, at: number | '') =>
    answerId === '' ? 'expired-use:' : `expired-use:${answerId}:${at}`,
  target: (id: string) => `target:${id}`,
  case: (id: string) => `case:${id}`,
  decision: (id: string) => `decision:${id}`,
  decisionPolicy: () => decisionPolicySubject,
  witness: (device: string) => `witness:${device}`,
  rules: () => 'house-rules',
  workspace: () => workspaceSubject,
} as const;
