import type { Witnessed } from '../ledger/log-check';
import { type DeviceId, hashOf } from '../ledger/entry';
import type { LogCheck } from '../rpc/log';
import type { Output } from '../rpc/protocol';
import type { LotseDb } from '../store/db';
import { stored } from '../store/failures';
import { readPayload, subjects } from '../store/kinds';
import type { Ledger } from '../store/ledger';
import { readMeta, writeMeta } from '../store/meta';
import type { Membership } from '../workspace/membership';
import { type Checked, createLogCheck } from './log-check';
import type { Ports } from './ports';
import { createSerial } from '../serial';

export type LogDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  /** Null without a team. */
  readonly membership: () => Promise<Membership | null>;
  readonly ports: Pick<Ports, 'now' | 'notify' | 'breathe'>;
};

const day = 24 * 60 * 60 * 1000;
/** More devices that have confirmed the same add nothing, and in a large team would fill the log. */
const enoughWitnesses = 3;
/** A large team's browsers confirm in turns. */
const mostHeads = 500;

/** Checks the log, and confirms colleagues' chains to them. */
export function createLogService({ db, ledger, membership, ports }: LogDeps) {
  const serial = createSerial();

  async function readWitnesses(): Promise<Witnessed[]> {
    const entries = await db.entries.where('subject').startsWith(subjects.witness('')).toArray();
    return entries.flatMap(entry => {
      const witness = readPayload('chain-witness', entry);
      return witness ? [{ by: entry.device, at: entry.time, heads: witness.heads }] : [];
    });
  }

  /** Ends of colleagues' chains that have moved by more than confirmations since too few have confirmed them. */
  async function headsToConfirm(own: DeviceId) {
    const witnesses = await readWitnesses();
    const heads: { device: DeviceId; seq: number; hash: Witnessed['heads'][number]['hash'] }[] = [];
    for (const head of await db.chainHeads.toArray()) {
      if (head.device === own || heads.length >= mostHeads) continue;
      const seen = furthest(witnesses, head.device);
      const isMine = (seen.get(own) ?? 0) >= head.seq;
      const count = [...seen].filter(([by, seq]) => by !== head.device && seq >= head.seq).length;
      if (isMine || count >= enoughWitnesses) continue;
      if (await saysMore(head.device, seen.get(own) ?? 0)) heads.push(head);
    }
    return heads;
  }

  /** Or two browsers would confirm each other's confirmations for ever. */
  async function saysMore(device: DeviceId, after: number): Promise<boolean> {
    const entry = await db.entries
      .where('[device+seq]')
      .between([device, after], [device, Infinity], false, true)
      .filter(({ kind }) => kind !== 'chain-witness')
      .first();
    return entry !== undefined;
  }

  /** With the names of whose devices these are. */
  async function named({ entries, chains }: Checked): Promise<LogCheck> {
    const { device: own } = await ledger.identity();
    const team = await membership();
    return {
      checkedAt: ports.now(),
      entries,
      chains: chains.map(({ device, length, head, confirmed, fault }) => ({
        device,
        owner: ownerOf(team, device),
        isOwn: device === own,
        length,
        head: head?.hash ?? null,
        confirmed: confirmed.map(({ by, seq, at }) => ({ by: ownerOf(team, by) ?? by, seq, at })),
        fault: fault && { ...fault, by: fault.by && (ownerOf(team, fault.by) ?? fault.by) },
      })),
    };
  }

  return {
    /** Asked often, looks once a day; writes nothing when there is nothing new to confirm. */
    witness: (): Promise<void> =>
      serial(async () => {
        const last = await readMeta(db, 'witnessedAt');
        if (last !== null && ports.now() >= last && ports.now() - last < day) return;
        if (!(await membership())) return;
        const { device } = await ledger.identity();
        const heads = await headsToConfirm(device);
        // Somebody who left, or a full disk: nothing is lost by not confirming.
        await stored(async () => {
          if (heads.length > 0)
            await ledger.append('chain-witness', subjects.witness(device), { heads });
          await writeMeta(db, 'witnessedAt', ports.now());
        });
      }),

    /** Where the entries about a subject stand in their chains, and what holds them there. */
    async places(subject: string): Promise<Output<'log/places'>> {
      const entries = await db.entries.where('subject').equals(subject).toArray();
      return entries.map(entry => {
        const { id, kind, time, device, seq, prev } = entry;
        return { id, kind, time, device, seq, hash: hashOf(entry), prev };
      });
    },

    check: createLogCheck({ db, ports, readWitnesses }, named),
  };
}

/** How far each device has confirmed this chain. */
function furthest(
  witnesses: readonly Witnessed[],
  device: DeviceId,
): ReadonlyMap<DeviceId, number> {
  const seen = new Map<DeviceId, number>();
  for (const { by, heads } of witnesses)
    for (const head of heads)
      if (head.device === device) seen.set(by, Math.max(seen.get(by) ?? 0, head.seq));
  return seen;
}

/** Such as "Erika Beispiel, Chrome, Rathaus". */
function ownerOf(team: Membership | null, id: DeviceId): string | null {
  const device = team?.devices.get(id);
  if (!team || !device) return null;
  const name = team.members.get(device.member)?.name ?? '';
  return [name, device.label].filter(Boolean).join(', ');
}
