import type { Entry } from '../../lib/ledger/entry';
import { hashOf } from '../../lib/ledger/entry';
import type { Hash } from '../../lib/ledger/entry';
import type { LotseDb } from '../../lib/store/db';
import { writeMeta } from '../../lib/store/meta';
import { createSyncStore } from '../../lib/store/sync-store';
import { createDeviceKeys } from '../../lib/sync/sealing/device-keys';
import { MemberId } from '../../lib/workspace/enrolment';
import { type Browser, makeBrowser, makeEnrolment, makeEpoch } from '../unit/workspace/make-team';
import { makeIntake } from './intake';

const enrolment = (device: string, label: string) => ({ ...makeEnrolment(device), label });

/** A team of a lead and two editors, opened at this time (epoch ms). */
export function makeRecordTeam(time: number) {
  const team: { id: Hash | null } = { id: null };
  const erika = makeBrowser(team, 'erika', 'erika-1');
  const opening = erika.write(
    'workspace-opening',
    {
      name: 'Stadt Musterhausen',
      member: erika.member,
      memberName: 'Erika Beispiel',
      devices: [enrolment('erika-1', 'Chrome, Rathaus')],
      epoch: makeEpoch(),
      presenceNames: false,
    },
    { time },
  );
  const id = hashOf(opening);
  team.id = id;
  const add = (name: string, shown: string, label: string): Browser => {
    const device = `${name}-1`;
    erika.write(
      'member-added',
      {
        member: MemberId.parse(name),
        name: shown,
        role: 'editor',
        enrolment: enrolment(device, label),
        invitation: null,
      },
      { time },
    );
    return makeBrowser(team, name, device);
  };
  const max = add('max', 'Max Muster', 'Edge, Bauhof');
  const lena = add('lena', 'Lena Übung', 'Firefox, zu Hause');
  return { id, erika, max, lena };
}

/** Makes this database that of a member. The team's storage is never reached. */
export async function settleIn(db: LotseDb, workspace: Hash, own: Browser): Promise<void> {
  const { sign, box } = await createDeviceKeys();
  await db.vault.put({
    id: 'own',
    workspace,
    member: own.member,
    enrolment: enrolment(own.device, 'Chrome, Rathaus'),
    sign,
    box,
    remote: { type: 'couchdb', url: 'https://couch.example/team', login: { type: 'none' } },
    joining: null,
  });
  await writeMeta(db, 'device', own.device);
  await writeMeta(db, 'author', own.member);
}

/** What colleagues' browsers wrote arrives. */
export async function takeIn(db: LotseDb, entries: readonly Entry[]): Promise<void> {
  const store = createSyncStore({
    db,
    now: () => Date.now(),
    randomBytes: count => crypto.getRandomValues(new Uint8Array(count)),
    unlock: () => Promise.resolve(null),
  });
  await store.takeIn(makeIntake(entries));
}
