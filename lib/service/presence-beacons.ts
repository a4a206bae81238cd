import type { DeviceId } from '../ledger/entry';
import { type Claim, readClaims, writeClaims } from '../presence/claim';
import { type SeenBeacon, type Sighting, sight, sightNothing } from '../presence/sighting';
import type { Beacon } from '../sync/remote';
import type { Membership } from '../workspace/membership';
import type { Ports } from './ports';
import type { Seat } from './team/runtime';

/** A seat among colleagues who could be told. */
export type Place = { readonly seat: Seat; readonly membership: Membership };

export type BeaconDeps = {
  readonly place: () => Promise<Place | null>;
  /** What this browser claims now. */
  readonly claims: () => readonly Claim[];
  readonly onRead: () => void;
  readonly ports: Pick<Ports, 'now'>;
  readonly pace: Pace;
};

/** Pauses after a beacon was sent, and after they were read, ms. */
export type Pace = { readonly send: number; readonly read: number };

/** A storage that does not answer is let go. */
const patience = 15_000;
/** After a start tabs need this long to tell anew what they claim, ms. */
const settling = 90_000;

/** Writes this browser's beacon and reads those of colleagues. A failure is tried again with the next reason to. */
export function createPresenceBeacons({ place, claims, onRead, ports, pace }: BeaconDeps) {
  const sightings = new Map<DeviceId, Sighting>();
  /** Opened once: most beacons are the same as at the last look. */
  const opened = new Map<string, { readonly body: string; readonly seen: SeenBeacon | null }>();
  const startedAt = ports.now();
  let lastIssued = 0;
  let isDue = false;

  const writing = paced(pace.send, async () => {
    const at = isDue ? await place() : null;
    if (!at) return;
    isDue = false;
    if (!(await write(at).catch(() => false))) isDue = true;
  });
  const reading = paced(pace.read, async () => {
    const at = await place();
    if (!at) return;
    // A bug in here costs a courtesy, not the exchange.
    await read(at).catch((error: unknown) => console.error(error));
    onRead();
  });

  async function write({ seat, membership }: Place): Promise<boolean> {
    const { remote, sealer, vault } = seat;
    const own = claims();
    const signal = AbortSignal.timeout(patience);
    if (own.length === 0) {
      const key = sealer.beaconKeyOf(vault.enrolment.device);
      return key === null || (await remote.setBeacon(key, null, signal)).ok;
    }
    lastIssued = Math.max(ports.now(), lastIssued + 1);
    const content = { value: writeClaims(own), issuedAt: lastIssued };
    const sealed = await sealer.sealBeacon(content, membership);
    if (!sealed.ok) return false;
    const { key, body } = sealed.value;
    return (await remote.setBeacon(key, body, signal)).ok;
  }

  async function read({ seat, membership }: Place): Promise<void> {
    const beacons = await seat.remote.readBeacons(AbortSignal.timeout(patience));
    if (!beacons.ok) return;
    const now = ports.now();
    const ownKey = seat.sealer.beaconKeyOf(seat.vault.enrolment.device);
    const isLeftOver = claims().length === 0 && now > startedAt + settling;
    if (isLeftOver && beacons.value.some(({ key }) => key === ownKey)) send();
    const present = new Set<DeviceId>();
    for (const beacon of beacons.value) {
      const seen = beacon.key === ownKey ? null : await open(seat, membership, beacon);
      if (!seen || membership.devices.get(seen.device)?.isRevoked !== false) continue;
      present.add(seen.device);
      sightings.set(seen.device, sight(sightings.get(seen.device) ?? null, seen, now));
    }
    for (const [device, before] of sightings)
      if (!present.has(device)) sightings.set(device, sightNothing(before, now));
    const keys = new Set(beacons.value.map(({ key }) => key));
    for (const key of opened.keys()) if (!keys.has(key)) opened.delete(key);
  }

  async function open(
    { sealer }: Seat,
    membership: Membership,
    beacon: Beacon,
  ): Promise<SeenBeacon | null> {
    const known = opened.get(beacon.key);
    if (known?.body === beacon.body) return known.seen;
    const content = await sealer.openBeacon(beacon, membership);
    // A key that is missing may still come.
    if (!content.ok) return null;
    const { value, issuedAt, signer: device } = content.value;
    const seen = { device, issuedAt, claims: readClaims(value) };
    opened.set(beacon.key, { body: beacon.body, seen });
    return seen;
  }

  function send(): void {
    isDue = true;
    writing.ask();
  }

  return {
    send,
    read: reading.ask,
    /** What could not be sent is tried again. */
    retry: () => {
      if (isDue) writing.ask();
    },
    sightings: (): Iterable<Sighting> => sightings.values(),
    /** Takes the beacon away at once, if that can be done. */
    async takeAway(): Promise<void> {
      const at = await place();
      if (at) await write(at).catch(() => false);
    },
  };
}

/** Runs `work` when it is asked for: at once, but never twice within `pause` ms, and never twice at a time. */
function paced(pause: number, work: () => Promise<void>): { readonly ask: () => void } {
  let isAsked = false;
  let isResting = false;
  const run = async (): Promise<void> => {
    isResting = true;
    isAsked = false;
    await work();
    setTimeout(() => {
      isResting = false;
      if (isAsked) void run();
    }, pause);
  };
  return {
    ask: () => {
      isAsked = true;
      if (!isResting) void run();
    },
  };
}
