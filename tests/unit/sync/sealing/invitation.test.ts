import * as fc from 'fast-check';
import { CompactEncrypt } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Hash } from '../../../../lib/ledger/entry';
import {
  createInvitation,
  type Invitation,
  readInvitation,
  writeInvitation,
} from '../../../../lib/sync/sealing/invitation';
import { joinReplyId, openJoinReply, sealJoinReply } from '../../../../lib/sync/sealing/join-reply';
import {
  joinDocId,
  joinRounds,
  joinSecret,
  openJoinRequest,
  sealJoinRequest,
  type SentInvitation,
} from '../../../../lib/sync/sealing/join-request';
import { sealWithSecret } from '../../../../lib/sync/sealing/passphrase-box';
import type { Doc } from '../../../../lib/sync/remote';
import { err } from '../../../../lib/result';
import { MemberId } from '../../../../lib/workspace/enrolment';
import { makeDevice, type TestDevice } from '../make-team';

const now = Date.UTC(2026, 10, 21);
const day = 24 * 3_600_000;
const workspaceId = 'a'.repeat(64) as Hash;

const makeInvitation = (over: Partial<Parameters<typeof createInvitation>[0]> = {}) =>
  createInvitation({
    workspaceId,
    remote: {
      type: 'couchdb',
      url: 'https://erika:geheim@speicher.musterhausen.example/team',
      login: { type: 'basic', user: 'erika', password: 'geheim' },
    },
    role: 'editor',
    expiresAt: now + day,
    ...over,
  });

describe('an invitation', () => {
  it('is read back as it was written, also out of a mail that broke its lines', () => {
    const { invitation } = makeInvitation();
    const text = writeInvitation(invitation);
    const broken = text.replaceAll(/.{60}/g, '$&\r\n> ');
    for (const pasted of [
      text,
      ` ${text}\n`,
      `Guten Tag,\nhier ist sie:\n\n> ${broken}\n\nViele Grüße\nErika Beispiel`,
    ])
      expect(readInvitation(pasted, now)).toEqual({ ok: true, value: invitation });
  });

  it('carries no login', () => {
    const { invitation } = makeInvitation();
    const shown = JSON.stringify(invitation);
    expect(shown).not.toContain('geheim');
    expect(shown).not.toContain('erika');
    expect(invitation.remote).toEqual({
      type: 'couchdb',
      url: 'https://speicher.musterhausen.example/team',
    });
  });

  it('fits into a QR image', () => {
    const url = `https://cloud.musterhausen.example/remote.php/dav/files/team/${'x'.repeat(100)}`;
    const remote = { type: 'webdav', url, login: { type: 'none' } } as const;
    expect(writeInvitation(makeInvitation({ remote }).invitation).length).toBeLessThan(1_000);
  });

  it('has a code that is told apart from it', () => {
    const codes = Array.from({ length: 200 }, () => makeInvitation());
    for (const { invitation, code } of codes) {
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(writeInvitation(invitation)).not.toContain(code);
    }
    expect(new Set(codes.map(({ code }) => code)).size).toBe(200);
  });

  it('tells apart what is over, what a newer version made, and what is none', () => {
    const { invitation } = makeInvitation();
    const over = readInvitation(writeInvitation(invitation), now + day);
    expect(over).toEqual({ ok: false, error: 'expired' });
    const newer = { ...invitation, v: 2, more: true } as unknown as Invitation;
    expect(readInvitation(writeInvitation(newer), now)).toEqual({ ok: false, error: 'newer' });
    const changed: unknown[] = [
      { ...invitation, role: 'lead' },
      { ...invitation, secret: 'short' },
      { ...invitation, remote: { type: 'couchdb', url: 'http://speicher.example/team' } },
      { ...invitation, remote: { type: 'couchdb', url: 'javascript:alert(1)' } },
      { ...invitation, remote: { type: 'webdav', url: 'https://me:pw@speicher.example/' } },
    ];
    for (const value of changed)
      expect(readInvitation(writeInvitation(value as Invitation), now)).toEqual({
        ok: false,
        error: 'not-an-invitation',
      });
  });

  it('is never read out of anything else, and nothing makes reading throw', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string().map(rest => `kommentarlotse-einladung:${rest}`),
      fc.base64String().map(rest => `kommentarlotse-einladung:${rest}.`),
      fc.json().map(json => writeInvitation(JSON.parse(json) as Invitation)),
    );
    fc.assert(
      fc.property(text, pasted => {
        expect(readInvitation(pasted, now)).toEqual({ ok: false, error: 'not-an-invitation' });
      }),
    );
  });
});

describe('the answer to an invitation', () => {
  let newcomer: TestDevice;
  let made: ReturnType<typeof makeInvitation>;
  let sent: SentInvitation;
  let doc: Doc;
  const none = { now, used: new Set<string>() };
  const answer = () => ({
    name: 'Max Muster',
    member: newcomer.member,
    enrolment: newcomer.enrolment,
  });

  const seal = (code: string, attempt = 0) =>
    sealJoinRequest(made.invitation, { code, attempt }, answer(), newcomer.keys.sign);

  beforeAll(async () => {
    newcomer = await makeDevice('newcomer');
    made = makeInvitation();
    sent = { ...made.invitation, code: made.code, misses: 0 };
    doc = await seal(made.code);
  });

  it('opens for who sent the invitation, however the code was typed', async () => {
    expect(await openJoinRequest(doc, sent, none)).toEqual({ ok: true, value: answer() });
    const typed = ` ${made.code.toLowerCase().replace('-', ' ')}`;
    expect((await openJoinRequest(await seal(typed), sent, none)).ok).toBe(true);
  });

  it('lies where the invitation says, and shows the storage nothing of it', () => {
    expect(doc).toMatchObject({ type: 'mail', id: joinDocId(made.invitation, 0) });
    expect(doc.id).toMatch(/^[\w-]{22,64}$/);
    expect(doc.id).not.toContain(made.invitation.id);
    for (const secret of ['Muster', newcomer.device, newcomer.keys.signKey.x, made.invitation.id])
      expect(doc.body).not.toContain(secret);
  });

  it('tells apart why it does not count', async () => {
    const problem = async (over: Partial<SentInvitation>, at = none, body = doc) =>
      openJoinRequest(body, { ...sent, ...over }, at);
    expect(await problem({ code: '0000-0000' })).toEqual(err('wrong-code'));
    expect(await problem({}, { ...none, now: now + day })).toEqual(err('expired'));
    expect(await problem({}, { ...none, used: new Set([sent.id]) })).toEqual(err('used'));
    expect(await problem({ workspaceId: 'b'.repeat(64) as Hash })).toEqual(err('wrong-workspace'));
    const another = makeInvitation().invitation;
    expect(await problem({ id: another.id })).toEqual(err('wrong-invitation'));
    const moved = { ...doc, id: joinDocId(another, 0) };
    expect(await problem({ id: another.id, secret: another.secret }, none, moved)).toEqual(
      err('wrong-code'),
    );
    expect(await problem({}, none, { ...doc, body: 'hello' })).toEqual(err('damaged'));
  });

  it('is looked for where the next try belongs, and a try counts in its own place alone', async () => {
    const second = await seal(made.code, 1);
    expect(second.id).not.toBe(doc.id);
    const afterOne = { ...sent, misses: 1 };
    expect((await openJoinRequest(second, afterOne, none)).ok).toBe(true);
    for (const [early, where] of [
      [second, sent],
      [doc, afterOne],
    ] as const)
      expect(await openJoinRequest(early, where, none)).toEqual(err('wrong-invitation'));
  });

  it('is not carried over from one invitation to another that has the same secret', async () => {
    const other = { ...made.invitation, id: 'B'.repeat(22) };
    const moved = { ...doc, id: joinDocId(other, 0) };
    expect(await openJoinRequest(moved, { ...sent, id: other.id }, none)).toEqual({
      ok: false,
      error: 'wrong-invitation',
    });
  });

  it('is refused when it was not signed by the device it tells, or its keys were made up', async () => {
    const other = await makeDevice('other');
    const first = { code: made.code, attempt: 0 };
    const forge = (over: Partial<ReturnType<typeof answer>>) =>
      sealJoinRequest(made.invitation, first, { ...answer(), ...over }, other.keys.sign);
    expect(await openJoinRequest(await forge({}), sent, none)).toEqual({
      ok: false,
      error: 'bad-signature',
    });
    const { enrolment } = other;
    const box = { ...enrolment.box, y: enrolment.box.x };
    for (const over of [
      { ...enrolment, box },
      { ...enrolment, type: 'recovery' as const },
    ])
      expect(await openJoinRequest(await forge({ enrolment: over }), sent, none)).toEqual({
        ok: false,
        error: 'damaged',
      });
  });

  it('does not make this browser count to a million', async () => {
    const body = await new CompactEncrypt(new Uint8Array(10))
      .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' })
      .setKeyManagementParameters({ p2c: 1_000 })
      .encrypt(new Uint8Array(24));
    const [, ...rest] = body.split('.');
    for (const p2c of [1, 1_000, 210_001, 2 ** 31, 1e300, '210000', null]) {
      const header = { alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', p2c, p2s: 'A'.repeat(22) };
      const forged = [Buffer.from(JSON.stringify(header)).toString('base64url'), ...rest].join('.');
      expect(await openJoinRequest({ ...doc, body: forged }, sent, none)).toEqual({
        ok: false,
        error: 'damaged',
      });
    }
  });
});

describe('the reply to an answered invitation', () => {
  const { invitation, code } = makeInvitation();
  const right = { code, attempt: 1 };
  const keyring = 'k'.repeat(43);
  const newcomerId = MemberId.parse('f'.repeat(32));
  const read = async (reply: Parameters<typeof sealJoinReply>[2], typed = right) =>
    openJoinReply(await sealJoinReply(invitation, right, reply), invitation, typed);

  it('lets in, or refuses, who had the right code', async () => {
    const member = newcomerId;
    for (const reply of [
      { type: 'admitted', keyring, member: null },
      { type: 'admitted', keyring, member },
      { type: 'refused' },
    ] as const)
      expect(await read(reply)).toEqual(reply);
  });

  it('tells who had a wrong code that it was wrong, and nothing else', async () => {
    const wrong = { code: '0000-0000', attempt: 1 };
    expect(await read({ type: 'wrong-code' }, wrong)).toEqual({ type: 'wrong-code' });
    expect(await read({ type: 'admitted', keyring, member: null }, wrong)).toBeNull();
    expect(await read({ type: 'refused' }, wrong)).toBeNull();
  });

  it('can by who lacks the code be nothing but that it was wrong', async () => {
    const secret = joinSecret(invitation.secret, '');
    for (const said of [`${keyring} new`, 'refused', 'wrong-code']) {
      const body = await sealWithSecret(`${invitation.id} 1 ${said}`, secret, joinRounds);
      const forged = { type: 'mail', id: joinReplyId(invitation, 1), body } as const;
      const known = said === 'wrong-code' ? { type: 'wrong-code' } : null;
      expect(await openJoinReply(forged, invitation, right)).toEqual(known);
    }
  });

  it('is for one try, wherever a storage puts it', async () => {
    for (const type of ['wrong-code', 'refused'] as const) {
      const { body } = await sealJoinReply(invitation, { code, attempt: 0 }, { type });
      const moved = { type: 'mail', id: joinReplyId(invitation, 1), body } as const;
      expect(await openJoinReply(moved, invitation, right)).toBeNull();
    }
  });
});
