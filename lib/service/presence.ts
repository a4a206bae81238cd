import type { CommentKey } from '../comment/snapshot';
import type { DeviceId } from '../ledger/entry';
import { type Claim, claim, type HeldClaim, holderOf, takeOver } from '../presence/claim';
import { aliveClaims, claimLife } from '../presence/sighting';
import type { PresenceMark } from '../rpc/presence';
import type { Input, Output } from '../rpc/protocol';
import type { Ports } from './ports';
import { createPresenceBeacons, type Pace, type Place } from './presence-beacons';
import type { Seat } from './team/runtime';

export type PresenceDeps = {
  /** Null without a team. */
  readonly seat: () => Promise<Seat | null>;
  readonly ports: Pick<Ports, 'now' | 'notify'>;
  readonly pace?: Pace;
};

type Own = {
  readonly claim: Claim;
  /** Epoch ms of the last sign of life. */
  readonly signAt: number;
  /** Was shown to colleagues as the one who answers. */
  readonly wasHolder: boolean;
};

const usualPace: Pace = { send: 5_000, read: 2_000 };
/** Colleagues are looked for as long after somebody asked, ms. */
const lookFor = 60_000;

/**
 * Who of the team is answering what, just now. In memory and in one beacon a browser, nowhere else. A courtesy:
 * what goes wrong here is never told, and keeps nobody from anything.
 */
export function createPresenceService({ seat, ports, pace = usualPace }: PresenceDeps) {
  const own = new Map<CommentKey, Own>();
  let askedAt = -Infinity;
  let picture = '[[],[]]';
  const beacons = createPresenceBeacons({
    place,
    claims: () => Array.from(own.values(), one => one.claim),
    onRead: compare,
    ports,
    pace,
  });

  /** Null where nobody could be told: no team, not a member any more, or the only one. */
  async function place(): Promise<Place | null> {
    const taken = await seat();
    const membership = taken && (await taken.store.membership());
    if (!taken || !membership) return null;
    const { device } = taken.vault.enrolment;
    if (membership.devices.get(device)?.isRevoked !== false) return null;
    const others = [...membership.devices.values()].filter(
      one => one.device !== device && one.type === 'browser' && !one.isRevoked,
    );
    return others.length > 0 ? { seat: taken, membership } : null;
  }

  const colleagues = (): readonly HeldClaim[] => aliveClaims(beacons.sightings(), ports.now());

  /** Tells who shows it when the picture has changed, be it that a claim has ended. */
  function compare(): void {
    const next = JSON.stringify([colleagues(), Array.from(own.values(), one => one.claim)]);
    if (next === picture) return;
    picture = next;
    ports.notify('presence');
  }

  function endSilent(): void {
    const before = own.size;
    for (const [key, { signAt }] of own) if (ports.now() >= signAt + claimLife) own.delete(key);
    if (own.size < before) beacons.send();
  }

  function aboutMark(mark: string): readonly HeldClaim[] {
    return colleagues().filter(one => one.mark === mark);
  }

  async function claimIt(key: CommentKey, state: Input<'presence/claim'>['state']): Promise<void> {
    if (state === 'released') own.delete(key);
    else {
      const at = await place();
      const mark = at?.seat.sealer.markOf(key);
      if (mark === undefined || mark === null) return;
      const known = own.get(key);
      const others = aboutMark(mark);
      const rows = known ? [...others, known.claim] : others;
      const now = ports.now();
      if (state === 'taken-over')
        own.set(key, { claim: takeOver(mark, rows, now), signAt: now, wasHolder: true });
      else
        own.set(key, {
          claim: known?.claim ?? claim(mark, others, now),
          signAt: now,
          wasHolder: known?.wasHolder ?? others.length === 0,
        });
    }
    endSilent();
    beacons.send();
    compare();
  }

  async function list(keys: readonly CommentKey[]): Promise<Output<'presence/list'>> {
    const at = await place();
    if (!at) return [];
    askedAt = ports.now();
    tick();
    const others = colleagues();
    if (others.length === 0 && own.size === 0) return [];
    const { device } = at.seat.vault.enrolment;
    return keys.flatMap(key => {
      const mark = at.seat.sealer.markOf(key);
      const mine = own.get(key);
      const rows = others.filter(one => one.mark === mark);
      const holder = holderOf(mine ? [...rows, { ...mine.claim, device }] : rows);
      if (!holder) return [];
      if (mine && holder.device === device) own.set(key, { ...mine, wasHolder: true });
      return [{ key, mark: view(at, holder, mine ?? null, rows.length > 0) }];
    });
  }

  function tick(): void {
    endSilent();
    beacons.retry();
    if (ports.now() < askedAt + lookFor || own.size > 0) beacons.read();
    compare();
  }

  return {
    isOn: async (): Promise<boolean> => (await place()) !== null,
    claim: claimIt,
    list,
    /** After an exchange with the storage: colleagues may have come or gone. */
    look: (): void => {
      if (ports.now() < askedAt + lookFor || own.size > 0) beacons.read();
    },
    /** Now and then: ends what is silent, tries again what did not get through. */
    tick,
    async leave(): Promise<void> {
      own.clear();
      await beacons.takeAway();
    },
  };
}

function view(
  { seat, membership }: Place,
  holder: HeldClaim,
  own: Own | null,
  hasOthers: boolean,
): PresenceMark {
  const isSelf = holder.device === seat.vault.enrolment.device;
  const member = memberOf(membership, holder.device);
  const isElsewhere = member?.id === seat.vault.member;
  const isColleague = !isSelf && !isElsewhere;
  return {
    by: isSelf ? 'self' : isElsewhere ? 'elsewhere' : 'colleague',
    name: isColleague && membership.presenceNames ? (member?.name ?? null) : null,
    since: holder.since,
    isTakenOver: !isSelf && own !== null && own.wasHolder && holder.taken > own.claim.taken,
    isAwaited: isSelf && hasOthers,
  };
}

function memberOf({ devices, members }: Place['membership'], device: DeviceId) {
  const owner = devices.get(device)?.member;
  return owner === undefined ? null : (members.get(owner) ?? null);
}
