import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64url } from 'jose';
import * as z from 'zod/mini';
import { type DeviceId, Hash } from '../../ledger/entry';
import type { Membership, WorkspaceId } from '../../workspace/membership';
import type { Channel } from './channel';
import { encryptText, readKeyId, type Signer, signText } from './envelope';
import type { KeyChest } from './key-chest';
import { keyringRecipients, sealKeyring } from './keyring';
import type { Doc } from '../remote';
import { writeCanonical } from './strict-json';

/** A device that can't open something says which key it lacks. */
export type KeyRequest = { readonly device: DeviceId; readonly epoch: string };

export type KeyRequestSealer = {
  /** The generation of the key that a document is sealed with, as it says itself; null: it says nothing. */
  readonly epochOf: (doc: Doc) => string | null;
  /** Null: this device is not in the team, or has no key at all. The same request always has the same id. */
  readonly sealKeyRequest: (epoch: string, membership: Membership) => Promise<Doc | null>;
  /** Null: something else, or of somebody who does not belong. */
  readonly openKeyRequest: (doc: Doc, membership: Membership) => Promise<KeyRequest | null>;
  /**
   * The key, for this device alone. Null: whoever asks does not belong, or this device lacks it as well, or has not
   * read the announcement: then it may not know who is to be kept from that key. One answer always has the same id.
   */
  readonly sealKeyAnswer: (request: KeyRequest, membership: Membership) => Promise<Doc | null>;
};

const type = 'kommentarlotse-key-request';
const Content = z.strictObject({
  v: z.literal(1),
  workspace: Hash,
  epoch: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
});

export function createKeyRequests(options: {
  readonly workspaceId: WorkspaceId;
  readonly signer: Signer;
  readonly chest: KeyChest;
  readonly channel: Channel;
}): KeyRequestSealer {
  const { workspaceId, signer, chest, channel } = options;

  /** Ids that nobody else can work out beforehand, and so not take away: Ed25519 signs alike every time. */
  const signed = async (content: Readonly<Record<string, unknown>>) => {
    const jws = await signText(
      writeCanonical({ ...content, v: 1, workspace: workspaceId }),
      type,
      signer,
    );
    return { jws, id: base64url.encode(sha256(utf8ToBytes(jws))) };
  };

  return {
    epochOf: ({ type: docType, body }) => (docType === 'data' ? readKeyId(body) : null),

    async sealKeyRequest(epoch, membership) {
      chest.settle(membership.epochs);
      // The oldest, which all have: those who have the wanted key may lack the newest that is known here. So whoever left
      // can read it too, but not answer.
      const [key] = chest.announced();
      // A newcomer may not know yet of being let in: what says so can be sealed with the very key that is lacking.
      const isKnown = membership.devices.has(signer.device);
      if (!key || (isKnown && !isInOffice(signer.device, membership))) return null;
      const { jws, id } = await signed({ epoch });
      return {
        type: 'mail',
        id,
        body: await encryptText(jws, await chest.contentKey(key.key), key.id),
      };
    },

    async openKeyRequest(doc, membership) {
      if (doc.type !== 'mail') return null;
      const received = await channel.open(doc.body, membership);
      if (!received.ok || received.value.typ !== type) return null;
      const content = Content.safeParse(received.value.content);
      const { signer: device } = received.value;
      return content.success && isInOffice(device, membership)
        ? { device, epoch: content.data.epoch }
        : null;
    },

    async sealKeyAnswer({ device, epoch }, membership) {
      chest.settle(membership.epochs);
      const recipient = keyringRecipients(membership).find(one => one.device === device);
      const [key] = [...membership.epochs, ...membership.lapsedEpochs]
        .filter(({ id }) => id === epoch)
        .flatMap(announced => chest.fitting(announced) ?? []);
      if (!recipient || !key || !isInOffice(signer.device, membership)) return null;
      const { id } = await signed({ to: device, epoch });
      return sealKeyring({ workspaceId, epochs: [key] }, [recipient], signer, id);
    },
  };
}

const isInOffice = (id: DeviceId, membership: Membership): boolean =>
  keyringRecipients(membership).some(({ device }) => device === id);
