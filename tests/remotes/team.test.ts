import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AnswerId } from '../../lib/knowledge/answer';
import type { TeamState } from '../../lib/rpc/team';
import type { Services } from '../../lib/service/services';
import { readPayload } from '../../lib/store/kinds';
import type { RemoteSettings } from '../../lib/workspace/remote-settings';
import { makeAnswer } from '../unit/service/make-answer';
import { makeServices } from '../unit/service/make-services';
import { type CouchServer, startCouchServer } from './couch-server';

type Member = Extract<TeamState, { readonly phase: 'member' }>;

let server: CouchServer;
const open: Services[] = [];
beforeAll(async () => {
  server = await startCouchServer();
}, 60_000);
afterAll(async () => {
  for (const services of open) await services.team.stop();
  await server.stop();
});

/** A browser of its own, with the network of this machine. */
function makeBrowser() {
  const made = makeServices({
    ports: {
      fetch: (...args) => fetch(...args),
      now: () => Date.now(),
      randomBytes: count => crypto.getRandomValues(new Uint8Array(count)),
    },
  });
  open.push(made.services);
  return made;
}
type Browser = ReturnType<typeof makeBrowser>;

async function until<T>(look: () => Promise<T | null | false | undefined>): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`did not come to be: ${look.toString()}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

async function member({ services }: Browser): Promise<Member> {
  return until(async () => {
    const state = await services.team.state();
    return state.phase === 'member' && state;
  });
}

const unwrap = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false },
): T => {
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result)}`);
  return result.value;
};

async function foundTeam(): Promise<{ lead: Browser; remote: RemoteSettings; kit: string }> {
  const remote = await makeRemote();
  const lead = makeBrowser();
  const made = await lead.services.team.create({
    name: 'Stadt Musterhausen',
    memberName: 'Erika Beispiel',
    deviceLabel: 'Chrome, Rathaus',
    presenceNames: true,
    remote,
  });
  return { lead, remote, kit: unwrap(made).recoveryKey };
}

async function makeRemote(): Promise<RemoteSettings> {
  return { type: 'couchdb', url: await server.createDatabase(), login: { type: 'none' } };
}

/** Invites, joins and lets in. */
async function letIn(
  lead: Browser,
  remote: RemoteSettings,
  role: 'editor' | 'author' | 'auditor',
  name: string,
): Promise<Browser> {
  const invited = unwrap(await lead.services.team.invitations.invite({ role, hours: 24 }));
  const browser = makeBrowser();
  const { text, code } = invited;
  const input = { text, code, memberName: name, deviceLabel: 'Firefox', remote };
  unwrap(await browser.services.team.joining.join(input));
  const asked = await until(async () =>
    (await member(lead)).invitations.find(({ request }) => request?.name === name),
  );
  unwrap(await lead.services.team.invitations.answer(asked.id, true));
  await member(browser);
  return browser;
}

const saveAnswer = ({ services }: Browser, id: string, question: string) =>
  services.answers.save({ ...makeAnswer(id), question }, null);

const hasAnswer = ({ services }: Browser, id: string, question: string) =>
  until(async () => {
    const [answer] = await services.answers.get([AnswerId.parse(id)]);
    return answer?.question === question;
  });

const idOf = async (browser: Browser, name: string) => {
  const found = (await member(browser)).members.find(one => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found.id;
};

describe('a team over a real CouchDB protocol server', { timeout: 60_000 }, () => {
  it('is founded, invites somebody, and shares answers in both directions', async () => {
    const { lead, remote } = await foundTeam();
    await saveAnswer(lead, 'a', 'Wann öffnet das Bürgerbüro?');
    const author = await letIn(lead, remote, 'author', 'Max Muster');
    await hasAnswer(author, 'a', 'Wann öffnet das Bürgerbüro?');
    await saveAnswer(author, 'b', 'Was kostet ein Reisepass?');
    await hasAnswer(lead, 'b', 'Was kostet ein Reisepass?');
    const { members } = await member(author);
    expect(members.map(({ name, role }) => [name, role])).toEqual([
      ['Erika Beispiel', 'lead'],
      ['Max Muster', 'author'],
    ]);
  });

  it('refuses what a role may not do, before it is written', async () => {
    const { lead, remote } = await foundTeam();
    const editor = await letIn(lead, remote, 'editor', 'Max Muster');
    await expect(saveAnswer(editor, 'a', 'Was?')).rejects.toMatchObject({ word: 'not-entitled' });
    expect(await editor.services.answers.get([AnswerId.parse('a')])).toEqual([]);
  });

  it('counts what was written before a role was taken away, and nothing after', async () => {
    const { lead, remote } = await foundTeam();
    const author = await letIn(lead, remote, 'author', 'Max Muster');
    await saveAnswer(author, 'a', 'Vorher?');
    await hasAnswer(lead, 'a', 'Vorher?');
    unwrap(await lead.services.team.members.changeRole(await idOf(lead, 'Max Muster'), 'auditor'));
    await until(async () => (await member(author)).role === 'auditor');
    await expect(saveAnswer(author, 'b', 'Nachher?')).rejects.toMatchObject({
      word: 'not-entitled',
    });
    await hasAnswer(author, 'a', 'Vorher?');
  });

  it('keeps from a member who left what was written later', async () => {
    const { lead, remote } = await foundTeam();
    const gone = await letIn(lead, remote, 'author', 'Max Muster');
    const stays = await letIn(lead, remote, 'author', 'Ali Probe');
    unwrap(await lead.services.team.members.revokeMember(await idOf(lead, 'Max Muster')));
    await saveAnswer(lead, 'secret', 'Geheim?');
    await hasAnswer(stays, 'secret', 'Geheim?');
    // Two exchanges later the document has long been there, and can't be opened.
    await gone.services.team.wake();
    const held = await until(async () => {
      const state = await gone.services.team.state();
      return state.phase === 'member' && state.held.find(({ reason }) => reason === 'no-key');
    });
    expect(held.count).toBeGreaterThan(0);
    expect(await gone.services.answers.get([AnswerId.parse('secret')])).toEqual([]);
  });

  it('makes a second lead by one, and a third by two', async () => {
    const { lead, remote } = await foundTeam();
    const second = await letIn(lead, remote, 'editor', 'Max Muster');
    const third = await letIn(lead, remote, 'editor', 'Ali Probe');
    unwrap(await lead.services.team.members.nominateLead(await idOf(lead, 'Max Muster')));
    await until(async () => (await member(second)).role === 'lead');
    unwrap(await lead.services.team.members.nominateLead(await idOf(lead, 'Ali Probe')));
    const waiting = await until(async () =>
      (await member(second)).members.find(({ nomination }) => nomination),
    );
    expect(waiting.role).toBe('editor');
    const nomination = waiting.nomination!.id;
    const byOwn = await lead.services.team.members.approveLead(nomination);
    expect(byOwn).toEqual({ ok: false, error: 'not-entitled' });
    unwrap(await second.services.team.members.approveLead(nomination));
    await until(async () => (await member(third)).role === 'lead');
  });

  it('merges what two wrote offline, and shows both as a conflict', async () => {
    const { lead, remote } = await foundTeam();
    const author = await letIn(lead, remote, 'author', 'Max Muster');
    await saveAnswer(lead, 'a', 'Erste Fassung?');
    await hasAnswer(author, 'a', 'Erste Fassung?');
    await lead.services.team.stop();
    await author.services.team.stop();
    const [base] = await lead.services.answers.get([AnswerId.parse('a')]);
    await lead.services.answers.save({ ...base!, question: 'Von der Leitung?' }, base!);
    await author.services.answers.save({ ...base!, question: 'Von Max?' }, base!);
    await lead.services.team.resume();
    await author.services.team.resume();
    for (const { db } of [lead, author]) {
      await until(async () => (await db.answers.get(AnswerId.parse('a')))?.conflict);
      const heads = await db.entries.where('subject').equals('answer:a').toArray();
      const questions = heads.map(entry => readPayload('answer', entry)?.question);
      expect(questions).toEqual(expect.arrayContaining(['Von der Leitung?', 'Von Max?']));
    }
  });

  it('comes back into an empty browser with the recovery key alone', async () => {
    const { lead, remote, kit } = await foundTeam();
    await saveAnswer(lead, 'a', 'Noch da?');
    await until(async () => (await member(lead)).sync.pending.count === 0);
    await lead.services.team.stop();
    const fresh = makeBrowser();
    const input = { recoveryKey: kit.toLowerCase(), deviceLabel: 'Neuer Rechner', remote };
    unwrap(await fresh.services.team.recovery.recover(input));
    await hasAnswer(fresh, 'a', 'Noch da?');
    const state = await member(fresh);
    expect(state.role).toBe('lead');
    const own = state.members[0]?.devices.find(({ isOwn }) => isOwn);
    expect(own).toMatchObject({ label: 'Neuer Rechner', type: 'browser' });
    await saveAnswer(fresh, 'b', 'Und weiter?');
    await until(async () => (await member(fresh)).sync.pending.count === 0);
    expect((await member(fresh)).held).toEqual([]);
  });

  it('brings back from the storage what this browser lost or somebody changed in it', async () => {
    const { lead } = await foundTeam();
    for (const id of ['a', 'b', 'c']) await saveAnswer(lead, id, `Frage ${id}?`);
    await until(async () => (await member(lead)).sync.pending.count === 0);
    const [lost, changed] = (await lead.db.entries.toArray()).filter(one => one.kind === 'answer');
    await lead.db.entries.delete(lost!.id);
    await lead.db.entries.put({ ...changed!, time: 1 });
    expect((await lead.services.selfTest.run()).chains).not.toBe('good');
    const after = await lead.services.selfTest.repair();
    expect(after).toMatchObject({ chains: 'good', views: 'good', searchIndex: 'good' });
    expect(await lead.db.entries.get(changed!.id)).toEqual(changed);
    for (const id of ['a', 'b', 'c']) await hasAnswer(lead, id, `Frage ${id}?`);
  });

  it('opens neither with another key nor a second time with one invitation', async () => {
    const { lead, remote, kit } = await foundTeam();
    await until(async () => (await member(lead)).sync.pending.count === 0);
    const wrong = `${kit.slice(0, -1)}${kit.endsWith('A') ? 'B' : 'A'}`;
    const recovered = await makeBrowser().services.team.recovery.recover({
      recoveryKey: wrong,
      deviceLabel: 'x',
      remote,
    });
    expect(recovered).toEqual({ ok: false, error: 'no-recovery-kit' });
    const { text, code } = unwrap(
      await lead.services.team.invitations.invite({ role: 'editor', hours: 1 }),
    );
    const input = { text, code, memberName: 'Max Muster', deviceLabel: 'x', remote };
    unwrap(await makeBrowser().services.team.joining.join(input));
    const again = await makeBrowser().services.team.joining.join(input);
    expect(again).toEqual({ ok: false, error: 'invitation-used' });
  });

  it('tells the server neither what is written nor by whom', async () => {
    const { lead } = await foundTeam();
    await saveAnswer(lead, 'streng-geheim', 'Wann öffnet das Freibad?');
    await until(async () => (await member(lead)).sync.pending.count === 0);
    const place = (await member(lead)).remote.place;
    const all = await (await fetch(`${place}/_all_docs?include_docs=true`)).text();
    expect(all).toContain('"type":"data"');
    for (const word of ['Freibad', 'streng-geheim', 'answer', 'Erika', 'Musterhausen', 'Rathaus'])
      expect(all).not.toContain(word);
  });
});
