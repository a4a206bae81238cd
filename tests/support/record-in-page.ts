/**
 * Runs in a page of the extension and fills its own database by the real services, with a clock that begins more than a
 * year ago: what a team has on record after a while. Nothing of it is a mock but the clock and the missing storage.
 */
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { defaultDecisionPolicy } from '../../lib/decisions/default-policy';
import { DecisionId } from '../../lib/decisions/proposal';
import { Hash } from '../../lib/ledger/entry';
import type { Step } from '../../lib/rpc/decisions';
import { createRetentionService } from '../../lib/service/decisions/retention';
import { LotseDb } from '../../lib/store/db';
import { writeMeta } from '../../lib/store/meta';
import { subjects } from '../../lib/store/kinds';
import { makeServices } from '../unit/service/make-services';
import { commentProfile, manyDecisions, proposalOf, seriousComment } from './record-entries';
import { makeRecordTeam, settleIn, takeIn } from './record-team';

export type RecordOptions = {
  /** The end of this browser's chain was cut off after a colleague had confirmed it. */
  readonly tampered?: boolean;
  /** The clock was last seen a month ago. */
  readonly jumped?: boolean;
};
export type Recorded = {
  /** A decision with everything that a record can have. */
  readonly id: string;
  readonly number: string;
  /** Its number is in the list of what falls due. */
  readonly dueNumber: string;
  readonly profile: string;
};

const day = 86_400_000;
const hour = 3_600_000;

async function fill(options: RecordOptions): Promise<Recorded> {
  const now = Date.now();
  const db = new LotseDb();
  const { services, world } = makeServices({ db, ports: { randomBytes: chance } });
  const { erika, max, lena, id } = makeRecordTeam(now - 500 * day);
  await settleIn(db, id, erika);
  await takeIn(db, [...erika.entries(), ...manyDecisions({ by: max, ruledBy: erika }, now)]);

  world.time = now - 45 * day;
  await services.decisions.policy.save({
    ...defaultDecisionPolicy,
    land: 'NW',
    deputies: [{ member: lena.member, from: dayOf(now - 44 * day), until: dayOf(now + 9 * day) }],
  });
  const policies = await db.entries.where('subject').equals(subjects.decisionPolicy()).toArray();
  const mandate = policies.at(-1)!.id;

  const decision = DecisionId.parse('decision-musterhausen');
  const subject = subjects.decision(decision);
  const start = now - 30 * day;
  const proposal = max.append(
    'decision-proposal',
    subject,
    proposalOf(seriousComment(start), start),
    {
      time: start,
    },
  );
  await takeIn(db, [proposal]);
  const step = async (later: number, next: Step) => {
    world.time = start + later;
    return services.decisions.write.step(decision, next);
  };
  world.time = start + hour;
  await services.decisions.write.addEvidence({
    id: decision,
    files: [await picture('screenshot', start), await picture('masked', start)],
    comparedToProposal: 'same',
  });
  await step(2 * hour, {
    kind: 'remark',
    payload: { text: 'Frau Fall hat den Text im Rathaus gelesen; sie möchte Strafantrag stellen.' },
  });
  await step(3 * hour, {
    kind: 'ruling',
    ruling: {
      on: 'proposal',
      about: proposal.id,
      outcome: 'approved',
      measure: 'delete',
      reason: 'Die Drohung ist eindeutig.',
    },
  });
  await step(4 * hour, {
    kind: 'carried-out',
    payload: { act: 'done', measure: 'delete', at: start + 4 * hour, note: '' },
  });
  await step(5 * hour, {
    kind: 'notice',
    payload: {
      informed: true,
      at: start + 5 * hour,
      how: 'message',
      wording:
        'Guten Tag,\n\nwir haben Ihren Kommentar gelöscht.\n\nGrund: § 3 Abs. 1 der Netiquette.',
    },
  });
  await step(6 * hour, {
    kind: 'criminal',
    payload: {
      offences: ['bedrohung'],
      knownOn: dayOf(start),
      entitled: 'Bürgermeisterin als Dienstvorgesetzte',
      status: 'requested',
      office: null,
      filedOn: dayOf(start + 3 * day),
      reference: '210 Js 1234/26',
      note: '',
      endedOn: null,
    },
  });
  const view = await step(6 * day, {
    kind: 'complaint',
    payload: {
      receivedOn: dayOf(start + 6 * day),
      how: 'mail',
      text: 'Das war doch nur ein Scherz.\n=HYPERLINK("https://boese.example")',
    },
  });
  const complaint = view.decision.complaints[0]!;
  const ruling = {
    on: 'complaint',
    about: complaint.id,
    outcome: 'upheld',
    reason: 'Auch im Zusammenhang gelesen ist es eine Drohung.',
  };
  await takeIn(db, [
    lena.append(
      'decision-deputy-ruling',
      subject,
      { ruling, mandate },
      {
        time: start + 7 * day,
        parents: [complaint.id],
      },
    ),
  ]);
  await step(8 * day, {
    kind: 'hold',
    payload: { held: true, reason: 'Verfahren 210 Js 1234/26 läuft.' },
  });

  const dueNumber = await deleteAndHold(db, services, world, now);
  await confirm(db, max, now - 2 * hour);
  if (options.tampered === true) await cutOff(db, erika.device);
  await writeMeta(db, 'lastSeenAt', options.jumped === true ? now - 30 * day : now);
  db.close();
  const { number } = view.decision.proposal;
  return { id: decision, number, dueNumber, profile: commentProfile };
}

type World = ReturnType<typeof makeServices>;

/** One is held, one deleted by hand, others because their time is over; what falls due within a week stays. */
async function deleteAndHold(
  db: LotseDb,
  services: World['services'],
  world: World['world'],
  now: number,
): Promise<string> {
  world.time = now - 3 * hour;
  const { due } = await services.retention.due();
  const over = due.filter(({ dueAt }) => dueAt <= world.time);
  const [held, byHand] = over;
  if (!held || !byHand) throw new Error('nothing is due');
  const id = DecisionId.parse(held.subject.slice('decision:'.length));
  await services.decisions.write.step(id, {
    kind: 'hold',
    payload: { held: true, reason: 'Klage vor dem Verwaltungsgericht, 15 K 88/26.' },
  });
  await services.retention.erase(byHand.subject, 'Die betroffene Person hat es verlangt.');
  // The worker has looked at the clock already.
  await writeMeta(db, 'lastSeenAt', world.time - day);
  const deps = { db, ledger: services.ledger, standing: services.decisions.standing };
  await createRetentionService({
    ...deps,
    team: () => Promise.resolve(null),
    onErased: () => undefined,
    ports: { now: () => world.time, notify: () => undefined },
  }).sweep();
  const [left] = (await services.retention.due()).due.filter(({ isHeld }) => !isHeld);
  if (!left) throw new Error('nothing falls due within a week');
  return left.number;
}

async function confirm(
  db: LotseDb,
  witness: ReturnType<typeof makeRecordTeam>['max'],
  time: number,
): Promise<void> {
  const heads = (await db.chainHeads.toArray()).filter(({ device }) => device !== witness.device);
  await takeIn(db, [
    witness.append('chain-witness', subjects.witness(witness.device), { heads }, { time }),
  ]);
}

async function cutOff(db: LotseDb, device: string): Promise<void> {
  const chain = await db.entries
    .where('[device+seq]')
    .between([device, 0], [device, Infinity])
    .toArray();
  const last = chain.at(-1)!;
  await db.entries.delete(last.id);
  const head = await db.chainHeads.get(last.device);
  await db.chainHeads.put({ ...head!, seq: last.seq - 1, hash: last.prev! });
}

async function picture(role: 'screenshot' | 'masked', at: number) {
  const canvas = new OffscreenCanvas(640, 200);
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, 640, 200);
  pen.fillStyle = role === 'masked' ? 'black' : 'navy';
  pen.fillRect(20, 20, 200, 40);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  const artefact = {
    hash: Hash.parse(bytesToHex(sha256(bytes))),
    role,
    mime: 'image/png' as const,
    size: bytes.length,
    width: 640,
    height: 200,
    capturedAt: at,
    pageUrl: 'https://www.facebook.com/musterhausen/posts/500',
  };
  return { artefact, base64: btoa(String.fromCharCode(...bytes)) };
}

const chance = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

Object.assign(globalThis, { fillRecord: fill });
