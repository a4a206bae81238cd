import { describe, expect, it } from 'vitest';
import { type Entry, type Hash, hashOf, withoutBody } from '../../../lib/ledger/entry';
import { MemberId } from '../../../lib/workspace/enrolment';
import { foldMembership } from '../../../lib/workspace/fold';
import { type Browser, makeEnrolment, makeEpoch, makeTeam, meet, together } from './make-team';

const roleOf = (browser: Browser, of: Browser) =>
  browser.membership().members.get(of.member)?.role ?? null;
const refusal = (browser: Browser, entry: Entry) =>
  browser.membership().refused.get(entry.id) ?? null;

function makeLeads() {
  const team = makeTeam();
  const second = team.founder.adds('second', 'editor');
  team.founder.nominates(second.member);
  meet(team.founder, second);
  return { ...team, second };
}

describe('a workspace', () => {
  it('is nothing without the entry that opened it', () => {
    const { id, founder, opening } = makeTeam();
    founder.adds('editor', 'editor');
    const rest = founder.entries().filter(entry => entry !== opening);
    expect(foldMembership(id, rest)).toBe(null);
    expect(foldMembership('f'.repeat(64) as Hash, founder.entries())).toBe(null);
  });

  it('can only be opened once', () => {
    const { founder, opening } = makeTeam();
    const again = founder.append('workspace-opening', 'workspace', opening.body?.payload, {
      parents: [opening.id],
    });
    expect(refusal(founder, again)).toBe('role');
  });

  it('begins with its opener as the only lead, and with their recovery kit', () => {
    const { founder } = makeTeam('founder', ['founder-1', 'kit']);
    const { members, devices, name } = founder.membership();
    expect(name).toBe('Stadt Musterhausen');
    expect([...members.values()].map(({ role }) => role)).toEqual(['lead']);
    expect([...devices.keys()]).toEqual(['founder-1', 'kit']);
  });

  it('takes names as they are, also those that objects have fields for', () => {
    const { founder } = makeTeam('__proto__');
    const other = founder.adds('constructor', 'editor');
    expect(roleOf(founder, founder)).toBe('lead');
    expect(roleOf(founder, other)).toBe('editor');
    founder.removes(other.member);
    expect(roleOf(founder, other)).toBe(null);
    expect(founder.membership().refused.size).toBe(0);
  });
});

describe('letting in', () => {
  it('is for leads', () => {
    const { founder } = makeTeam();
    for (const role of ['editor', 'author', 'auditor'] as const) {
      const member = founder.adds(role, role);
      const friend = member.adds(`friend-of-${role}`, 'editor');
      expect([...member.membership().refused.values()]).toEqual(['role']);
      expect(roleOf(member, friend)).toBe(null);
    }
  });

  it('uses an invitation up', () => {
    const { founder } = makeTeam();
    founder.adds('first', 'editor', 'invitation-1');
    const again = founder.adds('again', 'editor', 'invitation-1');
    expect(roleOf(founder, again)).toBe(null);
    expect(founder.membership().usedInvitations).toEqual(new Set(['invitation-1']));
  });

  it('takes no member and no device twice', () => {
    const { founder } = makeTeam();
    const editor = founder.adds('editor', 'editor');
    founder.adds('editor', 'author');
    founder.addsDevice(editor.device);
    expect([...founder.membership().refused.values()]).toEqual(['role', 'role']);
    expect(roleOf(founder, editor)).toBe('editor');
  });

  it('takes who left back with another device, but not by an entry that did not know they had left', () => {
    const { id, founder, second } = makeLeads();
    const editor = founder.adds('editor', 'editor');
    meet(founder, second);
    founder.removes(editor.member);
    const back = (by: Browser) =>
      by.write('member-added', {
        member: editor.member,
        name: 'Max Muster',
        role: 'author',
        enrolment: makeEnrolment(`back-by-${by.member}`),
        invitation: null,
      });
    const unaware = back(second);
    expect(together(id, founder, second).refused.get(unaware.id)).toBe('role');
    back(founder);
    const { members, devices } = together(id, founder, second);
    expect(members.get(editor.member)).toMatchObject({ role: 'author', name: 'Max Muster' });
    expect([...devices.values()].filter(one => one.member === editor.member)).toMatchObject([
      { device: 'editor-1', isRevoked: true },
      { device: 'back-by-founder', isRevoked: false },
    ]);
  });
});

describe('further devices', () => {
  it('are added and revoked by their own person or a lead', () => {
    const { founder } = makeTeam();
    const editor = founder.adds('editor', 'editor');
    const other = founder.adds('other', 'editor');
    const laptop = editor.addsDevice('laptop');
    editor.revokes(laptop.device);
    other.hears(editor);
    const [odd] = [other.revokes(editor.device)];
    const [odder] = [
      other.write('device-added', { member: editor.member, enrolment: makeEnrolment('odd') }),
    ];
    expect(refusal(other, odd)).toBe('role');
    expect(refusal(other, odder)).toBe('role');
    expect(other.membership().devices.get(laptop.device)?.isRevoked).toBe(true);
    founder.hears(other);
    founder.revokes(editor.device);
    expect(founder.membership().devices.get(editor.device)?.isRevoked).toBe(true);
  });

  it('do not revoke themselves', () => {
    const { founder } = makeTeam();
    expect(refusal(founder, founder.revokes(founder.device))).toBe('role');
  });

  it('are for auditors to add, too', () => {
    const { founder } = makeTeam();
    const auditor = founder.adds('auditor', 'auditor');
    auditor.addsDevice('tablet');
    expect([...auditor.membership().refused.values()]).toEqual([]);
  });
});

describe('making a lead', () => {
  it('takes the word of a single lead', () => {
    const { founder, second } = makeLeads();
    expect(roleOf(founder, second)).toBe('lead');
    expect(founder.membership().nominations).toEqual([]);
  });

  it('takes two leads as soon as there are two', () => {
    const { founder, second } = makeLeads();
    const third = founder.adds('third', 'author');
    const nomination = founder.nominates(third.member);
    expect(roleOf(founder, third)).toBe('author');
    expect(founder.membership().nominations).toMatchObject([
      { id: nomination.id, member: third.member, by: founder.member },
    ]);
    second.hears(founder);
    second.approves(nomination);
    expect(roleOf(second, third)).toBe('lead');
    expect(second.membership().nominations).toEqual([]);
  });

  it('is not done with one lead saying yes twice, nor with an author saying it', () => {
    const { founder, second } = makeLeads();
    const third = founder.adds('third', 'author');
    const nomination = founder.nominates(third.member);
    expect(refusal(founder, founder.approves(nomination))).toBe('role');
    const kit = founder.addsDevice('kit');
    expect(refusal(kit, kit.approves(nomination))).toBe('role');
    third.hears(founder);
    expect(refusal(third, third.approves(nomination))).toBe('role');
    expect(roleOf(third, third)).toBe('author');
    expect(second.member).not.toBe(founder.member);
  });

  it('does not work by the word of somebody who is no lead any more', () => {
    const { founder, second } = makeLeads();
    const third = founder.adds('third', 'author');
    second.hears(founder);
    const nomination = second.nominates(third.member);
    founder.hears(second);
    founder.changes(second.member, 'author');
    expect(founder.membership().nominations).toEqual([]);
    expect(refusal(founder, founder.approves(nomination))).toBe('role');
  });

  it('keeps the former role for what was written before', () => {
    const { founder } = makeTeam();
    const editor = founder.adds('editor', 'editor');
    editor.append('house-rules', 'house-rules', {});
    founder.hears(editor);
    founder.nominates(editor.member);
    expect(founder.membership().devices.get(editor.device)?.terms).toEqual([
      { fromSeq: 1, role: 'editor' },
      { fromSeq: 2, role: 'lead' },
    ]);
  });
});

describe('leaving', () => {
  it('is not for the last lead, nor is a lower role', () => {
    const { founder } = makeTeam();
    founder.adds('editor', 'editor');
    expect(refusal(founder, founder.removes(founder.member))).toBe('role');
    expect(refusal(founder, founder.changes(founder.member, 'author'))).toBe('role');
    expect(roleOf(founder, founder)).toBe('lead');
  });

  it('is for a lead when another stays, and for everybody who writes', () => {
    const { founder, second } = makeLeads();
    const editor = founder.adds('editor', 'editor');
    founder.removes(founder.member);
    expect(roleOf(founder, founder)).toBe(null);
    second.hears(founder);
    editor.hears(second);
    editor.removes(editor.member);
    expect(roleOf(editor, editor)).toBe(null);
    expect(editor.membership().refused.size).toBe(0);
  });

  it('of both leads at once leaves one', () => {
    const { id, founder, second } = makeLeads();
    founder.removes(founder.member);
    second.removes(second.member);
    const { members, refused } = together(id, founder, second);
    const left = [...members.values()].filter(({ role }) => role === 'lead');
    expect(left).toHaveLength(1);
    expect([...refused.values()]).toEqual(['role']);
  });
});

describe('keys', () => {
  it('change with who leaves, in the order that all browsers take', () => {
    const { founder } = makeTeam();
    const editor = founder.adds('editor', 'editor');
    founder.removes(editor.member);
    founder.write('key-rotated', { epoch: makeEpoch() });
    expect(founder.membership().epochs).toHaveLength(3);
    expect(founder.membership().isRotationDue).toBe(false);
  });

  it('are due for a change when two leads removed somebody each without knowing of the other', () => {
    const { id, founder, second } = makeLeads();
    const a = founder.adds('a', 'editor');
    const b = founder.adds('b', 'editor');
    second.hears(founder);
    founder.removes(a.member);
    second.removes(b.member);
    const { epochs, isRotationDue } = together(id, founder, second);
    expect(epochs).toHaveLength(3);
    expect(isRotationDue).toBe(true);
    founder.hears(second);
    founder.write('key-rotated', { epoch: makeEpoch() });
    expect(founder.membership().isRotationDue).toBe(false);
  });

  it('are not announced by who is no lead or leaves by themselves', () => {
    const { founder, second } = makeLeads();
    const editor = founder.adds('editor', 'editor');
    const phone = editor.addsDevice('phone');
    editor.revokes(phone.device);
    expect(editor.membership().epochs).toHaveLength(1);
    expect(editor.membership().isRotationDue).toBe(true);
    second.removes(second.member);
    expect(second.membership().epochs).toHaveLength(1);
  });
});

describe('what is not understood', () => {
  it('does not count and stops nobody else', () => {
    const { founder } = makeTeam();
    const strange = founder.append(
      'workspace-merged',
      'workspace',
      {},
      {
        parents: founder.membership().heads,
      },
    );
    const newer = founder.append(
      'key-rotated',
      'workspace',
      { epoch: makeEpoch() },
      { version: 2 },
    );
    const odd = founder.append('key-rotated', 'workspace', { epoch: 'none' });
    for (const one of [strange, newer, odd]) expect(refusal(founder, one)).toBe('unknown-kind');
    expect(roleOf(founder, founder.adds('editor', 'editor'))).toBe('editor');
  });

  it('is an entry whose content was deleted, unless another copy has it', () => {
    const { id, founder } = makeTeam();
    founder.adds('editor', 'editor');
    const [opening, added] = founder.entries();
    if (!opening || !added) throw new Error('no entries');
    const bare = foldMembership(id, [opening, withoutBody(added)]);
    expect(bare?.refused.get(added.id)).toBe('unknown-kind');
    expect(foldMembership(id, [opening, withoutBody(added), added])?.members.size).toBe(2);
  });

  it('is an entry whose content is not what was committed to', () => {
    const { id, founder } = makeTeam();
    founder.adds('editor', 'editor');
    const [opening, added] = founder.entries();
    if (!opening || !added?.body) throw new Error('no entries');
    const payload = { ...(added.body.payload as object), role: 'author' };
    const forged = { ...added, body: { ...added.body, payload } };
    expect(foldMembership(id, [opening, forged])?.refused.get(added.id)).toBe('broken-chain');
    expect(foldMembership(id, [opening, forged, added])?.refused.size).toBe(0);
  });

  it('waits for the entries it goes on from', () => {
    const { id, founder } = makeTeam();
    const first = founder.adds('first', 'editor');
    const second = founder.adds('second', 'editor');
    const [opening, , last] = founder.entries();
    if (!opening || !last) throw new Error('no entries');
    const membership = foldMembership(id, [opening, last]);
    expect(membership?.refused.get(last.id)).toBe('gap');
    expect(membership?.members.has(second.member)).toBe(false);
    expect(roleOf(founder, first)).toBe('editor');
  });

  it('is written by a stranger, or under another name', () => {
    const { founder, id } = makeTeam();
    const editor = founder.adds('editor', 'editor');
    const posing = editor.write('key-rotated', { epoch: makeEpoch() }, { author: founder.member });
    expect(refusal(editor, posing)).toBe('wrong-author');
    const elsewhere = makeTeam('stranger');
    const strange = { ...elsewhere.founder.write('key-rotated', { epoch: makeEpoch() }) };
    const membership = foldMembership(id, [...founder.entries(), { ...strange, parents: [] }]);
    expect(membership?.refused.get(strange.id)).toBe('unknown-device');
  });
});

describe('a fork', () => {
  it('is decided by a lead, once', () => {
    const { founder } = makeTeam();
    const editor = founder.adds('editor', 'editor');
    const one = editor.append('case-step', 'case:1', { way: 1 });
    const two = editor.append('case-step', 'case:1', { way: 2 }, { after: null });
    const { device } = editor;
    founder.write('fork-decided', { device, seq: 1, hash: hashOf(two) });
    const late = founder.write('fork-decided', { device, seq: 1, hash: hashOf(one) });
    expect(refusal(founder, late)).toBe('role');
    expect(founder.membership().devices.get(device)?.forks).toEqual(new Map([[1, hashOf(two)]]));
  });

  it('of entries about the workspace leaves the one that was named', () => {
    const { founder } = makeTeam();
    const editor = founder.adds('editor', 'editor');
    const parents = editor.membership().heads;
    editor.addsDevice('one');
    const enrolment = makeEnrolment('two');
    const two = editor.write(
      'device-added',
      { member: editor.member, enrolment },
      {
        after: null,
        parents,
      },
    );
    founder.hears(editor);
    founder.write('fork-decided', { device: editor.device, seq: 1, hash: hashOf(two) });
    const { devices, refused } = founder.membership();
    expect([...devices.keys()]).toEqual(['founder-1', 'editor-1', 'two']);
    expect([...refused.values()]).toEqual(['forked']);
    expect(MemberId.parse('editor')).toBe(editor.member);
  });
});
