import type { DeviceId } from '../../lib/ledger/entry';
import { createDeviceKeys } from '../../lib/sync/sealing/device-keys';
import type { HeldKey } from '../../lib/sync/sealing/key-chest';
import { newEpoch, sealKeyring } from '../../lib/sync/sealing/keyring';
import { createSealer } from '../../lib/sync/sealing/seal';
import type { Enrolment } from '../../lib/workspace/enrolment';
import type { Vault } from './vault';

/** What ships: Ed25519, AES-256-GCM and ECDH through WebCrypto. Keys and nonces are different in every run. */
export async function createRealVault(device: DeviceId): Promise<Vault> {
  const keys = await createDeviceKeys();
  const enrolment: Enrolment = {
    device,
    label: `Browser ${device}`,
    type: 'browser',
    sign: keys.signKey,
    box: keys.boxKey,
  };
  let held: readonly HeldKey[] = [];
  return {
    device,
    enrolment,
    held: () => held,
    newEpoch,
    open(workspaceId, disguise) {
      const as = disguise?.as ?? device;
      const sealer = createSealer({
        workspaceId,
        device: as,
        keys,
        held: disguise?.held ?? held,
        saveKeys: async next => {
          if (!disguise) held = next;
        },
      });
      return {
        sealer,
        holdKey: sealer.holdKey,
        sealKeyring(membership, fresh, recipients) {
          const { epochs } = sealer.keyring(membership);
          const all = fresh ? [...epochs, fresh] : epochs;
          return sealKeyring({ workspaceId, epochs: all }, recipients, {
            device: as,
            key: keys.sign,
          });
        },
      };
    },
  };
}
