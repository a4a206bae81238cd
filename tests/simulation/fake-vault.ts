import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type DeviceId, type Entry, hashOf } from '../../lib/ledger/entry';
import { err, ok } from '../../lib/result';
import { createKeyChest, type HeldKey } from '../../lib/sync/key-chest';
import type { EpochKey } from '../../lib/sync/keyring';
import type { Doc } from '../../lib/sync/remote';
import type { Sealer } from '../../lib/sync/sealer';
import type { CaseKey, LockedBody, Opened } from '../../lib/sync/sync-store';
import type { Enrolment } from '../../lib/workspace/enrolment';
import type { Membership, WorkspaceId } from '../../lib/workspace/membership';
import type { Chance } from './chance';
import type { Keeper, Vault } from './vault';

/**
 * Seals as `seal.ts` does, with HMAC-SHA256 in place of signatures and encryption: nobody reads what they have no
 * key for, because nobody in the simulation looks into a document but through here. It really verifies. Work that
 * is the same for all devices (one document, one key) is done once.
 */
export type FakeWorld = {
  /** Secret of each public key: stands for the mathematics of signatures. */
  readonly secrets: Map<string, string>;
  readonly macs: Map<string, Map<string, string>>;
  readonly parsed: Map<string, Inner | null>;
};

export const createFakeWorld = (): FakeWorld => ({
  secrets: new Map(),
  macs: new Map(),
  parsed: new Map(),
});

type Content =
  | { readonly entry: Entry; readonly locked: LockedBody | null }
  | { readonly caseKey: CaseKey }
  | { readonly epochs: readonly EpochKey[]; readonly to: readonly string[] };

type Inner = {
  /** Id of the epoch; of a keyring: empty. */
  readonly kid: string;
  readonly mac: string;
  readonly text: string;
  readonly signature: string;
  readonly signed: {
    readonly typ: string;
    readonly signer: DeviceId;
    readonly workspace: WorkspaceId;
    readonly content: Content;
  };
};

export function createFakeVault(world: FakeWorld, device: DeviceId, chance: Chance): Vault {
  const secret = bytesToHex(chance.bytes(16));
  const x = keyText(bytesToHex(sha256(utf8ToBytes(secret))));
  world.secrets.set(x, secret);
  const enrolment: Enrolment = {
    device,
    label: `Browser ${device}`,
    type: 'browser',
    sign: { kty: 'OKP', crv: 'Ed25519', x },
    box: { kty: 'EC', crv: 'P-256', x, y: x },
  };
  let held: readonly HeldKey[] = [];
  return {
    device,
    enrolment,
    held: () => held,
    newEpoch() {
      const bytes = chance.bytes(32);
      const id = bytesToHex(chance.bytes(16));
      const key = Buffer.from(bytes).toString('base64url');
      return { epoch: { id, keyHash: bytesToHex(sha256(bytes)) }, epochKey: { id, key } };
    },
    open: (workspaceId, disguise) =>
      createFakeKeeper({
        world,
        device: disguise?.as ?? device,
        secret,
        x,
        workspaceId,
        chance,
        held: disguise?.held ?? held,
        save: next => {
          if (!disguise) held = next;
        },
      }),
  };
}

type KeeperOptions = {
  readonly world: FakeWorld;
  readonly device: DeviceId;
  readonly secret: string;
  readonly x: string;
  readonly workspaceId: WorkspaceId;
  readonly chance: Chance;
  readonly held: readonly HeldKey[];
  readonly save: (held: readonly HeldKey[]) => void;
};

function createFakeKeeper(options: KeeperOptions): Keeper {
  const { world, device, secret, x, workspaceId, chance } = options;
  const chest = createKeyChest(options.held, async held => options.save(held));
  const ids = new Map<string, string>();

  const idOf = (name: string): string => {
    const index = chest.indexKey();
    if (!index) throw new Error('no index key');
    let id = ids.get(name);
    if (!id) ids.set(name, (id = bytesToHex(hmac(sha256, index, utf8ToBytes(name)))));
    return id;
  };
  const docIdOf: Sealer['docIdOf'] = what =>
    idOf('entry' in what ? `entry:${what.entry}` : `case-key:${what.caseKey}`);

  const seal = (id: string, typ: string, content: Content, { epochs }: Membership) => {
    chest.settle(epochs);
    const kid = epochs.at(-1)?.id ?? '';
    const [key] = chest.candidates(kid);
    if (key === undefined || !chest.indexKey()) return err('no-key' as const);
    const doc: Doc = {
      type: 'data',
      id,
      body: sealFake(world, { typ, signer: device, workspace: workspaceId, content }, secret, {
        kid,
        key,
      }),
    };
    return ok(doc);
  };

  const sealer: Sealer = {
    async sealEntry(entry, caseKey, membership) {
      const locked = caseKey && entry.body ? lockFake(world, entry.body, caseKey) : null;
      const content = { entry: locked ? { ...entry, body: null } : entry, locked };
      return seal(docIdOf({ entry: entry.id }), 'entry', content, membership);
    },
    sealCaseKey: async (caseKey, membership) =>
      seal(docIdOf({ caseKey: caseKey.id }), 'case-key', { caseKey }, membership),
    docIdOf,
    async open(doc, membership) {
      if (membership) chest.settle(membership.epochs);
      const inner = doc.type === 'data' ? parse(world, doc.body) : null;
      if (!inner) return err('damaged');
      const { kid, mac, text, signature, signed } = inner;
      const fits = chest.candidates(kid).some(key => macOf(world, key, text + signature) === mac);
      if (!fits) {
        const isHeld = chest.isAnnounced(kid) && chest.candidates(kid).length > 0;
        return err(isHeld ? 'damaged' : 'no-key');
      }
      const { signer, typ, workspace, content } = signed;
      const sign = membership?.devices.get(signer)?.sign ?? openingKey(signed, workspaceId);
      if (!sign) return err('unknown-device');
      if (macOf(world, world.secrets.get(sign.x) ?? '', text) !== signature)
        return err('bad-signature');
      if (workspace !== workspaceId) return err('bad-signature');
      if (typ !== 'entry' && typ !== 'case-key') return err('newer');
      const opened = readOpened(doc.id, signer, content);
      if (!opened) return err('damaged');
      if (opened.type === 'entry' && opened.entry.device !== signer) return err('bad-signature');
      if (!membership && opened.type === 'entry') settleOpening(opened.entry, chest);
      if (!chest.indexKey()) return err('no-key');
      const what =
        opened.type === 'entry' ? { entry: opened.entry.id } : { caseKey: opened.caseKey.id };
      return docIdOf(what) === doc.id ? ok(opened) : err('damaged');
    },
    async takeKeys(doc, membership) {
      if (membership) chest.settle(membership.epochs);
      const inner = doc.type === 'keyring' ? parse(world, doc.body) : null;
      const content = inner?.signed.content;
      if (!inner || !content || !('epochs' in content)) return 'nothing';
      if (!Array.isArray(content.to) || !content.to.includes(x)) return 'nothing';
      if (inner.signed.workspace !== workspaceId) return 'nothing';
      const { epochs } = content;
      if (!membership) return (await chest.add(epochs, null)) ? 'taken' : 'nothing';
      const signer = membership.devices.get(inner.signed.signer);
      const signerSecret = world.secrets.get(signer?.sign.x ?? '') ?? '';
      if (signer && macOf(world, signerSecret, inner.text) !== inner.signature) return 'nothing';
      if (signer && !signer.isRevoked)
        return (await chest.add(epochs, inner.signed.signer)) ? 'taken' : 'nothing';
      const announced = epochs.filter(({ id }) => chest.isAnnounced(id));
      if (await chest.add(announced, null)) return 'taken';
      return announced.length < epochs.length ? 'later' : 'nothing';
    },
    unlock: async ({ keyId, sealed }, { id, key }) => {
      const inner: { mac: string; text: string } = JSON.parse(sealed);
      return keyId === id && macOf(world, key, inner.text) === inner.mac
        ? JSON.parse(inner.text)
        : null;
    },
  };
  return {
    sealer,
    holdKey: async key => void (await chest.add([key], device)),
    async sealKeyring(membership, fresh, recipients) {
      chest.settle(membership.epochs);
      const epochs = [...chest.announced(), ...(fresh ? [fresh] : [])];
      const content = { epochs, to: recipients.map(({ box }) => box.x) };
      const signed = { typ: 'keyring', signer: device, workspace: workspaceId, content };
      return {
        type: 'keyring',
        id: bytesToHex(chance.bytes(16)),
        body: sealFake(world, signed, secret, { kid: '', key: '' }),
      };
    },
  };
}

/** What a document says, whoever signed it: for a planted fault. */
export function openUnchecked(doc: Doc): Opened | null {
  const inner: Omit<Inner, 'signed'> = JSON.parse(doc.body);
  const signed: Inner['signed'] = JSON.parse(inner.text);
  return readOpened(doc.id, signed.signer, signed.content);
}

/** Also used by those who sign what they should not. */
export function sealFake(
  world: FakeWorld,
  signed: Inner['signed'],
  secret: string,
  { kid, key }: { kid: string; key: string },
): string {
  const text = JSON.stringify(signed);
  const signature = macOf(world, secret, text);
  return JSON.stringify({ kid, mac: macOf(world, key, text + signature), text, signature });
}

function lockFake(world: FakeWorld, body: Entry['body'], { id, key }: CaseKey): LockedBody {
  const text = JSON.stringify(body);
  return { keyId: id, sealed: JSON.stringify({ mac: macOf(world, key, text), text }) };
}

function readOpened(docId: string, signer: DeviceId, content: Content): Opened | null {
  if ('entry' in content) {
    const { entry, locked } = content;
    const isPlainCase = entry.body !== null && entry.subject.startsWith('case:');
    return isPlainCase ? null : { type: 'entry', docId, signer, entry, locked };
  }
  if ('caseKey' in content) return { type: 'case-key', docId, signer, caseKey: content.caseKey };
  return null;
}

/** The opening vouches for itself by its hash. */
function openingKey({ signer, content }: Inner['signed'], id: WorkspaceId) {
  if (!('entry' in content) || content.entry.kind !== 'workspace-opening') return undefined;
  if (hashOf(content.entry) !== id) return undefined;
  return devicesOf(content.entry).find(({ device }) => device === signer)?.sign;
}

function settleOpening(entry: Entry, chest: ReturnType<typeof createKeyChest>): void {
  const payload = entry.body?.payload as { epoch: { id: string; keyHash: string } } | undefined;
  if (payload) chest.settle([payload.epoch]);
}

const devicesOf = ({ body }: Entry): readonly Enrolment[] =>
  (body?.payload as { devices?: readonly Enrolment[] } | undefined)?.devices ?? [];

function parse(world: FakeWorld, body: string): Inner | null {
  const known = world.parsed.get(body);
  if (known !== undefined) return known;
  let inner: Inner | null = null;
  try {
    const outer: Omit<Inner, 'signed'> = JSON.parse(body);
    inner = { ...outer, signed: JSON.parse(outer.text) };
    if (typeof inner.signed.content !== 'object') inner = null;
  } catch {
    inner = null;
  }
  world.parsed.set(body, inner);
  return inner;
}

function macOf({ macs }: FakeWorld, key: string, text: string): string {
  let byKey = macs.get(text);
  if (!byKey) macs.set(text, (byKey = new Map()));
  let mac = byKey.get(key);
  if (mac === undefined) {
    mac = bytesToHex(hmac(sha256, utf8ToBytes(`key ${key}`), utf8ToBytes(text)));
    byKey.set(key, mac);
  }
  return mac;
}

/** 43 characters, as a public key has. */
const keyText = (hex: string): string => hex.slice(0, 43);
