import { bytesToHex } from '@noble/hashes/utils.js';
import { type DeviceId, type Entry, hashOf } from '../../lib/ledger/entry';
import { keyringRecipients } from '../../lib/sync/sealing/keyring';
import type { Doc } from '../../lib/sync/remote';
import type { CaseKey } from '../../lib/sync/sync-store';
import type { Cut, Enrolment, Epoch, MemberId, Role } from '../../lib/workspace/enrolment';
import type { Membership } from '../../lib/workspace/membership';
import { makeOpening } from '../unit/escalation/make-case';
import { makeAnswer } from '../unit/service/make-answer';
import type { Device } from './device';
import { headsOf, type Judged } from './judge';
import { caseKeysOf } from './memory-store';
import type { World } from './world';

/** What people do in their browsers. Each does nothing where it would not be offered. */
export type Action = (world: World, device: Device) => void | Promise<void>;

const workspace = 'workspace';

export const writeAnswer: Action = async ({ chance }, device) => {
  if (!isOneOf(device, 'author', 'lead')) return;
  const subject = `answer:${chance.int(1, 3)}`;
  const payload = makeAnswer(subject.slice('answer:'.length), {
    question: `Question ${chance.int(1, 1_000_000)}?`,
  });
  const parents = headsOf(device.view(), subject);
  await device.append({ kind: 'answer', subject, parents, payload });
};

export const addPhrasing: Action = async ({ chance }, device) => {
  if (!isOneOf(device, 'editor', 'author', 'lead')) return;
  const subject = `phrasing:${chance.int(1, 1_000_000)}`;
  const payload = { answerId: '1', phrasing: 'Habt ihr auf?' };
  await device.append({ kind: 'phrasing', subject, parents: [], payload });
};

export const changeRules: Action = async ({ chance }, device) => {
  if (!isOneOf(device, 'lead')) return;
  const subject = 'house-rules';
  const version = String(chance.int(1, 1_000_000));
  const payload = { title: 'Netiquette', version, rules: [] };
  const parents = headsOf(device.view(), subject);
  await device.append({ kind: subject, subject, parents, payload });
};

export const openCase: Action = async ({ chance }, device) => {
  if (!isOneOf(device, 'editor', 'author', 'lead')) return;
  const subject = `case:${chance.int(1, 1_000_000)}`;
  const caseKey: CaseKey = {
    id: bytesToHex(chance.bytes(16)),
    subject,
    key: Buffer.from(chance.bytes(32)).toString('base64url'),
  };
  const payload = makeOpening({ number: String(chance.int(1, 1_000_000)) });
  await device.append({ kind: 'case-opening', subject, parents: [], payload, caseKey });
};

export const goOnWithCase: Action = async ({ chance }, device) => {
  if (!isOneOf(device, 'editor', 'author', 'lead')) return;
  const subject = chance.pick(openCases(device));
  if (subject === undefined) return;
  const payload = { status: 'waiting', note: String(chance.int(1, 1_000_000)) };
  const parents = headsOf(device.view(), subject);
  await device.append({ kind: 'case-step', subject, parents, payload });
};

/** By any lead, whoever's turn it is: who leads is one of several. */
export const eraseCase: Action = async ({ chance, devices, trace }) => {
  const device = chance.pick(devices.filter(one => one.isHonest && isOneOf(one, 'lead')));
  if (!device) return;
  const subject = chance.pick(openCases(device));
  if (subject === undefined) return;
  const payload = {
    reason: '',
    number: '',
    class: 'case',
    openedAt: 0,
    entries: 1,
    artefacts: 0,
    facts: null,
  };
  const parents = headsOf(device.view(), subject);
  const entry = await device.append({ kind: 'erasure', subject, parents, payload });
  if (entry) trace(`${device.id}: erases ${subject}`);
};

/** A lead lets somebody in: with the keyring for their browser, in one transaction. */
export const addMember: Action = async (world, device) => {
  if (!isOneOf(device, 'lead') || world.devices.length >= world.mostDevices) return;
  const vault = await world.newVault();
  const member = world.nextMember();
  const role = world.chance.pick(['editor', 'editor', 'author', 'auditor'] as const) ?? 'editor';
  const { enrolment } = vault;
  await changeTeam(device, { add: enrolment }, () => ({
    kind: 'member-added',
    payload: { member, name: member, role, enrolment, invitation: null },
    done: () => void world.join(vault, member),
  }));
};

export const addOwnDevice: Action = async (world, device) => {
  if (!isOneOf(device, 'editor', 'author', 'lead')) return;
  if (world.devices.length >= world.mostDevices) return;
  const vault = await world.newVault();
  const { member } = device;
  const { enrolment } = vault;
  await changeTeam(device, { add: enrolment }, () => ({
    kind: 'device-added',
    payload: { member, enrolment },
    done: () => {
      world.join(vault, member).isHonest = device.isHonest;
    },
  }));
};

export const revokeDevice: Action = async (world, device) => {
  if (!isOneOf(device, 'lead')) return;
  const target = world.chance.pick(othersIn(device.view()).filter(id => id !== device.id));
  if (target === undefined) return;
  await changeTeam(device, { rotate: true, without: [target] }, ({ view, epoch }) => {
    const [cut] = cutsOf(view, [target]);
    return cut && epoch
      ? { kind: 'device-revoked', payload: { device: target, cut, epoch } }
      : null;
  });
};

export const revokeMember: Action = async (world, device) => {
  if (!isOneOf(device, 'lead')) return;
  const members = [...(device.view().membership?.members.values() ?? [])];
  const target = world.chance.pick(
    members.filter(({ id, role }) => role !== null && id !== device.member),
  );
  if (!target) return;
  await changeTeam(device, { rotate: true, without: target.devices }, ({ view, epoch }) =>
    epoch
      ? {
          kind: 'member-revoked',
          payload: { member: target.id, cuts: cutsOf(view, target.devices), epoch },
        }
      : null,
  );
};

export const changeRole: Action = async ({ chance }, device) => {
  if (!isOneOf(device, 'lead')) return;
  const view = device.view();
  const members = [...(view.membership?.members.values() ?? [])];
  const target = chance.pick(members.filter(({ role }) => role !== null));
  const role = chance.pick(['editor', 'author', 'auditor'] as const);
  if (!target || !role || target.role === role) return;
  const payload = { member: target.id, role, cuts: cutsOf(view, target.devices) };
  await writeAboutTeam(device, 'role-changed', payload);
};

export const nominateLead: Action = async ({ chance }, device) => {
  if (!isOneOf(device, 'lead')) return;
  const view = device.view();
  const members = [...(view.membership?.members.values() ?? [])];
  const target = chance.pick(members.filter(({ role }) => role !== null && role !== 'lead'));
  if (!target || !isHonestMember(target.id)) return;
  await writeAboutTeam(device, 'lead-nominated', {
    member: target.id,
    cuts: cutsOf(view, target.devices),
  });
};

export const approveLead: Action = async ({ chance }, device) => {
  if (!isOneOf(device, 'lead')) return;
  const nomination = chance.pick(
    (device.view().membership?.nominations ?? []).filter(({ by }) => by !== device.member),
  );
  if (nomination) await writeAboutTeam(device, 'lead-approved', { nomination: nomination.id });
};

export const rotateKey: Action = async (_world, device) => {
  if (!isOneOf(device, 'lead')) return;
  await changeTeam(device, { rotate: true }, ({ epoch }) =>
    epoch ? { kind: 'key-rotated', payload: { epoch } } : null,
  );
};

export const renameTeam: Action = async ({ chance }, device) => {
  if (!isOneOf(device, 'lead')) return;
  const payload = { name: `Team ${chance.int(1, 99)}`, presenceNames: chance.is(0.5) };
  await writeAboutTeam(device, 'workspace-settings', payload);
};

/** Somebody made a chain go on in two ways: a lead says which counts. */
export const decideFork: Action = async ({ chance }, device) => {
  if (!isOneOf(device, 'lead')) return;
  const { refused } = device.view();
  const forked = [...device.disk.entries].filter(([hash]) => refused.get(hash) === 'forked');
  const lowest = Math.min(...forked.map(([, { entry }]) => entry.seq));
  const [hash, stored] = chance.pick(forked.filter(([, { entry }]) => entry.seq === lowest)) ?? [];
  if (hash === undefined || !stored) return;
  const { device: fork, seq } = stored.entry;
  await writeAboutTeam(device, 'fork-decided', { device: fork, seq, hash });
};

/** What a lead's browser does by itself when it sees that it must. */
export const rotateIfDue: Action = async (world, device) => {
  if (device.view().membership?.isRotationDue) await rotateKey(world, device);
};

/** Cheating members are never made leads: a lead may do anything, and nothing could be checked. */
const isHonestMember = (member: MemberId): boolean => !member.startsWith('evil');

const isOneOf = (device: Device, ...roles: Role[]): boolean => {
  const role = device.role();
  return role !== null && roles.includes(role);
};

const openCases = (device: Device): string[] =>
  [...device.view().subjects.values()]
    .filter(({ subject, history }) => subject.startsWith('case:') && history.every(isOpen))
    .map(({ subject }) => subject)
    .filter(subject => device.disk.makesKeys || caseKeysOf(device.disk, subject).length > 0);

const isOpen = ({ kind, body }: Entry): boolean => body !== null && kind !== 'erasure';

const othersIn = ({ membership }: Judged): DeviceId[] =>
  [...(membership?.devices.values() ?? [])]
    .filter(({ isRevoked }) => !isRevoked)
    .map(({ device }) => device);

/** The last entry of each device that counts here. */
function cutsOf({ counting }: Judged, devices: readonly DeviceId[]): Cut[] {
  return devices.map(device => {
    const own = [...counting.values()].filter(entry => entry.device === device);
    const last = own.toSorted((a, b) => a.seq - b.seq).at(-1);
    return last ? { device, seq: last.seq, hash: hashOf(last) } : { device, seq: 0 };
  });
}

async function writeAboutTeam(
  device: Device,
  kind: string,
  payload: unknown,
  docs: readonly Doc[] = [],
): Promise<boolean> {
  const parents = headsOf(device.view(), workspace);
  return (await device.append({ kind, subject: workspace, parents, payload, docs })) !== null;
}

type TeamChange = {
  readonly add?: Enrolment;
  readonly rotate?: boolean;
  readonly without?: readonly DeviceId[];
};

/** With the keyring that the change makes necessary. Given up when the team changed while it was sealed. */
async function changeTeam(
  device: Device,
  { add, rotate = false, without = [] }: TeamChange,
  draft: (now: { readonly view: Judged; readonly epoch: Epoch | null }) => {
    readonly kind: string;
    readonly payload: unknown;
    readonly done?: () => void;
  } | null,
): Promise<void> {
  const { membership } = device.view();
  const keeper = device.keeper();
  if (!membership || !keeper) return;
  // A newcomer gets all keys or is not let in yet: who has none can't ask for those that are missing.
  const held = new Set(device.vault.held().map(({ epoch }) => epoch));
  if (add && !membership.epochs.every(({ id }) => held.has(id))) return;
  const fresh = rotate ? device.vault.newEpoch() : null;
  if (fresh) await device.call('holdKey', () => keeper.holdKey(fresh.epochKey));
  const recipients = recipientsOf(membership, without, add);
  const keyring = await device.call('sealKeyring', () =>
    keeper.sealKeyring(membership, fresh?.epochKey ?? null, recipients),
  );
  const view = device.view();
  if (view.membership !== membership) return;
  const made = draft({ view, epoch: fresh?.epoch ?? null });
  if (!made) return;
  if (await writeAboutTeam(device, made.kind, made.payload, [keyring])) made.done?.();
}

const recipientsOf = (
  membership: Membership,
  without: readonly DeviceId[],
  add: Enrolment | undefined,
): readonly Enrolment[] => [
  ...keyringRecipients(membership).filter(({ device }) => !without.includes(device)),
  ...(add ? [add] : []),
];
