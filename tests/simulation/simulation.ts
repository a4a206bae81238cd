import { appendBytes, appendEntry } from '../../lib/ledger/chain';
import { DeviceId, hashOf } from '../../lib/ledger/entry';
import { MemberId } from '../../lib/workspace/enrolment';
import * as actions from './actions';
import * as attacks from './attacks';
import { createChance } from './chance';
import { checkAll, isActive } from './checks';
import type { Database, DatabaseOptions } from './database';
import { createDevice, type Device, type Tamper } from './device';
import { createFakeWorld } from './fake-seal';
import { createFakeVault } from './fake-vault';
import { createMemoryDatabase } from './memory-store';
import { createNetwork } from './network';
import { makePlan, type Plan } from './plan';
import { createCentralStorage, createTreeStorage } from './storage';
import type { Vault } from './vault';
import { createVirtualClock } from './virtual-clock';
import type { World } from './world';

export type SimulationOptions = {
  readonly seed: number;
  /** Fast stand-ins for signatures and encryption, or what ships. */
  readonly newVault?: (device: DeviceId) => Promise<Vault>;
  /** A stand-in, or what ships, for all but those who cheat. */
  readonly newDatabase?: (options: DatabaseOptions) => Database;
  /** Plants a fault in what the engine is given. */
  readonly tamper?: Tamper;
  /** Stops the first device at this of its calls, and at no other by chance. */
  readonly crashAt?: number;
  readonly plan?: Partial<Plan>;
};

export type Outcome = {
  readonly seed: number;
  readonly problems: readonly string[];
  readonly trace: readonly string[];
  readonly events: number;
  readonly entries: number;
  readonly devices: number;
  readonly crashes: number;
  readonly forgeries: number;
};

const minute = 60_000;
/** Longest that a healed team may take until everything is with everybody. */
const patience = 6 * 60 * minute;

/** Share of writing requests that find the disk full, where there is a disk. */
const fullDisk = 0.005;

/** One run, the same each time for the same seed. */
export async function simulate(options: SimulationOptions): Promise<Outcome> {
  const run = await prepare(options);
  const { world, plan, bugs, trace, trouble } = run;
  planTrouble(run);
  await world.clock.runUntil(plan.minutes * minute);
  trace('— healed —');
  trouble.isOver = true;
  world.network.heal();
  for (const device of world.devices) {
    device.start();
    device.wake();
  }
  const end = world.clock.now() + patience;
  await settle(world, end);
  const problems = [...bugs.map(bug => `threw ${bug}`), ...(await checkAll(world))];
  for (const device of world.devices) device.end();
  await world.clock.runUntil(world.clock.now());
  await Promise.all(world.devices.map(({ database }) => database.drop()));
  return {
    seed: options.seed,
    problems,
    trace: run.lines,
    events: world.clock.events(),
    entries: Math.max(...world.devices.map(({ disk }) => disk.entries.size)),
    devices: world.devices.length,
    crashes: run.lines.filter(line => line.includes(': stopped ')).length,
    forgeries: world.forgeries.length,
  };
}

type Run = Awaited<ReturnType<typeof prepare>>;

async function prepare({
  seed,
  newVault,
  newDatabase = createMemoryDatabase,
  tamper = deps => deps,
  crashAt,
  ...rest
}: SimulationOptions) {
  const chance = createChance(seed);
  const plan: Plan = { ...makePlan(chance), ...rest.plan };
  const clock = createVirtualClock();
  const lines: string[] = [];
  const trace = (text: string): void => void lines.push(`${stamp(clock.now())} ${text}`);
  const storage = plan.storage === 'tree' ? createTreeStorage(chance) : createCentralStorage();
  const network = createNetwork({ storage, clock, chance, trace });
  const fake = createFakeWorld();
  const bugs: string[] = [];
  const trouble = { isOver: false };
  let names = 0;
  const makeVault = async (): Promise<Vault> => {
    const id = DeviceId.parse(`d${names++}`);
    return newVault ? clock.busy(newVault(id)) : createFakeVault(fake, id, chance);
  };
  const first = await makeVault();
  const opening = openWorkspace(first, chance.bytes(appendBytes));
  const workspaceId = hashOf(opening.entry);
  const devices: Device[] = [];
  let members = 0;
  const rotateSoon = (device: Device): void =>
    void clock.sleep(chance.int(0, minute)).then(() => actions.rotateIfDue(world, device));
  const world: World = {
    workspaceId,
    chance,
    clock,
    network,
    devices,
    mostDevices: plan.devices,
    newVault: makeVault,
    forgeries: [],
    trace,
    nextMember: () => {
      const isEvil = devices.length > 0 && chance.is(plan.evil);
      return MemberId.parse(`${isEvil ? 'evil' : 'm'}${++members}`);
    },
    join: (vault, member) => {
      const skew = chance.is(0.3) ? chance.int(-5, 5) * 24 * 60 * minute : 0;
      const device = createDevice({
        vault,
        member,
        workspaceId,
        clock,
        chance,
        newDatabase: member.startsWith('evil') ? createMemoryDatabase : newDatabase,
        network,
        crash: () => (trouble.isOver || crashAt !== undefined ? 0 : plan.crash),
        pause: plan.pause,
        isFull: () => !trouble.isOver && chance.is(fullDisk),
        crashAt: devices.length === 0 ? (crashAt ?? null) : null,
        skew: () => skew,
        trace,
        tamper,
        onTaken: rotateSoon,
        onStart: rotateSoon,
        onBug: error => void bugs.push(toText(error)),
      });
      device.isHonest = !member.startsWith('evil');
      devices.push(device);
      trace(`${device.id}: joins as ${member}`);
      device.start();
      return device;
    },
  };
  const creator = world.join(first, opening.member);
  await clock.busy(first.open(workspaceId).holdKey(opening.epochKey));
  await clock.busy(creator.database.found(opening.entry));
  creator.written.push({ entry: opening.entry, at: 0 });
  // The worker reads its keys when it starts.
  creator.crash('to begin');
  creator.start();
  return { world, plan, bugs, trace, lines, trouble };
}

function openWorkspace(vault: Vault, random: Uint8Array) {
  const member = MemberId.parse('m0');
  const { epoch, epochKey } = vault.newEpoch();
  const payload = {
    name: 'Stadt Musterhausen',
    member,
    memberName: 'Erika Beispiel',
    devices: [vault.enrolment],
    epoch,
    presenceNames: false,
  };
  const draft = {
    kind: 'workspace-opening',
    version: 1,
    subject: 'workspace',
    parents: [],
    author: member,
    payload,
  };
  const { entry } = appendEntry(draft, { device: vault.device, time: 0, random, last: null });
  return { entry, member, epochKey };
}

/** Plans what people, attackers and the weather do, over the minutes that a run lasts. */
function planTrouble({ world, plan, trouble }: Run): void {
  const { chance, clock, network, devices } = world;
  network.setWeather(plan.weather);
  const later = (share: number): number => chance.next() * share * plan.minutes * minute;
  for (let i = 1; i < plan.devices; i++)
    clock.at(later(0.3), () => {
      const lead = chance.pick(devices.filter(one => one.role() === 'lead'));
      if (lead) void actions.addMember(world, lead);
    });
  for (let i = 0; i < plan.actions; i++)
    clock.at(later(1), () => {
      const device = chance.pick(devices.filter(({ isHonest }) => isHonest));
      const action = chance.pick(chance.is(plan.teamShare) ? aboutTeam : everyday);
      if (device && action) void action(world, device);
    });
  for (let i = 0; i < plan.attacks; i++)
    clock.at(later(1), () => {
      const attacker = chance.pick(devices.filter(({ isHonest }) => !isHonest));
      const attack = chance.pick(allAttacks);
      if (attacker && attack) void attack(world, attacker);
    });
  for (let i = 0; i < plan.partitions; i++) {
    const from = later(0.8);
    clock.at(from, () => {
      const device = chance.pick(devices);
      if (!device || trouble.isOver) return;
      network.cutOff(device.id);
      clock.at(from + later(0.5), () => network.reconnect(device.id));
    });
  }
  for (let i = 0; i < plan.kills; i++)
    clock.at(later(1), () => chance.pick(devices)?.crash('by the browser'));
}

const everyday = [
  actions.writeAnswer,
  actions.writeAnswer,
  actions.addPhrasing,
  actions.changeRules,
  actions.openCase,
  actions.openCase,
  actions.goOnWithCase,
  actions.eraseCase,
  actions.eraseCase,
];
const aboutTeam = [
  actions.addMember,
  actions.addOwnDevice,
  actions.revokeDevice,
  actions.revokeMember,
  actions.changeRole,
  actions.changeRole,
  actions.nominateLead,
  actions.nominateLead,
  actions.approveLead,
  actions.rotateKey,
  actions.renameTeam,
  actions.decideFork,
];
const allAttacks = Object.values(attacks).filter(one => typeof one === 'function');

/** Until every browser of the team has everything and nothing waits, and stays so for a while. */
async function settle({ clock, devices, network }: World, deadline: number): Promise<void> {
  const inOffice = (id: Device['id']): boolean =>
    devices.some(({ view, id: own }) => isActive(view(), own) && isActive(view(), id));
  const isQuiet = (): boolean =>
    devices.every(device => {
      if (!inOffice(device.id)) return true;
      const { disk } = device;
      const waits = disk.unsent.length + disk.unsentDocs.length + disk.dropped.size;
      if (waits > 0 || device.state()?.phase !== 'idle') return false;
      return network.storage.pull(disk.cursor, 1).changes.length === 0;
    });
  let quietSince: number | null = null;
  while (clock.now() < deadline) {
    await clock.runUntil(clock.now() + minute);
    if (!isQuiet()) quietSince = null;
    else if (quietSince === null) quietSince = clock.now();
    else if (clock.now() - quietSince >= 5 * minute) return;
  }
}

const toText = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

function stamp(ms: number): string {
  const parts = [ms / 3_600_000, (ms / minute) % 60, (ms / 1_000) % 60];
  return `${parts.map(part => pad(part, 2)).join(':')}.${pad(ms % 1_000, 3)}`;
}

const pad = (value: number, digits: number): string =>
  String(Math.floor(value)).padStart(digits, '0');
