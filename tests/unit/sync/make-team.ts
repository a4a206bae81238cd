import { hashOf, DeviceId, type Entry, type Hash } from '../../../lib/ledger/entry';
import { appendEntry, type ChainHead, type Draft } from '../../../lib/ledger/chain';
import { createDeviceKeys, type DeviceKeys } from '../../../lib/sync/sealing/device-keys';
import type { HeldKey } from '../../../lib/sync/sealing/key-chest';
import { type EpochKey, newEpoch } from '../../../lib/sync/sealing/keyring';
import {
  encryptText,
  importContentKey,
  type Signer,
  signText,
} from '../../../lib/sync/sealing/envelope';
import type { Doc } from '../../../lib/sync/remote';
import { writeCanonical } from '../../../lib/sync/sealing/strict-json';
import type { Result } from '../../../lib/result';
import { createSealer, type WorkspaceSealer } from '../../../lib/sync/sealing/seal';
import type { CaseKey } from '../../../lib/sync/sync-store';
import { type Enrolment, type Epoch, MemberId, type Role } from '../../../lib/workspace/enrolment';
import type { Device, Member, Membership } from '../../../lib/workspace/membership';
import { makeDraft, makeRandom } from '../ledger/make-chain';

export type TestDevice = {
  readonly device: DeviceId;
  readonly member: MemberId;
  readonly keys: DeviceKeys;
  readonly enrolment: Enrolment;
  readonly signer: Signer;
};

export type TestTeam = {
  readonly lead: TestDevice;
  readonly editor: TestDevice;
  readonly opening: Entry;
  readonly workspaceId: Hash;
  readonly epoch: Epoch;
  readonly epochKey: EpochKey;
  readonly membership: Membership;
};

export async function makeDevice(name: string): Promise<TestDevice> {
  const device = DeviceId.parse(`device-${name}`);
  const keys = await createDeviceKeys();
  return {
    device,
    member: MemberId.parse(`member-${name}`),
    keys,
    signer: { device, key: keys.sign },
    enrolment: {
      device,
      label: `Browser of ${name}`,
      type: 'browser',
      sign: keys.signKey,
      box: keys.boxKey,
    },
  };
}

/** A workspace that "lead" opened and let "editor" into. */
export async function makeTeam(): Promise<TestTeam> {
  const [lead, editor] = await Promise.all([makeDevice('lead'), makeDevice('editor')]);
  const { epoch, epochKey } = newEpoch();
  const opening = makeEntry(lead, {
    kind: 'workspace-opening',
    subject: 'workspace',
    payload: {
      name: 'Stadt Musterhausen',
      member: lead.member,
      memberName: 'Erika Beispiel',
      devices: [lead.enrolment],
      epoch,
      presenceNames: false,
    },
  });
  const workspaceId = hashOf(opening);
  const membership = makeMembership(workspaceId, [lead, editor], [epoch]);
  return { lead, editor, opening, workspaceId, epoch, epochKey, membership };
}

/** As the ledger would say it: the first device is a lead's, the others editors'. */
export function makeMembership(
  id: Hash,
  devices: readonly TestDevice[],
  epochs: readonly Epoch[],
  revoked: readonly TestDevice[] = [],
): Membership {
  const roleOf = (one: TestDevice): Role => (one === devices[0] ? 'lead' : 'editor');
  return {
    id,
    name: 'Stadt Musterhausen',
    presenceNames: false,
    members: new Map(
      devices.map((one): [MemberId, Member] => [
        one.member,
        {
          id: one.member,
          name: one.member,
          role: revoked.includes(one) ? null : roleOf(one),
          devices: [one.device],
          joinedAt: 0,
        },
      ]),
    ),
    devices: new Map(
      devices.map((one): [DeviceId, Device] => [
        one.device,
        {
          ...one.enrolment,
          member: one.member,
          terms: [{ fromSeq: 1, role: roleOf(one) }],
          isRevoked: revoked.includes(one),
          forks: new Map(),
        },
      ]),
    ),
    epochs,
    lapsedEpochs: [],
    nominations: [],
    usedInvitations: new Set(),
    isRotationDue: false,
    heads: [],
    refused: new Map(),
  };
}

export function makeEntry(
  { device, member }: Pick<TestDevice, 'device' | 'member'>,
  over: Partial<Draft> = {},
  last: ChainHead | null = null,
): Entry {
  const random = makeRandom((last?.seq ?? 0) + device.length * 7);
  const context = { device, time: Date.UTC(2026, 10, 21), random, last };
  return appendEntry(makeDraft({ author: member, ...over }), context).entry;
}

/** A sealer that holds these keys and remembers in `saved` what it was to store. */
export function makeSealer(
  { workspaceId }: Pick<TestTeam, 'workspaceId'>,
  { device, keys }: TestDevice,
  held: readonly EpochKey[] = [],
): WorkspaceSealer & { readonly saved: HeldKey[][] } {
  const saved: HeldKey[][] = [];
  const sealer = createSealer({
    workspaceId,
    device,
    keys,
    held: held.map(({ id, key }) => ({ epoch: id, key, from: null })),
    saveKeys: async now => void saved.push([...now]),
  });
  return { ...sealer, saved };
}

export const makeCaseKey = (over: Partial<CaseKey> = {}): CaseKey => ({
  id: 'c'.repeat(32),
  subject: 'case:7',
  key: 'A'.repeat(42) + 'E',
  ...over,
});

export async function sealed(doc: Promise<Result<Doc, 'no-key'>>): Promise<Doc> {
  const result = await doc;
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** What a colleague with all keys, and no good intentions, could put into the storage. */
export async function forge(
  team: TestTeam,
  id: string,
  content: unknown,
  over: { typ?: string; signer?: Signer; text?: string } = {},
): Promise<Doc> {
  const jws = await signText(
    over.text ?? writeCanonical(content),
    over.typ ?? 'kommentarlotse-entry',
    over.signer ?? team.editor.signer,
  );
  return wrap(team, id, jws);
}

/** Any text under the workspace key. */
export async function wrap({ epochKey }: TestTeam, id: string, text: string): Promise<Doc> {
  const body = await encryptText(text, await importContentKey(epochKey.key), epochKey.id);
  return { type: 'data', id, body };
}
