/** A team and what it wrote in years: the same kinds and sizes on every run, keys and ids apart. */
import { makeOpening } from '../../unit/escalation/make-case';
import { makeAnswer } from '../../unit/service/make-answer';
import { seededRandom } from '../../support/seeded-random';
import { appendBytes, appendEntry, type ChainHead } from '../../../lib/ledger/chain';
import { DeviceId, type Entry, hashOf } from '../../../lib/ledger/entry';
import { defaultNetiquette } from '../../../lib/rules/default-netiquette';
import { kinds, type Kind, type PayloadOf } from '../../../lib/store/kinds';
import { createDeviceKeys, type DeviceKeys } from '../../../lib/sync/sealing/device-keys';
import { type EpochKey, newEpoch } from '../../../lib/sync/sealing/keyring';
import { type Enrolment, MemberId } from '../../../lib/workspace/enrolment';
import { foldMembership } from '../../../lib/workspace/fold';
import type { Membership, WorkspaceId } from '../../../lib/workspace/membership';

export type Writer = {
  readonly enrolment: Enrolment;
  readonly device: DeviceId;
  readonly member: MemberId;
  readonly keys: DeviceKeys;
  head: ChainHead | null;
};

export type BigTeam = {
  readonly workspace: WorkspaceId;
  readonly epochKey: EpochKey;
  /** The first is the founder, a lead; the others are authors. The second is whose browser is measured: silent. */
  readonly writers: readonly Writer[];
  readonly membership: Membership;
  /** About the team: the opening, and who was let in. */
  readonly about: readonly Entry[];
  readonly random: () => number;
  time: number;
};

/** @param guest whose browser is measured, if its keys are made elsewhere */
export async function makeBigTeam(size: number, guest?: Enrolment): Promise<BigTeam> {
  const writers = await Promise.all(Array.from({ length: size }, (_, at) => makeWriter(at)));
  if (guest && writers[1]) writers[1] = { ...writers[1], enrolment: guest };
  const [founder, ...others] = writers;
  if (!founder) throw new RangeError('a team has members');
  const { epochKey, epoch } = newEpoch();
  const random = seededRandom(size);
  const state = { random, time: Date.UTC(2024, 0, 2, 8) };
  const opening = write(state, founder, 'workspace-opening', 'workspace', [], {
    name: 'Stadt Musterhausen',
    member: founder.member,
    memberName: 'Erika Beispiel',
    devices: [founder.enrolment],
    epoch,
    presenceNames: false,
  });
  const about = [opening];
  for (const { member, enrolment } of others)
    about.push(
      write(state, founder, 'member-added', 'workspace', [about.at(-1)?.id ?? opening.id], {
        member,
        name: 'Max Muster',
        role: 'author',
        enrolment,
        invitation: null,
      }),
    );
  const workspace = hashOf(opening);
  const membership = foldMembership(workspace, about);
  if (!membership) throw new Error('no workspace');
  return { ...state, workspace, epochKey, writers, membership, about };
}

async function makeWriter(at: number): Promise<Writer> {
  const keys = await createDeviceKeys();
  const device = DeviceId.parse(`device-${at}`);
  const label = `Browser ${at}`;
  return {
    device,
    member: MemberId.parse(`member-${at}`),
    enrolment: { device, label, type: 'browser', sign: keys.signKey, box: keys.boxKey },
    keys,
    head: null,
  };
}

const rulesEvery = 2_500;

/**
 * About `count` entries in the order they were written, all devices mixed: of 20 entries 16 are of four cases (an X
 */
export function* writeYears(team: BigTeam, count: number): Generator<Entry> {
  for (let written = 0; written < count;) {
    for (const entry of writeTurn(team, `${team.time}-${written}`)) {
      if (++written % rulesEvery === 0) yield writeRules(team);
      yield entry;
      if (written >= count) return;
    }
  }
}

function* writeTurn(team: BigTeam, name: string): Generator<Entry> {
  const { random } = team;
  const writers = team.writers.filter((_, at) => at !== 1);
  const any = (): Writer => writers[Math.floor(random() * writers.length)]!;
  const answer = { ...makeAnswer(`answer-${name}`), question: `Wann öffnet das Amt ${name}?` };
  let parents: Entry[] = [];
  for (const text of ['Um 8 Uhr.', 'Um 9 Uhr.', 'Montags bis freitags ab 8 Uhr, samstags nie.']) {
    const texts = { ...answer.texts, sie: text.repeat(8) };
    parents = [put(team, any(), 'answer', `answer:${answer.id}`, parents, { ...answer, texts })];
    yield* parents;
  }
  const phrasing = { answerId: answer.id, phrasing: 'Habt ihr heute auf?' };
  yield put(team, any(), 'phrasing', `phrasing:${name}`, [], phrasing);
  for (const part of ['a', 'b', 'c', 'd']) {
    const subject = `case:${name}-${part}`;
    let last = put(team, any(), 'case-opening', subject, [], makeOpening({ number: name }));
    yield last;
    for (const status of ['waiting', 'answered', 'closed'] as const) {
      const note = 'Das Fachamt sagt, das sei bis Freitag erledigt. '.repeat(3);
      last = put(team, any(), 'case-step', subject, [last], { status, note });
      yield last;
    }
  }
}

const lastRules = new WeakMap<BigTeam, Entry>();

function writeRules(team: BigTeam): Entry {
  const before = lastRules.get(team);
  const [lead] = team.writers;
  if (!lead) throw new Error('nobody leads');
  const rules = { ...defaultNetiquette, version: `${team.time}` };
  const entry = put(team, lead, 'house-rules', 'house-rules', before ? [before] : [], rules);
  lastRules.set(team, entry);
  return entry;
}

function put<K extends Kind>(
  team: BigTeam,
  writer: Writer,
  kind: K,
  subject: string,
  parents: readonly Entry[],
  payload: PayloadOf<K>,
): Entry {
  const ids = parents.map(({ id }) => id);
  return write(team, writer, kind, subject, ids, payload);
}

function write<K extends Kind>(
  state: { time: number; readonly random: () => number },
  writer: Writer,
  kind: K,
  subject: string,
  parents: Entry['parents'],
  payload: PayloadOf<K>,
): Entry {
  const { device, member: author, head: last } = writer;
  state.time += 20_000;
  const random = Uint8Array.from({ length: appendBytes }, () => Math.floor(state.random() * 256));
  const { entry, head } = appendEntry(
    { kind, version: kinds[kind].version, subject, parents, author, payload },
    { device, time: state.time, random, last },
  );
  writer.head = head;
  return entry;
}
