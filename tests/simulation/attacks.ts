import { appendBytes, appendEntry, type ChainHead, type Draft } from '../../lib/ledger/chain';
import { type Entry, hashOf, Hash } from '../../lib/ledger/entry';
import { isErasable } from '../../lib/ledger/erasable';
import type { Sealer } from '../../lib/sync/sealer';
import type { Device } from './device';
import { headsOf, type Judged } from './judge';
import type { Forgery, World } from './world';

/** What a member's browser does in wrong hands. It has the team's keys, signs, and reaches the server at any time. */
export type Attack = (world: World, attacker: Device) => void | Promise<void>;

/** Writes what only a lead may. */
export const overstepRole: Attack = async (world, attacker) => {
  const subject = 'house-rules';
  const parents = headsOf(attacker.view(), subject);
  const entry = await attacker.append({
    kind: subject,
    subject,
    parents,
    payload: { title: 'Mine', version: '1', rules: [] },
  });
  if (entry) forged(world, 'house rules by no lead', entry, wasNeverLead);
};

/** Replaces an answer by a phrasing, which they may write. */
export const replaceAnswer: Attack = async (world, attacker) => {
  const subject = 'answer:1';
  const parents = headsOf(attacker.view(), subject);
  const entry = await attacker.append({ ...phrasing(world), subject, parents });
  if (entry) forged(world, 'a phrasing in the place of an answer', entry);
};

/** Erases what only a lead may. */
export const eraseCase: Attack = async (world, attacker) => {
  const cases = [...attacker.view().subjects.keys()].filter(one => one.startsWith('case:'));
  const subject = world.chance.pick(cases);
  if (subject === undefined) return;
  const parents = headsOf(attacker.view(), subject);
  const entry = await attacker.append({ kind: 'erasure', subject, parents, payload: {} });
  if (entry) forged(world, 'a case erased by no lead', entry, wasNeverLead);
};

/** Lets a friend in. */
export const letFriendIn: Attack = async (world, attacker) => {
  const vault = await world.newVault();
  const { enrolment } = vault;
  const payload = {
    member: 'evil-friend',
    name: 'Friend',
    role: 'author',
    enrolment,
    invitation: null,
  };
  const parents = headsOf(attacker.view(), 'workspace');
  const draft = { kind: 'member-added', subject: 'workspace', parents, payload };
  const entry = await attacker.append(draft);
  if (entry) forged(world, 'a member let in by no lead', entry, wasNeverLead);
};

/** Makes themselves a lead, with parents from a time long past. */
export const promoteSelf: Attack = async (world, attacker) => {
  const parents = [...attacker.view().counting.values()]
    .filter(({ kind }) => kind === 'workspace-opening')
    .map(({ id }) => id);
  const payload = { member: attacker.member, cuts: [{ device: attacker.id, seq: 0 }] };
  const draft = { kind: 'lead-nominated', subject: 'workspace', parents, payload };
  const entry = await attacker.append(draft);
  if (entry) forged(world, 'a lead by their own word', entry, wasNeverLead);
};

/** Writes under a colleague's name. */
export const pretendAuthor: Attack = async (world, attacker) => {
  const victim = world.chance.pick(world.devices.filter(one => one.member !== attacker.member));
  if (!victim) return;
  const draft = { ...phrasing(world), author: victim.member };
  const entry = makeEntry(world, attacker, draft, attacker.disk.chain);
  forged(world, "under another's name", entry);
  // The chain goes on from it, so that what follows is not refused for this.
  attacker.disk.chain = { seq: entry.seq, hash: hashOf(entry) };
  await send(world, attacker, entry);
};

/** Says to be another device, without its key. */
export const pretendDevice: Attack = async (world, attacker) => {
  const victim = world.chance.pick(world.devices.filter(one => one !== attacker));
  if (!victim) return;
  const draft = { ...phrasing(world), author: victim.member };
  const entry = makeEntry(world, victim, draft, victim.disk.chain);
  forged(world, 'signed by another device', entry);
  const keeper = attacker.vault.open(world.workspaceId, { as: victim.id });
  await send(world, attacker, entry, keeper.sealer);
};

/** A device that nobody has let in, with keys that a member gave it. */
export const smuggleDevice: Attack = async (world, attacker) => {
  const stranger = await world.newVault();
  const keeper = stranger.open(world.workspaceId, { held: attacker.vault.held() });
  const owner = { id: stranger.device, member: attacker.member };
  const entry = makeEntry(world, owner, { ...phrasing(world), author: attacker.member }, null);
  forged(world, 'by a device that nobody let in', entry);
  await send(world, attacker, entry, keeper.sealer);
};

/** One place in the chain, two entries. Either may count in the end, never both. */
export const forkChain: Attack = async (world, attacker) => {
  const before = attacker.disk.chain;
  const draft = { ...phrasing(world), author: attacker.member };
  const twin = makeEntry(world, attacker, draft, before);
  const entry = await attacker.append(phrasing(world));
  if (!entry) return;
  const both = [hashOf(twin), hashOf(entry)];
  forged(world, 'both ways of a fork', twin, ({ counting }) => both.every(h => counting.has(h)));
  await send(world, attacker, twin);
};

/** Goes on from an entry that there never was. */
export const breakChain: Attack = async (world, attacker) => {
  const seq = attacker.disk.chain?.seq ?? 0;
  const before = { seq, hash: Hash.parse('0'.repeat(64)) };
  const entry = makeEntry(world, attacker, { ...phrasing(world), author: attacker.member }, before);
  forged(world, 'on a broken chain', entry);
  await send(world, attacker, entry);
};

/** The content is not what was committed to. */
export const swapBody: Attack = async (world, attacker) => {
  const draft = { ...phrasing(world), author: attacker.member };
  const entry = makeEntry(world, attacker, draft, attacker.disk.chain);
  const swapped = {
    ...entry,
    body: { payload: { answerId: '2', phrasing: 'Nie?' }, salt: '0'.repeat(32) },
  };
  forged(world, 'content that was not committed to', swapped);
  attacker.disk.chain = { seq: entry.seq, hash: hashOf(entry) };
  await send(world, attacker, swapped);
};

/** Of a newer version, or of a kind that nobody here knows. */
export const comeFromFuture: Attack = async ({ chance, ...world }, attacker) => {
  const draft = phrasing({ chance });
  const kind = chance.is(0.5) ? 'verdict' : draft.kind;
  const entry = await attacker.append({ ...draft, kind, version: 7 });
  if (entry) forged(world, 'of a newer version', entry);
};

/** Names itself or what replaces it as its parent. */
export const nameSelfAsParent: Attack = async (world, attacker) => {
  const subject = 'answer:1';
  const known =
    attacker
      .view()
      .subjects.get(subject)
      ?.history.map(({ id }) => id) ?? [];
  const draft = { ...phrasing(world), subject, parents: known, author: attacker.member };
  const plain = makeEntry(world, attacker, draft, attacker.disk.chain);
  const entry = { ...plain, parents: [plain.id, ...known] };
  forged(world, 'an id that is not its own', entry);
  attacker.disk.chain = { seq: entry.seq, hash: hashOf(entry) };
  await send(world, attacker, entry);
};

/** Takes the id of a colleague's entry for one of their own. */
export const takeId: Attack = async (world, attacker) => {
  const theirs = world.chance.pick(
    [...attacker.view().counting.values()].filter(one => one.device !== attacker.id),
  );
  if (!theirs || isErasable(theirs.subject)) return;
  const draft = { ...phrasing(world), subject: theirs.subject, author: attacker.member };
  const plain = makeEntry(world, attacker, draft, attacker.disk.chain);
  const entry = { ...plain, id: theirs.id };
  forged(world, "a colleague's id", entry);
  attacker.disk.chain = { seq: entry.seq, hash: hashOf(entry) };
  await send(world, attacker, entry);
};

/** What a colleague signed for another workspace, sealed with the key of this one. */
export const carryOver: Attack = async (world, attacker) => {
  const victim = world.chance.pick(world.devices.filter(one => one !== attacker));
  const { membership } = attacker.view();
  if (!victim || !membership) return;
  const draft = { ...phrasing(world), author: victim.member };
  const entry = makeEntry(world, victim, draft, victim.disk.chain);
  forged(world, 'from another workspace', entry);
  const elsewhere = Hash.parse('f'.repeat(64));
  const keeper = victim.vault.open(elsewhere, { held: attacker.vault.held() });
  await send(world, attacker, entry, keeper.sealer);
};

/** Hands out a key of their own making under the name of the one in force. */
export const poisonKeyring: Attack = async (world, attacker) => {
  const { membership } = attacker.view();
  if (!membership) return;
  const { epochKey } = attacker.vault.newEpoch();
  const current = membership.epochs.at(-1)?.id ?? epochKey.id;
  const id = world.chance.is(0.5) ? current : epochKey.id;
  // The real keys are not among them: who gives those away to somebody who left can't be stopped.
  const keeper = attacker.vault.open(world.workspaceId, { held: [] });
  const recipients = [...membership.devices.values()];
  const doc = await world.clock.busy(
    keeper.sealKeyring(membership, { ...epochKey, id }, recipients),
  );
  world.network.storage.push(attacker.id, doc);
};

type Owner = Pick<Device, 'id' | 'member'>;

const phrasing = ({ chance }: Pick<World, 'chance'>): Omit<Draft, 'author' | 'version'> => ({
  kind: 'phrasing',
  subject: `phrasing:${chance.int(1, 1_000_000)}`,
  parents: [],
  payload: { answerId: '1', phrasing: `Wann ${chance.int(1, 9)}?` },
});

function makeEntry(
  { chance, clock }: World,
  { id }: Pick<Owner, 'id'>,
  draft: Omit<Draft, 'version'>,
  last: ChainHead | null,
): Entry {
  const random = chance.bytes(appendBytes);
  // Backdated by weeks: a clock must not decide anything.
  const time = clock.now() + chance.int(0, 1_000);
  return appendEntry({ version: 1, ...draft }, { device: id, time, random, last }).entry;
}

async function send(
  { network, clock, trace, workspaceId }: World,
  attacker: Device,
  entry: Entry,
  sealer: Sealer = attacker.vault.open(workspaceId).sealer,
): Promise<void> {
  const { membership } = attacker.view();
  if (!membership) return;
  const doc = await clock.busy(sealer.sealEntry(entry, null, membership));
  if (!doc.ok) return;
  const outcome = network.storage.push(`~${attacker.id}`, doc.value);
  trace(`${attacker.id}: forges ${entry.kind} ${entry.seq} as ${entry.device}: ${outcome}`);
}

function forged(
  { forgeries }: Pick<World, 'forgeries'>,
  what: string,
  entry: Entry,
  isWrong: Forgery['isWrong'] = () => true,
): void {
  forgeries.push({ what, entry, hash: hashOf(entry), isWrong });
}

const wasNeverLead = ({ membership }: Judged, id: Entry['device']): boolean =>
  !membership?.devices.get(id)?.terms.some(({ role }) => role === 'lead');
