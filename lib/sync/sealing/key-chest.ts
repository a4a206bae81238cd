import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64url } from 'jose';
import type { DeviceId } from '../../ledger/entry';
import type { Epoch } from '../../workspace/enrolment';
import { importContentKey } from './envelope';
import { type EpochKey, fitsEpoch } from './keyring';

/**
 * A workspace key that this device was given. Until its generation is announced in the ledger there may be
 * several for one: who gives it first must not be able to keep the right one out.
 */
export type HeldKey = {
  /** Id of the generation. */
  readonly epoch: string;
  readonly key: string;
  /** Whose signature it came under; null while that could not be checked. */
  readonly from: DeviceId | null;
};

/** While no membership is known, anybody's keys are held: as many as a long-lived team's keyring has, and more. */
const mostHeld = 5_000;

export type KeyChest = ReturnType<typeof createKeyChest>;

/**
 * The keys a device holds. Any of them may open something, as what is opened is believed for its signature
 * alone; only one that was announced seals.
 *
 * @param saveKeys must have stored the keys when it resolves
 */
export function createKeyChest(
  initial: readonly HeldKey[],
  saveKeys: (held: readonly HeldKey[]) => Promise<void>,
) {
  let held = initial;
  let announced: readonly Epoch[] | null = null;
  let lastChange: Promise<unknown> = Promise.resolve();
  const imported = new Map<string, Promise<CryptoKey>>();
  /** Every document's id is made with it. */
  let index: { readonly of: string; readonly key: Uint8Array } | null = null;

  const settle = (epochs: readonly Epoch[]): void => {
    if (announced && isSame(epochs, announced)) return;
    announced = epochs;
    held = settled(held, epochs);
  };

  const change = async (
    epochs: readonly EpochKey[],
    from: DeviceId | null,
    most: number,
  ): Promise<boolean> => {
    const grown = withKeys(held, epochs, from, most);
    const next = announced ? settled(grown, announced) : grown;
    if (next.every(one => held.includes(one))) return false;
    await saveKeys(next);
    held = announced ? settled(next, announced) : next;
    return true;
  };

  return {
    /** Drops the keys that do not fit what was announced, and puts the rest into its order. */
    settle,
    /** True: there were new ones among them, and they are stored. `most`: as many of this signer's are held. */
    add(epochs: readonly EpochKey[], from: DeviceId | null, most = Infinity): Promise<boolean> {
      // One change after the other: each builds on what the one before has stored.
      const changed = lastChange.then(() => change(epochs, from, most));
      lastChange = changed.catch(() => undefined);
      return changed;
    },
    candidates: (epoch: string): readonly string[] =>
      held.filter(one => one.epoch === epoch).map(({ key }) => key),
    isAnnounced: (epoch: string): boolean => announced?.some(({ id }) => id === epoch) ?? false,
    /** What the ledger announced and this device holds, in that order. */
    announced: (): readonly EpochKey[] =>
      (announced ?? []).flatMap(({ id }) =>
        held.filter(({ epoch }) => epoch === id).map(({ key }) => ({ id, key })),
      ),
    /** The key that was announced so, also when nothing is sealed with it any more. */
    fitting(epoch: Epoch): EpochKey | null {
      const key = held.find(one => fitsEpoch({ id: one.epoch, key: one.key }, epoch))?.key;
      return key === undefined ? null : { id: epoch.id, key };
    },
    /** The key that document ids are made with; null while the first key is not here. */
    indexKey(): Uint8Array | null {
      const [first] = held;
      if (!first || (announced && announced[0]?.id !== first.epoch)) return null;
      if (index?.of !== first.key) index = { of: first.key, key: indexKeyOf(first.key) };
      return index.key;
    },
    contentKey(key: string): Promise<CryptoKey> {
      let found = imported.get(key);
      if (!found) imported.set(key, (found = importContentKey(key)));
      return found;
    },
  };
}

/**
 * Made from the opening's key (HKDF, RFC 5869) and not sent beside it: the opening commits to that key, so
 * nobody can slip a newcomer another one under which no document would stand at its place.
 */
export const indexKeyOf = (key: string): Uint8Array =>
  hkdf(sha256, base64url.decode(key), undefined, utf8ToBytes('kommentarlotse document ids 1'), 32);

const isSame = (a: readonly Epoch[], b: readonly Epoch[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every(({ id, keyHash }, at) => b[at]?.id === id && b[at]?.keyHash === keyHash));

function settled(held: readonly HeldKey[], epochs: readonly Epoch[]): readonly HeldKey[] {
  const fitting = epochs.flatMap(
    epoch => held.find(one => fitsEpoch({ id: one.epoch, key: one.key }, epoch)) ?? [],
  );
  const ids = new Set(epochs.map(({ id }) => id));
  return [...fitting, ...held.filter(one => !ids.has(one.epoch))];
}

/** One of each generation per signer, so that nobody fills the chest. */
function withKeys(
  held: readonly HeldKey[],
  epochs: readonly EpochKey[],
  from: DeviceId | null,
  most: number,
): readonly HeldKey[] {
  const grown = [...held];
  let left =
    from === null ? mostHeld - held.length : most - held.filter(one => one.from === from).length;
  for (const { id: epoch, key } of epochs) {
    const isKnown = grown.some(
      one => one.epoch === epoch && (one.key === key || (from !== null && one.from === from)),
    );
    if (!isKnown && left-- > 0) grown.push({ epoch, key, from });
  }
  return grown;
}
