import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Artefact } from '../../../lib/decisions/evidence';
import { Hash } from '../../../lib/ledger/entry';
import type { Input } from '../../../lib/rpc/protocol';
import type { LotseDb } from '../../../lib/store/db';
import { writeMeta } from '../../../lib/store/meta';
import { createSyncStore } from '../../../lib/store/sync-store';
import { createDeviceKeys } from '../../../lib/sync/sealing/device-keys';
import type { Entry } from '../../../lib/ledger/entry';
import { makeIntake } from '../../support/intake';
import { makeProposal } from '../decisions/make-decision';
import { makeEnrolment, makeTeam } from '../workspace/make-team';
import { makeServices } from './make-services';

/** A file as a page hands it over. */
export function makeFile(text = 'Bild', over: Partial<Artefact> = {}) {
  const bytes = new TextEncoder().encode(text);
  const artefact: Artefact = {
    hash: Hash.parse(bytesToHex(sha256(bytes))),
    role: 'screenshot',
    mime: 'image/png',
    size: bytes.length,
    width: 10,
    height: 10,
    capturedAt: Date.UTC(2026, 10, 20, 12),
    pageUrl: null,
    ...over,
  };
  return { artefact, base64: Buffer.from(bytes).toString('base64') };
}

export function makeInput(
  over: Partial<Input<'decisions/propose'>['proposal']> = {},
  files = [makeFile()],
): Input<'decisions/propose'> {
  const { number: _number, ...proposal } = makeProposal();
  return { proposal: { ...proposal, ...over }, files, comparedToProposal: 'same' };
}

/** Every browser draws its own numbers. */
export const chance = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

export const makeAlone = () => makeServices({ ports: { randomBytes: chance } });

const takeIn = async (db: LotseDb, entries: readonly Entry[]): Promise<void> => {
  const store = createSyncStore({
    db,
    now: () => 1_000,
    randomBytes: chance,
    unlock: () => Promise.resolve(null),
  });
  await store.takeIn(makeIntake(entries));
};

/**
 * The browser of a team's lead, or of a member with another role, and a colleague's of whom entries arrive. The
 * storage is never reached.
 */
export async function makeMember(role: 'lead' | 'editor' | 'auditor' = 'lead') {
  const team = makeTeam();
  const { founder } = team;
  const colleague = founder.adds('max', 'editor');
  const own = role === 'lead' ? founder : founder.adds('lena', role);
  const made = makeAlone();
  const { db } = made;
  const { sign, box } = await createDeviceKeys();
  await db.vault.put({
    id: 'own',
    workspace: team.id,
    member: own.member,
    enrolment: makeEnrolment(own.device),
    sign,
    box,
    remote: { type: 'couchdb', url: 'https://couch.example/team', login: { type: 'none' } },
    joining: null,
  });
  await writeMeta(db, 'device', own.device);
  await writeMeta(db, 'author', own.member);
  await takeIn(db, founder.entries());
  return {
    ...made,
    own,
    founder,
    colleague,
    /** What a colleague's browser wrote arrives. */
    arrive: (...entries: readonly Entry[]) => takeIn(db, entries),
  };
}
