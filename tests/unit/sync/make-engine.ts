import { appendBytes, appendEntry } from '../../../lib/ledger/chain';
import { DeviceId, type Entry, hashOf } from '../../../lib/ledger/entry';
import { createSyncEngine } from '../../../lib/sync/engine/engine';
import type { SyncState } from '../../../lib/sync/engine/state';
import type { Remote } from '../../../lib/sync/remote';
import type { SyncStore } from '../../../lib/sync/sync-store';
import { MemberId } from '../../../lib/workspace/enrolment';
import { createChance } from '../../simulation/chance';
import { createFakeWorld } from '../../simulation/fake-seal';
import { createFakeVault } from '../../simulation/fake-vault';
import { createDisk, createMemoryStore, writeLocal } from '../../simulation/memory-store';
import { createNetwork } from '../../simulation/network';
import { createCentralStorage } from '../../simulation/storage';
import { createVirtualClock } from '../../simulation/virtual-clock';

/** One browser with an engine, a team of its own, a server, and time that a test lets pass. */
export async function makeEngine(
  over: {
    readonly remote?: (remote: Remote) => Partial<Remote>;
    readonly store?: (store: SyncStore) => Partial<SyncStore>;
  } = {},
) {
  const chance = createChance(7);
  const clock = createVirtualClock();
  const storage = createCentralStorage();
  const network = createNetwork({ storage, clock, chance, trace: () => undefined });
  const vault = createFakeVault(createFakeWorld(), DeviceId.parse('d0'), chance);
  const { epoch, epochKey } = vault.newEpoch();
  const member = MemberId.parse('m0');
  const write = (kind: string, subject: string, payload: unknown): Entry =>
    appendEntry(
      { kind, version: 1, subject, parents: [], author: member, payload },
      { device: vault.device, time: 0, random: chance.bytes(appendBytes), last: chain },
    ).entry;
  let chain: { seq: number; hash: ReturnType<typeof hashOf> } | null = null;
  const opening = write('workspace-opening', 'workspace', {
    name: 'Stadt Musterhausen',
    member,
    memberName: 'Erika Beispiel',
    devices: [vault.enrolment],
    epoch,
    presenceNames: false,
  });
  const disk = createDisk({ workspaceId: hashOf(opening), device: vault.device });
  writeLocal(disk, opening, {});
  const { sealer, holdKey } = vault.open(disk.workspaceId);
  await holdKey(epochKey);
  const states: SyncState[] = [];
  const failures: unknown[] = [];
  const inner = network.connect('d0');
  const memory = createMemoryStore(disk, sealer);
  const stop = new AbortController();
  const engine = createSyncEngine({
    store: { ...memory, ...over.store?.(memory) },
    remote: { ...inner, ...over.remote?.(inner) },
    sealer,
    ports: { now: clock.now, random: () => 0.5, sleep: clock.sleep },
    onState: state => void states.push(state),
    onTaken: () => undefined,
    onFailure: error => {
      failures.push(error);
      return 'disk-full';
    },
  });
  return {
    engine,
    clock,
    storage,
    disk,
    sealer,
    states,
    failures,
    stop,
    /** Appends answers, one after the other. */
    append: (count: number, text = 'Das Bürgerbüro ist freitags geschlossen.'): void => {
      for (let i = 0; i < count; i++) {
        chain = disk.chain;
        writeLocal(disk, write('answer', `answer:${i}`, { text }), {});
      }
    },
    /** Lets the engine run for so many virtual ms. */
    run: async (ms: number): Promise<void> => {
      engine.run(stop.signal).catch((error: unknown) => failures.push(error));
      await clock.runUntil(clock.now() + ms);
    },
    pass: (ms: number) => clock.runUntil(clock.now() + ms),
    /** A round, with as much time as it needs. */
    round: async (signal = stop.signal) => {
      let outcome: Awaited<ReturnType<typeof engine.round>> | null = null;
      const work = async (): Promise<void> => {
        outcome = await engine.round(signal);
      };
      const done = work();
      await clock.runUntil(clock.now() + 3_600_000, () => outcome !== null);
      await done;
      return outcome as Awaited<ReturnType<typeof engine.round>> | null;
    },
  };
}
