import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DeviceId } from '../../lib/ledger/entry';
import { err, ok, type Result } from '../../lib/result';
import { createKeyChest, type HeldKey } from '../../lib/sync/sealing/key-chest';
import type { KeyRequestSealer } from '../../lib/sync/sealing/key-request';
import { type EpochKey, keyringRecipients } from '../../lib/sync/sealing/keyring';
import type { Doc } from '../../lib/sync/remote';
import type { Sealer } from '../../lib/sync/sealer';
import type { Unopened } from '../../lib/sync/sync-store';
import type { Enrolment } from '../../lib/workspace/enrolment';
import type { Membership, WorkspaceId } from '../../lib/workspace/membership';
import type { Chance } from './chance';
import {
  type Content,
  type FakeWorld,
  type Inner,
  lockFake,
  macOf,
  openingKey,
  parse,
  readOpened,
  sealFake,
  settleOpening,
} from './fake-seal';
import type { Keeper, Vault } from './vault';

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

  const idOf = (name: string): string => {
    const index = chest.indexKey();
    if (!index) throw new Error('no index key');
    return bytesToHex(hmac(sha256, index, utf8ToBytes(name)));
  };
  const findDocId = (what: Parameters<Sealer['docIdOf']>[0]): string =>
    idOf('entry' in what ? `entry:${what.entry}` : `case-key:${what.caseKey}`);

  const seal = (
    what: Parameters<Sealer['docIdOf']>[0],
    typ: string,
    content: Content,
    { epochs }: Membership,
  ) => {
    chest.settle(epochs);
    const kid = epochs.at(-1)?.id ?? '';
    const [key] = chest.candidates(kid);
    if (key === undefined || !chest.indexKey()) return err('no-key' as const);
    const doc: Doc = {
      type: 'data',
      id: findDocId(what),
      body: sealFake(world, { typ, signer: device, workspace: workspaceId, content }, secret, {
        kid,
        key,
      }),
    };
    return ok(doc);
  };

  /** Decrypts, and checks the signature. */
  function receive(body: string, membership: Membership | null): Result<Inner['signed'], Unopened> {
    const inner = parse(world, body);
    if (!inner) return err('damaged');
    const { kid, mac, text, signature, signed } = inner;
    const fits = chest.candidates(kid).some(key => macOf(world, key, text + signature) === mac);
    if (!fits) {
      const isHeld = chest.isAnnounced(kid) && chest.candidates(kid).length > 0;
      return err(isHeld ? 'damaged' : 'no-key');
    }
    const { signer } = signed;
    const sign = membership?.devices.get(signer)?.sign ?? openingKey(signed, workspaceId);
    if (!sign) return err('unknown-device');
    if (macOf(world, world.secrets.get(sign.x) ?? '', text) !== signature)
      return err('bad-signature');
    return signed.workspace === workspaceId ? ok(signed) : err('bad-signature');
  }

  const keyRequests: KeyRequestSealer = {
    epochOf: ({ type, body }) => (type === 'data' ? (parse(world, body)?.kid ?? null) : null),
    async sealKeyRequest(epoch, membership) {
      chest.settle(membership.epochs);
      const [key] = chest.announced();
      const isOut = membership.devices.has(device) && !inOffice(device, membership);
      if (!key || isOut) return null;
      const signed = { typ: 'key-request', signer: device, workspace: workspaceId };
      const content = { wanted: epoch };
      return {
        type: 'mail',
        id: macOf(world, secret, `request ${epoch}`),
        body: sealFake(world, { ...signed, content }, secret, { kid: key.id, key: key.key }),
      };
    },
    async openKeyRequest(doc, membership) {
      const received = receive(doc.type === 'mail' ? doc.body : '', membership);
      if (!received.ok || !('wanted' in received.value.content)) return null;
      const { signer, content } = received.value;
      return inOffice(signer, membership) ? { device: signer, epoch: content.wanted } : null;
    },
    async sealKeyAnswer({ device: asking, epoch }, membership) {
      chest.settle(membership.epochs);
      const recipient = inOffice(asking, membership);
      const [key] = [...membership.epochs, ...membership.lapsedEpochs]
        .filter(({ id }) => id === epoch)
        .flatMap(announced => chest.fitting(announced) ?? []);
      if (!recipient || !key || !inOffice(device, membership)) return null;
      const id = macOf(world, secret, `answer ${asking} ${epoch}`);
      return sealRing(id, [key], [recipient]);
    },
  };

  const sealRing = (id: string, epochs: readonly EpochKey[], to: readonly Enrolment[]): Doc => {
    const content = { epochs, to: to.map(({ box }) => box.x) };
    const signed = { typ: 'keyring', signer: device, workspace: workspaceId, content };
    return { type: 'keyring', id, body: sealFake(world, signed, secret, { kid: '', key: '' }) };
  };

  const sealer: Sealer = {
    ...keyRequests,
    device,
    async sealEntry(entry, caseKey, membership) {
      const locked = caseKey && entry.body ? lockFake(world, entry.body, caseKey) : null;
      const content = { entry: locked ? { ...entry, body: null } : entry, locked };
      return seal({ entry: entry.id }, 'entry', content, membership);
    },
    sealCaseKey: async (caseKey, membership) =>
      seal({ caseKey: caseKey.id }, 'case-key', { caseKey }, membership),
    docIdOf(what, { epochs }) {
      chest.settle(epochs);
      return findDocId(what);
    },
    async open(doc, membership) {
      if (membership) chest.settle(membership.epochs);
      const received = receive(doc.type === 'data' ? doc.body : '', membership);
      if (!received.ok) return received;
      const { signer, typ, content } = received.value;
      if (typ !== 'entry' && typ !== 'case-key') return err('newer');
      const opened = readOpened(doc.id, signer, content);
      if (!opened) return err('damaged');
      if (opened.type === 'entry' && opened.entry.device !== signer) return err('bad-signature');
      if (!membership && opened.type === 'entry') settleOpening(opened.entry, chest);
      if (!chest.indexKey()) return err('no-key');
      const what =
        opened.type === 'entry' ? { entry: opened.entry.id } : { caseKey: opened.caseKey.id };
      return findDocId(what) === doc.id ? ok(opened) : err('damaged');
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
      const announced = epochs.filter(({ id }) => chest.isAnnounced(id));
      const hasTaken = await chest.add(announced, null);
      const others = epochs.filter(one => !announced.includes(one));
      if (others.length === 0) return hasTaken ? 'taken' : 'nothing';
      if (!signer) return hasTaken ? 'taken' : 'later';
      const most = signer.isRevoked ? 20 : Infinity;
      return (await chest.add(others, inner.signed.signer, most)) || hasTaken ? 'taken' : 'nothing';
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
      return sealRing(bytesToHex(chance.bytes(16)), epochs, recipients);
    },
  };
}

const inOffice = (id: DeviceId, membership: Membership): Enrolment | undefined =>
  keyringRecipients(membership).find(one => one.device === id);

/** 43 characters, as a public key has. */
const keyText = (hex: string): string => hex.slice(0, 43);
