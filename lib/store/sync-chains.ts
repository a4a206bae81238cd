import { type DeviceId, type Entry, type Hash, hashOf } from '../ledger/entry';
import type { ChainState } from '../workspace/admission';
import type { LotseDb } from './db';
import { getFromSparse } from './sparse';
import type { RecordOf } from './tables';

/** Without what is here already: a copy changes nothing, above all not a body that was deleted. */
export async function whatIsNew(db: LotseDb, entries: readonly Entry[]): Promise<readonly Entry[]> {
  const byHash = new Map(entries.map(entry => [hashOf(entry), entry]));
  const [linked, aside] = await Promise.all([
    db.entries.bulkGet([...byHash.values()].map(({ id }) => id)),
    getFromSparse(db.asides, [...byHash.keys()]),
  ]);
  return [...byHash].flatMap(([hash, entry], index) => {
    const twin = linked[index];
    return aside[index] || (twin && hashOf(twin) === hash) ? [] : [entry];
  });
}

/** How far the chains of these devices are settled. Joins a running transaction. */
export async function readChains(
  db: LotseDb,
  devices: readonly DeviceId[],
): Promise<ReadonlyMap<DeviceId, ChainState>> {
  const heads = await db.chainHeads.bulkGet([...devices]);
  // The places after the heads alone: of a device whose first entry is missing, everything else lies here.
  const places = devices.map((device, at): [DeviceId, number] => [
    device,
    (heads[at]?.seq ?? 0) + 1,
  ]);
  const asides = await db.asides.where('[device+seq]').anyOf(places).toArray();
  const states = new Map<DeviceId, ChainState>();
  for (const [index, device] of devices.entries()) {
    const row = heads[index];
    const head = row ? { seq: row.seq, hash: row.hash } : null;
    const blocked = asides.find(one => one.device === device)?.reason;
    const stop = blocked === 'broken-chain' || blocked === 'forked' ? blocked : null;
    states.set(device, { head, stop });
  }
  return states;
}

export type Stored = {
  readonly entries: readonly Entry[];
  readonly linked: ReadonlySet<Hash>;
  readonly asides: ReadonlyMap<Hash, RecordOf<'asides'>>;
};

/** What is here of these devices from a place on, on the chain or not. Joins a running transaction. */
export async function readFrom(
  db: LotseDb,
  places: ReadonlyMap<DeviceId, number>,
): Promise<Stored> {
  const ranges = [...places].map(
    ([device, seq]) =>
      [
        [device, seq],
        [device, Infinity],
      ] as const,
  );
  const place = '[device+seq]';
  const [onChain, beside] = await Promise.all([
    Promise.all(
      ranges.map(range =>
        db.entries
          .where(place)
          .between(...range, true, true)
          .toArray(),
      ),
    ),
    Promise.all(
      ranges.map(range =>
        db.asides
          .where(place)
          .between(...range, true, true)
          .toArray(),
      ),
    ),
  ]);
  const [linked, asides] = [onChain.flat(), beside.flat()];
  return {
    entries: [...linked, ...asides.map(({ entry }) => entry)],
    linked: new Set(linked.map(hashOf)),
    asides: new Map(asides.map(row => [row.hash, row])),
  };
}
