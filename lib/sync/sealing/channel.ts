import * as z from 'zod/mini';
import { commitmentOf, type DeviceId, Entry, Hash, hashOf } from '../../ledger/entry';
import { err, ok, type Result } from '../../result';
import type { Epoch, SignKey } from '../../workspace/enrolment';
import type { Membership, WorkspaceId } from '../../workspace/membership';
import { workspacePayloads } from '../../workspace/payloads';
import { type DeviceKeys, importSignKey } from './device-keys';
import {
  decryptText,
  encryptText,
  isSignedBy,
  readKeyId,
  readSigned,
  type Signed,
  signText,
} from './envelope';
import type { KeyChest } from './key-chest';
import type { Unopened } from '../sync-store';
import { parseCanonical, writeCanonical } from './strict-json';

/** What a document held: signed by a device of the workspace, for this workspace. */
export type Received = {
  readonly typ: string;
  readonly signer: DeviceId;
  /** Canonical JSON with `v` and `workspace`. */
  readonly content: Readonly<Record<string, unknown>>;
};

export type Channel = ReturnType<typeof createChannel>;

const Frame = z.looseObject({ v: z.int().check(z.positive()), workspace: Hash });
/** Of the format that this extension writes and reads. */
const version = 1;

/**
 * Signs and encrypts for a workspace, and back. The workspace's id is under the signature, so that what was
 * written in one workspace can't be carried into another.
 */
export function createChannel(options: {
  readonly workspaceId: WorkspaceId;
  readonly device: DeviceId;
  readonly keys: Pick<DeviceKeys, 'sign'>;
  readonly chest: KeyChest;
}) {
  const { workspaceId, device, keys, chest } = options;
  const signKeys = new Map<string, Promise<CryptoKey | null>>();

  /** Null: the newest announced key is not here. */
  async function seal(
    typ: string,
    content: Readonly<Record<string, unknown>>,
    { epochs }: Membership,
  ): Promise<string | null> {
    chest.settle(epochs);
    const newest = epochs.at(-1)?.id ?? '';
    const [key] = chest.candidates(newest);
    if (key === undefined) return null;
    const text = writeCanonical({ ...content, v: version, workspace: workspaceId });
    const jws = await signText(text, typ, { device, key: keys.sign });
    return encryptText(jws, await chest.contentKey(key), newest);
  }

  async function open(
    body: string,
    membership: Membership | null,
  ): Promise<Result<Received, Unopened>> {
    if (membership) chest.settle(membership.epochs);
    const jws = await decrypt(body);
    if (!jws.ok) return jws;
    const signed = readSigned(jws.value);
    if (!signed) return err('damaged');
    const opening = membership ? null : readOpening(signed, workspaceId);
    const signKey = membership?.devices.get(signed.device)?.sign ?? opening?.signKey;
    if (!signKey) return err('unknown-device');
    if (!(await isSigned(signed, signKey))) return err('bad-signature');
    if (opening) chest.settle([opening.epoch]);
    return receive(signed);
  }

  function receive({ typ, device: signer, text }: Signed): Result<Received, Unopened> {
    const content = Frame.safeParse(parseCanonical(text));
    if (!content.success) return err('damaged');
    if (content.data.workspace !== workspaceId) return err('bad-signature');
    if (content.data.v > version) return err('newer');
    return ok({ typ, signer, content: content.data });
  }

  async function decrypt(jwe: string): Promise<Result<string, Unopened>> {
    const epoch = readKeyId(jwe);
    if (epoch === null) return err('damaged');
    for (const key of chest.candidates(epoch)) {
      const text = await decryptText(jwe, await chest.contentKey(key));
      if (text !== null) return ok(text);
    }
    // Keys that nobody announced may be the wrong ones; the right one may still come.
    const isHeld = chest.isAnnounced(epoch) && chest.candidates(epoch).length > 0;
    return err(isHeld ? 'damaged' : 'no-key');
  }

  async function isSigned(signed: Signed, signKey: SignKey): Promise<boolean> {
    let key = signKeys.get(signKey.x);
    if (!key) signKeys.set(signKey.x, (key = importSignKey(signKey)));
    return isSignedBy(signed, await key);
  }

  return { seal, open, isSigned };
}

const OpeningContent = z.looseObject({ entry: Entry });

/**
 * The opening vouches for itself: its hash is the workspace's id, its commitment is under that hash, and the
 * keys of its author's devices are under the commitment. Null: this is not the opening.
 */
function readOpening(
  { device, text }: Signed,
  workspaceId: WorkspaceId,
): { readonly signKey: SignKey; readonly epoch: Epoch } | null {
  const content = OpeningContent.safeParse(parseCanonical(text));
  if (!content.success) return null;
  const { entry } = content.data;
  const payload = workspacePayloads['workspace-opening'].safeParse(entry.body?.payload);
  if (!payload.success || !entry.body || commitmentOf(entry.body) !== entry.commitment) return null;
  if (hashOf(entry) !== workspaceId || entry.kind !== 'workspace-opening') return null;
  const enrolment = payload.data.devices.find(one => one.device === device);
  return enrolment ? { signKey: enrolment.sign, epoch: payload.data.epoch } : null;
}
