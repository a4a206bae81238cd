import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AnswerId } from '../../lib/knowledge/answer';
import { readPayload } from '../../lib/store/kinds';
import { sealJoinRequest } from '../../lib/sync/sealing/join-request';
import { makeServices } from '../unit/service/make-services';
import { type CouchServer, startCouchServer } from './couch-server';
import {
  allSent,
  entered,
  foundTeam,
  hasAnswer,
  hearsWrongCode,
  idOf,
  letIn,
  makeBrowser,
  member,
  requestIn,
  saveAnswer,
  stopBrowsers,
  until,
  unwrap,
} from './team-browsers';

let server: CouchServer;
beforeAll(async () => {
  server = await startCouchServer();
}, 60_000);
afterAll(async () => {
  await stopBrowsers();
  await server.stop();
});
const found = async () => foundTeam(await server.createDatabase());

describe('a team over a real CouchDB protocol server', { timeout: 120_000 }, () => {
  it('is founded, invites somebody, and shares answers in both directions', async () => {
    const { lead, remote } = await found();
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

  it('is not left by who was let in and has not heard of it yet', async () => {
    const { lead, remote } = await found();
    const { services, db } = await letIn(lead, remote, 'author', 'Max Muster');
    await services.team.stop();
    await db.entries.filter(({ kind }) => kind === 'member-added').delete();
    const { services: later } = makeServices({ db });
    expect(await later.team.state()).toMatchObject({ phase: 'joining', answer: 'admitted' });
    await later.team.forget();
    expect(await later.team.state()).toEqual({ phase: 'none' });
  });

  it('refuses what a role may not do, before it is written', async () => {
    const { lead, remote } = await found();
    const editor = await letIn(lead, remote, 'editor', 'Max Muster');
    await expect(saveAnswer(editor, 'a', 'Was?')).rejects.toMatchObject({ word: 'not-entitled' });
    expect(await editor.services.answers.get([AnswerId.parse('a')])).toEqual([]);
  });

  it('counts what was written before a role was taken away, and nothing after', async () => {
    const { lead, remote } = await found();
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
    const { lead, remote } = await found();
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
    const { lead, remote } = await found();
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

  it('takes a further browser of a member in as theirs, with what was written in it alone', async () => {
    const { lead, remote } = await found();
    const home = makeBrowser();
    await saveAnswer(home, 'alone', 'Allein geschrieben?');
    const { invitations } = lead.services.team;
    const { text, code } = unwrap(await invitations.invite({ role: null, hours: 1 }));
    const input = { text, code, memberName: 'x', deviceLabel: 'Zu Hause', remote };
    unwrap(await home.services.team.joining.join(input));
    const { id } = await requestIn(lead, 'x');
    unwrap(await invitations.answer(id, true));
    await entered(home);
    const { role, members } = await until(async () => {
      const state = await member(home);
      return state.role !== null && state;
    });
    expect([role, members.map(({ name, isOwn }) => [name, isOwn])]).toEqual([
      'lead',
      [['Erika Beispiel', true]],
    ]);
    await hasAnswer(lead, 'alone', 'Allein geschrieben?');
    await saveAnswer(home, 'b', 'Von zu Hause?');
    await hasAnswer(lead, 'b', 'Von zu Hause?');
    for (const browser of [lead, home]) expect((await member(browser)).held).toEqual([]);
    expect((await home.services.ledger.verify()).ok).toBe(true);
  });

  it('merges what two wrote offline, shows both, and keeps what one of them chooses', async () => {
    const { lead, remote } = await found();
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
    const [split] = (await author.services.answers.versions.list()).answers;
    const kept = split!.versions.find(({ answer }) => answer?.question === 'Von der Leitung?')!;
    await author.services.answers.versions.keep(split!.id, kept.head, split!.heads);
    for (const browser of [lead, author]) {
      await until(async () => (await browser.services.answers.versions.list()).total === 0);
      await hasAnswer(browser, 'a', 'Von der Leitung?');
    }
  });

  it('comes back into an empty browser with the recovery key alone', async () => {
    const { lead, remote, kit } = await found();
    await saveAnswer(lead, 'a', 'Noch da?');
    await allSent(lead);
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
    await allSent(fresh);
    expect((await member(fresh)).held).toEqual([]);
  });

  it('brings back from the storage what this browser lost or somebody changed in it', async () => {
    const { lead } = await found();
    for (const id of ['a', 'b', 'c']) await saveAnswer(lead, id, `Frage ${id}?`);
    await allSent(lead);
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
    const { lead, remote, kit } = await found();
    await allSent(lead);
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

  it('lets who mistyped the code try again, and lets them in with the right one', async () => {
    const { lead, remote } = await found();
    const { invitations } = lead.services.team;
    const { text, code } = unwrap(await invitations.invite({ role: 'author', hours: 1 }));
    const max = makeBrowser();
    const { joining } = max.services.team;
    const input = { text, memberName: 'Max Muster', deviceLabel: 'x', remote };
    unwrap(await joining.join({ ...input, code: 'AAAA-AAAA' }));
    expect(await hearsWrongCode(max)).toEqual({ left: 4 });
    unwrap(await joining.retry('BBBB-BBBB'));
    expect(await hearsWrongCode(max)).toEqual({ left: 3 });
    unwrap(await joining.retry(code));
    const { id, misses } = await requestIn(lead, 'Max Muster');
    expect(misses).toBe(2);
    unwrap(await invitations.answer(id, true));
    await entered(max);
  });

  it('spends an invitation on five wrong codes, so that guessing is hopeless', async () => {
    const { lead, remote } = await found();
    const { invitations } = lead.services.team;
    const { text, code } = unwrap(await invitations.invite({ role: 'author', hours: 1 }));
    const guesser = makeBrowser();
    const { joining } = guesser.services.team;
    const input = { text, memberName: 'Max Muster', deviceLabel: 'x', remote };
    unwrap(await joining.join({ ...input, code: '0000-0000' }));
    for (let left = 4; left > 0; left -= 1) {
      expect(await hearsWrongCode(guesser)).toEqual({ left });
      unwrap(await joining.retry(`0000-000${left}`));
    }
    expect(await hearsWrongCode(guesser)).toEqual({ left: 0 });
    expect(await joining.retry(code)).toEqual({ ok: false, error: 'invitation-used' });
    // Nor by a storage that puts the right one into a place that was looked at, or a further one.
    const {
      joining: asked,
      workspace: workspaceId,
      sign,
      ...rest
    } = (await guesser.db.vault.get('own'))!;
    for (let attempt = 0; attempt < 7; attempt += 1) {
      const request = { name: 'Max Muster', ...rest };
      const doc = await sealJoinRequest(
        { ...asked!, workspaceId },
        { code, attempt },
        request,
        sign,
      );
      await lead.db.mail.put({ id: doc.id, doc });
    }
    const [spent] = (await member(lead)).invitations;
    expect(spent).toMatchObject({ misses: 5, isSpent: true, request: null });
  });

  it('tells the server neither what is written nor by whom', async () => {
    const { lead } = await found();
    await saveAnswer(lead, 'streng-geheim', 'Wann öffnet das Freibad?');
    await allSent(lead);
    const place = (await member(lead)).remote.place;
    const all = await (await fetch(`${place}/_all_docs?include_docs=true`)).text();
    expect(all).toContain('"type":"data"');
    for (const word of ['Freibad', 'streng-geheim', 'answer', 'Erika', 'Musterhausen', 'Rathaus'])
      expect(all).not.toContain(word);
  });
});
