import * as z from 'zod/mini';
import { type DeviceId, Hash } from '../../ledger/entry';
import { err, ok, type Result } from '../../result';
import type { Membership } from '../../workspace/membership';
import type { Channel } from './channel';
import type { Beacon } from '../remote';
import type { Unopened } from '../sync-store';

export type BeaconContent = {
  /** JSON; what it says is for `presence` to parse. */
  readonly value: unknown;
  /** Epoch ms by the sender's clock: an old beacon may be shown again by the storage, and is then told by this. */
  readonly issuedAt: number;
};

/** Presence: sealed like everything else, under a key that tells nothing, and overwritten. */
export type BeaconSealer = {
  /** Where a device's beacon lies in the storage; null while the first workspace key is not here. */
  readonly beaconKeyOf: (device: DeviceId) => string | null;
  /** What stands in a beacon for a comment: a keyed hash; null while the first workspace key is not here. */
  readonly markOf: (commentKey: string) => string | null;
  /** `no-key`: as for entries. Only this device's own beacon can be sealed. */
  readonly sealBeacon: (
    content: BeaconContent,
    membership: Membership,
  ) => Promise<Result<Beacon, 'no-key'>>;
  readonly openBeacon: (
    beacon: Beacon,
    membership: Membership,
  ) => Promise<Result<BeaconContent & { readonly signer: DeviceId }, Unopened>>;
};

const type = 'kommentarlotse-beacon';
const Content = z.strictObject({
  v: z.literal(1),
  workspace: Hash,
  value: z.unknown(),
  issuedAt: z.int().check(z.nonnegative()),
});

export function createBeaconSealer(
  channel: Channel,
  device: DeviceId,
  idOf: (name: string) => string | null,
): BeaconSealer {
  const beaconKeyOf = (owner: DeviceId): string | null => idOf(`beacon:${owner}`);
  return {
    beaconKeyOf,
    markOf: commentKey => idOf(`presence:${commentKey}`),
    async sealBeacon({ value, issuedAt }, membership) {
      const body = await channel.seal(type, { value, issuedAt }, membership);
      const key = beaconKeyOf(device);
      return body === null || key === null ? err('no-key') : ok({ key, body });
    },
    async openBeacon({ key, body }, membership) {
      const received = await channel.open(body, membership);
      if (!received.ok) return received;
      const { typ, signer } = received.value;
      if (typ !== type) return err('damaged');
      const content = Content.safeParse(received.value.content);
      if (!content.success) return err('damaged');
      if (beaconKeyOf(signer) !== key) return err('damaged');
      const { value, issuedAt } = content.data;
      return ok({ value, issuedAt, signer });
    },
  };
}
