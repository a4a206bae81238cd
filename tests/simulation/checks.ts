import canonicalize from 'canonicalize';
import { verifyChain } from '../../lib/ledger/chain';
import { type Entry, hashOf } from '../../lib/ledger/entry';
import type { Device } from './device';
import { erasedCases, type Judged, judge } from './judge';
import type { World } from './world';

/** What must be so once everything is healed and quiet. Gives one line for each thing that is not. */
export async function checkAll(world: World): Promise<string[]> {
  const honest = world.devices.filter(({ isHonest }) => isHonest);
  const all = new Map(honest.flatMap(({ disk }) => [...disk.entries]));
  const entries = [...all.values()].map(({ entry }) => entry);
  const truth = judge(world.workspaceId, entries);
  const active = honest.filter(({ id }) => isActive(truth, id));
  const [first] = active;
  if (!first) return [];
  const erasures = erasuresIn(entries, truth);
  return [
    ...active.flatMap(device => quiet(device)),
    ...active.flatMap(device => sameFold(device, first, erasures)),
    ...active.flatMap(device => nothingLost(device, active, entries)),
    ...active.flatMap(device => nothingForged(device, world)),
    ...active.flatMap(device => nothingBeyondRights(device.view(), device)),
    ...active.flatMap(device => chainsVerify(device)),
    ...active.flatMap(device => contentIsThere(device, erasures)),
    ...active.flatMap(device => erasedIsGone(device, erasures)),
    ...(await Promise.all(active.map(inspected))).flat(),
    ...(await keysAreGone(world, first, erasures)),
    ...(await leaversAreOut(world, truth)),
  ];
}

/** Cases that a lead erased, and those that somebody tried to: it may have counted for a while, here and there. */
type Erasures = { readonly done: ReadonlySet<string>; readonly tried: ReadonlySet<string> };

const erasuresIn = (entries: readonly Entry[], { counting }: Judged): Erasures => ({
  done: erasedCases(counting.values()),
  tried: erasedCases(entries),
});

export const isActive = ({ membership }: Judged, id: Device['id']): boolean => {
  const device = membership?.devices.get(id);
  const role = device && (membership?.members.get(device.member)?.role ?? null);
  return device !== undefined && !device.isRevoked && role !== null;
};

function quiet({ id, disk, state }: Device): string[] {
  const waiting = disk.unsent.length + disk.unsentDocs.length + disk.dropped.size;
  if (waiting === 0) return [];
  return [`${id}: ${waiting} changes still wait (${state()?.phase} ${state()?.problem})`];
}

function sameFold(device: Device, other: Device, { done, tried }: Erasures): string[] {
  const [mine, theirs] = [foldText(device.view()), foldText(other.view())];
  for (const subject of tried) {
    if (done.has(subject)) continue;
    mine.delete(subject);
    theirs.delete(subject);
  }
  for (const [key, text] of mine)
    if (theirs.get(key) !== text) return [`${device.id} and ${other.id} differ in ${key}`];
  const missing = [...theirs.keys()].find(key => !mine.has(key));
  return missing === undefined ? [] : [`${device.id} lacks ${missing}, which ${other.id} has`];
}

/** All that is shown to anybody, as text. */
function foldText({ membership, subjects }: Judged): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { subject, heads, current, conflict, history } of subjects.values())
    texts.set(subject, canonicalize([heads, current, conflict, history]) ?? '');
  // What a stranger signed can't be checked: only who took them for a member for a while has it at all.
  const refused = [...(membership?.refused ?? [])].filter(([, why]) => why !== 'unknown-device');
  texts.set('the membership', toText({ ...membership, refused: new Map(refused) }));
  return texts;
}

const toText = (value: unknown): string => canonicalize(plain(value)) ?? '';

const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, one: unknown) =>
      one instanceof Map
        ? [...one]
        : one instanceof Set
          ? [...one].toSorted((a, b) => (String(a) < String(b) ? -1 : 1))
          : one,
    ),
  );

/** What an honest person wrote is with everybody, and counts once if they never lost a right. */
function nothingLost(author: Device, active: readonly Device[], all: readonly Entry[]): string[] {
  const isUnchallenged = keptAllRights(all, author);
  const problems: string[] = [];
  for (const { entry } of author.written) {
    const hash = hashOf(entry);
    for (const reader of active)
      if (!reader.disk.entries.has(hash)) problems.push(`${reader.id} never got ${name(entry)}`);
    if (entry.subject === 'workspace' || !isUnchallenged) continue;
    for (const reader of active) {
      const view = reader.view();
      if (!view.counting.has(hash)) {
        problems.push(`${reader.id} refuses ${name(entry)}: ${view.refused.get(hash)}`);
        continue;
      }
      const isReadable = view.counting.get(hash)?.body !== null;
      const history = view.subjects.get(entry.subject)?.history ?? [];
      const times = history.filter(one => hashOf(one) === hash).length;
      if (times !== (isReadable ? 1 : 0))
        problems.push(`${reader.id} shows ${name(entry)} ${times} times`);
    }
  }
  return problems;
}

/**
 * Whether nobody ever tried to take a right from a device, or to give it one; then all it wrote counts, come what may.
 * An attempt that fails in the end may have been believed in between.
 */
function keptAllRights(tried: readonly Entry[], { id, member }: Device): boolean {
  return !tried.some(({ kind, body }) => {
    const payload = body?.payload as { member?: string; device?: string } | undefined;
    if (kind === 'device-revoked') return payload?.device === id;
    return changesRights.includes(kind) && payload?.member === member;
  });
}

const changesRights = ['member-revoked', 'role-changed', 'lead-nominated'];

function nothingForged(device: Device, { forgeries }: World): string[] {
  const view = device.view();
  return forgeries
    .filter(({ hash, entry, isWrong }) => view.counting.has(hash) && isWrong(view, entry.device))
    .map(({ what, entry }) => `${device.id} counts ${name(entry)}: ${what}`);
}

/** A second opinion on who may write what, from the entries that count alone. */
function nothingBeyondRights({ membership, counting }: Judged, { id }: Device): string[] {
  const cuts = new Map<string, number>();
  for (const { kind, body } of counting.values()) {
    const payload = body?.payload as { cut?: Cut; cuts?: readonly Cut[] } | undefined;
    if (kind !== 'device-revoked' && kind !== 'member-revoked') continue;
    for (const { device, seq } of [
      ...(payload?.cuts ?? []),
      ...(payload?.cut ? [payload.cut] : []),
    ])
      cuts.set(device, Math.min(seq, cuts.get(device) ?? Infinity));
  }
  return [...counting.values()]
    .filter(({ subject }) => subject !== 'workspace')
    .flatMap(entry => {
      if (entry.seq > (cuts.get(entry.device) ?? Infinity))
        return [`${id} counts ${name(entry)}, written after leaving`];
      const roles = membership?.devices.get(entry.device)?.terms.map(({ role }) => role) ?? [];
      const needed = neededRoles[entry.kind] ?? ['editor', 'author', 'lead'];
      return roles.some(role => role !== null && needed.includes(role))
        ? []
        : [`${id} counts ${name(entry)}, which no role of its author allows`];
    });
}

type Cut = { readonly device: string; readonly seq: number };
const neededRoles: Readonly<Record<string, readonly string[]>> = {
  answer: ['author', 'lead'],
  'house-rules': ['lead'],
};

function chainsVerify({ id, disk, view }: Device): string[] {
  const chains = new Map<Entry['device'], Entry[]>();
  const { linked } = view();
  for (const [hash, { entry }] of disk.entries) {
    if (!linked.has(hash)) continue;
    const chain = chains.get(entry.device);
    if (chain) chain.push(entry);
    else chains.set(entry.device, [entry]);
  }
  return [...chains].flatMap(([device, entries]) => {
    const inOrder = entries.toSorted((a, b) => a.seq - b.seq);
    const last = inOrder.at(-1);
    const checked = verifyChain(
      device,
      inOrder,
      last ? { seq: last.seq, hash: hashOf(last) } : null,
    );
    return checked.ok ? [] : [`${id}: chain of ${device}: ${checked.error.kind}`];
  });
}

async function inspected({ id, database }: Device): Promise<string[]> {
  return (await database.inspect()).map(line => `${id}: ${line}`);
}

/** Nobody is kept from what nobody erased. */
function contentIsThere({ id, view }: Device, { tried }: Erasures): string[] {
  return [...view().counting.values()]
    .filter(({ body, subject }) => body === null && !tried.has(subject))
    .map(entry => `${id} can't read ${name(entry)}`);
}

function erasedIsGone({ id, disk }: Device, { done }: Erasures): string[] {
  const keys = [...disk.caseKeys.values()].filter(({ subject }) => done.has(subject));
  const bodies = [...disk.entries.values()].filter(
    ({ entry }) => done.has(entry.subject) && entry.kind !== 'erasure' && entry.body !== null,
  );
  return [
    ...keys.map(({ subject }) => `${id} still has the key of ${subject}`),
    ...bodies.map(({ entry }) => `${id} can still read ${name(entry)}`),
  ];
}

/** Also in the storage: for whoever comes later, or kept nothing. */
async function keysAreGone(
  { network, clock }: World,
  reader: Device,
  { done }: Erasures,
): Promise<string[]> {
  const { sealer } = reader.vault.open(reader.disk.workspaceId);
  const problems: string[] = [];
  for (const doc of done.size > 0 ? network.storage.docs() : []) {
    const opened = await clock.busy(sealer.open(doc, reader.view().membership));
    const key = opened.ok && opened.value.type === 'case-key' ? opened.value.caseKey : null;
    if (key && done.has(key.subject)) problems.push(`the storage has the key of ${key.subject}`);
  }
  return problems;
}

/** What was sealed by those who knew that somebody was out, that somebody can't open. */
async function leaversAreOut(
  { devices, workspaceId, clock }: World,
  { membership }: Judged,
): Promise<string[]> {
  const problems: string[] = [];
  for (const leaver of devices) {
    if (!membership?.devices.get(leaver.id)?.isRevoked) continue;
    const { sealer } = leaver.vault.open(workspaceId);
    const sealed = devices.filter(({ isHonest }) => isHonest).flatMap(one => one.sealed);
    for (const { doc, knownOut } of sealed) {
      // With a removal that came to nothing the key that it announced lapsed: it is no secret from whom it was about.
      const isLapsed = membership.lapsedEpochs.some(({ id }) => id === sealer.epochOf(doc));
      if (!knownOut.has(leaver.id) || isLapsed) continue;
      const opened = await clock.busy(sealer.open(doc, membership));
      if (opened.ok) problems.push(`${leaver.id} left and can open ${doc.id.slice(0, 6)}`);
    }
  }
  return problems;
}

const name = (entry: Entry): string =>
  `${entry.kind} ${entry.device}/${entry.seq} (${hashOf(entry).slice(0, 6)})`;
