import { type DeviceId, type Entry, type Hash, hashOf } from '../ledger/entry';
import type { ChainState } from '../workspace/admission';
import type { LotseDb } from './db';
import { isEmpty } from './sparse';
import type { RecordOf } from './tables';

/** What is here of what arrived, and of the chains that it goes on from. */
export type Surroundings = {
  /** Without what is here already: a copy changes nothing, above all not a body that was deleted. */
  readonly fresh: readonly Entry[];
  /** How far the chains of those who sent something are settled. */
  readonly chains: ReadonlyMap<DeviceId, ChainState>;
  /** Whether anything lies beside the chains, and whether any entry is marked as refused: nearly always not. */
  readonly hasAsides: boolean;
  readonly hasMarks: boolean;
};

/** Joins a running transaction. */
export async function readSurroundings(
  db: LotseDb,
  entries: readonly Entry[],
): Promise<Surroundings> {
  const byHash = new Map(entries.map(entry => [hashOf(entry), entry]));
  const devices = [...new Set(entries.map(({ device }) => device))];
  const [heads, linked, hasNoAsides, hasNoMarks] = await Promise.all([
    db.chainHeads.bulkGet(devices),
    db.entries.bulkGet([...byHash.values()].map(({ id }) => id)),
    isEmpty(db.asides),
    isEmpty(db.refused),
  ]);
  // The places after the heads alone: of a device whose first entry is missing, everything else lies here.
  const places = devices.map((device, at): [DeviceId, number] => [
    device,
    (heads[at]?.seq ?? 0) + 1,
  ]);
  const [beside, next] = hasNoAsides
    ? [[], []]
    : await Promise.all([
        db.asides.bulkGet([...byHash.keys()]),
        db.asides.where('[device+seq]').anyOf(places).toArray(),
      ]);
  const chains = devices.map((device, at): [DeviceId, ChainState] => {
    const row = heads[at];
    const blocked = next.find(one => one.device === device)?.reason;
    const stop = blocked === 'broken-chain' || blocked === 'forked' ? blocked : null;
    return [device, { head: row ? { seq: row.seq, hash: row.hash } : null, stop }];
  });
  // By its id alone: an id is made of what an entry says, so another one under it was made to take its place.
  const fresh = [...byHash.values()].filter((_, at) => !beside[at] && !linked[at]);
  return { fresh, chains: new Map(chains), hasAsides: !hasNoAsides, hasMarks: !hasNoMarks };
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
  { hasAsides, chains }: Pick<Surroundings, 'hasAsides' | 'chains'>,
): Promise<Stored> {
  const all = [...places];
  // Nothing stands on a chain after its head.
  const upToHeads = all.filter(([device, seq]) => seq <= (chains.get(device)?.head?.seq ?? seq));
  const place = '[device+seq]';
  const [onChain, beside] = await Promise.all([
    Promise.all(
      upToHeads.map(([device, seq]) =>
        db.entries.where(place).between([device, seq], [device, Infinity], true, true).toArray(),
      ),
    ),
    Promise.all(
      (hasAsides ? all : []).map(([device, seq]) =>
        db.asides.where(place).between([device, seq], [device, Infinity], true, true).toArray(),
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
