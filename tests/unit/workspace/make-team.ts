import { appendBytes, appendEntry, type ChainHead } from '../../../lib/ledger/chain';
import { DeviceId, type Entry, type EntryId, Hash, hashOf } from '../../../lib/ledger/entry';
import { MemberId, type Role } from '../../../lib/workspace/enrolment';
import type { Cut, Enrolment, Epoch } from '../../../lib/workspace/enrolment';
import { foldMembership } from '../../../lib/workspace/fold';
import type { Membership } from '../../../lib/workspace/membership';
import type { WorkspaceKind, WorkspacePayload } from '../../../lib/workspace/payloads';

let counter = 0;
const digits = (length: number): string => {
  counter += 1;
  return counter.toString(16).padStart(length, '0');
};

export const makeEpoch = (): Epoch => ({ id: digits(32), keyHash: digits(64) });

export const makeEnrolment = (device: string, type: Enrolment['type'] = 'browser'): Enrolment => ({
  device: DeviceId.parse(device),
  label: `Browser ${device}`,
  type,
  sign: { kty: 'OKP', crv: 'Ed25519', x: 'A'.repeat(43) },
  box: { kty: 'EC', crv: 'P-256', x: 'B'.repeat(43), y: 'C'.repeat(43) },
});

/** Different on every call, the same on every run. */
function nextRandom(): Uint8Array {
  counter += 1;
  const seed = counter;
  return Uint8Array.from({ length: appendBytes }, (_, i) => (seed >> ((i % 4) * 8)) & 255);
}

type Writing = {
  readonly parents?: readonly EntryId[];
  readonly author?: string;
  readonly time?: number;
  readonly version?: number;
  /** Goes on from here instead of from the end of the chain. */
  readonly after?: ChainHead | null;
};

/** One person's browser: knows what it wrote and what it was given. */
export type Browser = {
  readonly member: MemberId;
  readonly device: DeviceId;
  readonly head: () => ChainHead | null;
  readonly entries: () => readonly Entry[];
  readonly membership: () => Membership;
  /** Anything; the chain goes on. */
  readonly append: (kind: string, subject: string, payload: unknown, over?: Writing) => Entry;
  /** About the workspace, with what this browser knows as parents. */
  readonly write: <K extends WorkspaceKind>(
    kind: K,
    payload: WorkspacePayload<K>,
    over?: Writing,
  ) => Entry;
  readonly hears: (...others: readonly Browser[]) => void;
  /** The last entry of a device that this browser has. */
  readonly cut: (of: DeviceId) => Cut;
  readonly cuts: (of: MemberId) => Cut[];
  readonly adds: (name: string, role: Exclude<Role, 'lead'>, invitation?: string | null) => Browser;
  readonly addsDevice: (id: string, of?: MemberId) => Browser;
  readonly removes: (of: MemberId) => Entry;
  readonly revokes: (of: DeviceId) => Entry;
  readonly changes: (of: MemberId, role: Exclude<Role, 'lead'>) => Entry;
  readonly nominates: (of: MemberId) => Entry;
  readonly approves: (nomination: Entry) => Entry;
};

export function makeBrowser(team: { id: Hash | null }, member: string, ownDevice: string): Browser {
  const known = new Map<EntryId, Entry>();
  let head: ChainHead | null = null;
  const browser: Browser = {
    member: MemberId.parse(member),
    device: DeviceId.parse(ownDevice),
    head: () => head,
    entries: (): readonly Entry[] => [...known.values()],
    membership() {
      const membership = team.id && foldMembership(team.id, known.values());
      if (!membership) throw new Error('no workspace yet');
      return membership;
    },
    append(kind, subject, payload, over = {}) {
      const last: ChainHead | null = over.after === undefined ? head : over.after;
      const { entry, head: next } = appendEntry(
        {
          kind,
          version: over.version ?? 1,
          subject,
          parents: [...(over.parents ?? [])],
          author: over.author ?? member,
          payload,
        },
        { device: browser.device, time: over.time ?? 1_000 + counter, random: nextRandom(), last },
      );
      if (over.after === undefined) head = next;
      known.set(entry.id, entry);
      return entry;
    },
    write(kind, payload, over = {}) {
      const parents = over.parents ?? (team.id === null ? [] : browser.membership().heads);
      return browser.append(kind, 'workspace', payload, { ...over, parents });
    },
    hears(...others) {
      for (const other of others) for (const entry of other.entries()) known.set(entry.id, entry);
    },
    cut(device) {
      const own = browser.entries().filter(entry => entry.device === device);
      const last = own.toSorted((a, b) => a.seq - b.seq).at(-1);
      return last ? { device, seq: last.seq, hash: hashOf(last) } : { device, seq: 0 };
    },
    cuts(of) {
      const devices = browser.membership().members.get(of)?.devices ?? [];
      return devices.map(device => browser.cut(device));
    },
    adds(name, role, invitation = null) {
      const device = `${name}-1`;
      browser.write('member-added', {
        member: MemberId.parse(name),
        name: `Erika ${name}`,
        role,
        enrolment: makeEnrolment(device),
        invitation,
      });
      const other = makeBrowser(team, name, device);
      other.hears(browser);
      return other;
    },
    addsDevice(device, of = browser.member) {
      browser.write('device-added', { member: of, enrolment: makeEnrolment(device) });
      const other = makeBrowser(team, of, device);
      other.hears(browser);
      return other;
    },
    removes: of =>
      browser.write('member-revoked', { member: of, cuts: browser.cuts(of), epoch: makeEpoch() }),
    revokes: device =>
      browser.write('device-revoked', { device, cut: browser.cut(device), epoch: makeEpoch() }),
    changes: (of, role) =>
      browser.write('role-changed', { member: of, role, cuts: browser.cuts(of) }),
    nominates: of => browser.write('lead-nominated', { member: of, cuts: browser.cuts(of) }),
    approves: ({ id }) => browser.write('lead-approved', { nomination: id }),
  };
  return browser;
}

/** A workspace that one person just opened. */
export function makeTeam(member = 'founder', devices = [`${member}-1`]) {
  const team: { id: Hash | null } = { id: null };
  const founder = makeBrowser(team, member, devices[0] ?? '');
  const opening = founder.write('workspace-opening', {
    name: 'Stadt Musterhausen',
    member: founder.member,
    memberName: 'Erika Beispiel',
    devices: devices.map(device => makeEnrolment(device)),
    epoch: makeEpoch(),
    presenceNames: false,
  });
  const id = hashOf(opening);
  team.id = id;
  return {
    id,
    founder,
    opening,
    /** A browser of the founder's that was enrolled with the opening. */
    further: (device: string): Browser => {
      const other = makeBrowser(team, member, device);
      other.hears(founder);
      return other;
    },
  };
}

/** What somebody sees who has everything that all of these know. */
export function together(id: Hash, ...browsers: readonly Browser[]): Membership {
  const entries = browsers.flatMap(browser => browser.entries());
  const membership = foldMembership(id, entries);
  if (!membership) throw new Error('no workspace');
  return membership;
}

/** Everybody hears from everybody. */
export function meet(...browsers: readonly Browser[]): void {
  for (const browser of browsers) browser.hears(...browsers);
}
