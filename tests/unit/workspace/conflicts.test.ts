import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/ledger/entry';
import { MemberId } from '../../../lib/workspace/enrolment';
import { foldMembership } from '../../../lib/workspace/fold';
import { makeEnrolment, makeEpoch, makeTeam, meet, together } from './make-team';

/** Two leads, and a third made by both. */
function makeThree() {
  const team = makeTeam();
  const { founder } = team;
  const second = founder.adds('second', 'editor');
  founder.nominates(second.member);
  const third = founder.adds('third', 'editor');
  const nomination = founder.nominates(third.member);
  meet(founder, second);
  second.approves(nomination);
  meet(founder, second, third);
  return { ...team, second, third };
}

const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);

describe('two leads who remove each other at the same moment', () => {
  it('leave the one who has been there longer, whoever else is a lead', () => {
    const { id, founder, second, third } = makeThree();
    founder.removes(second.member);
    const junior = second.removes(founder.member);
    const { members, refused } = together(id, founder, second, third);
    expect(members.get(second.member)?.role).toBe(null);
    expect(members.get(founder.member)?.role).toBe('lead');
    expect(refused).toEqual(new Map([[junior.id, 'revoked']]));
  });

  it('leave them also when there is no third, and when they take the role only', () => {
    const { id, founder } = makeTeam();
    const second = founder.adds('second', 'editor');
    founder.nominates(second.member);
    meet(founder, second);
    founder.changes(second.member, 'author');
    const junior = second.changes(founder.member, 'author');
    const { members, refused } = together(id, founder, second);
    expect(members.get(second.member)?.role).toBe('author');
    expect(members.get(founder.member)?.role).toBe('lead');
    expect(refused).toEqual(new Map([[junior.id, 'role']]));
  });

  it('leave them also when the longer member went on from entries that had to be waited for', () => {
    const { id, founder, second, third } = makeThree();
    const junior = second.removes(founder.member);
    third.adds('late', 'editor');
    founder.hears(third);
    founder.removes(second.member);
    const { members, refused } = together(id, founder, second, third);
    expect(members.get(founder.member)?.role).toBe('lead');
    expect(refused.get(junior.id)).toBe('revoked');
  });

  it('are no conflict when one knew of the other', () => {
    const { id, founder, second, third } = makeThree();
    second.removes(founder.member);
    founder.hears(second);
    const late = founder.removes(second.member);
    const { members, refused } = together(id, founder, second, third);
    expect(members.get(second.member)?.role).toBe('lead');
    expect(refused.get(late.id)).toBe('revoked');
  });
});

describe('a removal by who is later made to leave by a junior', () => {
  it.each([false, true])('stands, whether the removed one went on writing: %s', goesOn => {
    const { id, founder, second, third } = makeThree();
    founder.removes(third.member);
    second.removes(founder.member);
    if (goesOn) third.write('key-rotated', { epoch: makeEpoch() });
    const { members } = together(id, founder, second, third);
    const roles = [founder, second, third].map(one => members.get(one.member)?.role);
    expect(roles).toEqual([null, 'lead', null]);
  });
});

describe('three leads who remove each other in a circle', () => {
  it('leave somebody', () => {
    const { id, founder, second, third } = makeThree();
    founder.removes(second.member);
    second.removes(third.member);
    third.removes(founder.member);
    const { members } = together(id, founder, second, third);
    const left = [...members.values()].filter(({ role }) => role === 'lead');
    expect(left.map(one => one.id)).toEqual([third.member]);
  });
});

describe('a last lead', () => {
  it('stays, also when one device of theirs leaves and another, knowing this, removes the other lead', () => {
    const { id, founder, further } = makeTeam('founder', ['founder-1', 'founder-2']);
    const second = founder.adds('second', 'editor');
    const early = founder.nominates(second.member);
    const third = founder.adds('third', 'author');
    const tablet = further('founder-2');
    meet(founder, tablet, second);
    tablet.removes(second.member);
    const leaving = tablet.write(
      'member-revoked',
      { member: founder.member, cuts: tablet.cuts(founder.member), epoch: makeEpoch() },
      { parents: [early.id] },
    );
    const junior = second.removes(founder.member);
    founder.hears(tablet);
    founder.removes(second.member);
    const { members, devices, refused } = together(id, founder, tablet, second);
    expect(members.get(founder.member)?.role).toBe('lead');
    expect(devices.get(founder.device)?.isRevoked).toBe(false);
    expect(members.get(second.member)?.role).toBe(null);
    expect(members.get(third.member)?.role).toBe('author');
    expect(refused.get(leaving.id)).toBe('role');
    expect(refused.get(junior.id)).toBe('revoked');
  });
});

describe('a stolen device of a lead', () => {
  it('lets nobody in after it was revoked, however old the parents it claims', () => {
    const { id, founder, second, third, opening } = makeThree();
    const thief = second;
    founder.revokes(second.device);
    const parents = [thief.entries().find(one => one.kind === 'lead-nominated')?.id ?? opening.id];
    const forged = thief.write(
      'member-added',
      {
        member: MemberId.parse('burglar'),
        name: 'Niemand',
        role: 'author',
        enrolment: makeEnrolment('burglar'),
        invitation: null,
      },
      { parents, time: 1 },
    );
    const { devices, refused } = together(id, founder, thief, third);
    expect(devices.has(makeEnrolment('burglar').device)).toBe(false);
    expect(refused.get(forged.id)).toBe('revoked');
  });

  it('lets nobody in with a number of its chain that was used before the cut', () => {
    const { id, founder, second } = makeThree();
    second.append('case-step', 'case:1', {});
    founder.hears(second);
    const parents = founder.membership().heads;
    founder.revokes(second.device);
    const forged = second.write('key-rotated', { epoch: makeEpoch() }, { parents, after: null });
    expect(forged.seq).toBe(1);
    const { refused, epochs } = together(id, founder, second);
    expect(refused.get(forged.id)).toBe('revoked');
    expect(epochs).toHaveLength(2);
  });

  it('does not make void what it wrote before by writing it again otherwise', () => {
    const { id, founder, second, third } = makeThree();
    second.adds('colleague', 'editor');
    meet(founder, second, third);
    founder.revokes(second.device);
    second.write('key-rotated', { epoch: makeEpoch() }, { after: null });
    const { members } = together(id, founder, second, third);
    expect(members.get(founder.member)?.role).toBe('lead');
    expect([...members.keys()]).toContain('colleague');
  });

  it('takes those along whom it let in without the others knowing', () => {
    const { id, founder, second, third } = makeThree();
    const friend = second.adds('friend', 'editor');
    friend.addsDevice('tablet');
    founder.revokes(second.device);
    const { members, devices } = together(id, founder, second, third, friend);
    expect(members.has(friend.member)).toBe(false);
    expect(devices.size).toBe(3);
  });

  it('loses to a lead who has been there longer, also when it removes all others', () => {
    const { id, founder, second, third } = makeThree();
    founder.removes(third.member);
    third.removes(founder.member);
    third.removes(second.member);
    const { members } = together(id, founder, second, third);
    expect([...members.values()].map(({ role }) => role)).toEqual(['lead', 'lead', null]);
  });
});

describe('a lead whose role was taken', () => {
  it('changes nothing any more, not even with entries that claim to be older', () => {
    const { id, founder, second, third } = makeThree();
    const parents = founder.membership().heads;
    founder.changes(second.member, 'author');
    const forged = second.write('key-rotated', { epoch: makeEpoch() }, { parents, time: 1 });
    const { refused } = together(id, founder, second, third);
    expect(refused).toEqual(new Map([[forged.id, 'role']]));
  });

  it('keeps what they did before, and may still add a device of their own', () => {
    const { id, founder, second, third } = makeThree();
    const editor = second.adds('editor', 'editor');
    founder.hears(second);
    founder.changes(second.member, 'author');
    second.addsDevice('tablet');
    const { members, refused, devices } = together(id, founder, second, third);
    expect(members.get(editor.member)?.role).toBe('editor');
    expect(devices.get(makeEnrolment('tablet').device)?.terms.at(-1)?.role).toBe('author');
    expect(refused.size).toBe(0);
  });
});

describe('an id that is used twice', () => {
  it('does not put aside what a colleague wrote under it', () => {
    const { id, founder, second } = makeThree();
    const editor = founder.adds('editor', 'editor');
    const removal = founder.removes(editor.member);
    const other = second.append('key-rotated', 'workspace', { epoch: makeEpoch() });
    const forged = { ...other, id: removal.id };
    const entries = [...founder.entries(), forged];
    for (const list of [entries, entries.toReversed()]) {
      const membership = foldMembership(id, list);
      expect(membership?.members.get(editor.member)?.role).toBe(null);
      expect(idsOf(list)).toContain(removal.id);
    }
  });

  it('by one device makes neither count', () => {
    const { id, founder } = makeTeam();
    const editor = founder.adds('editor', 'editor');
    const parents = editor.membership().heads;
    const enrolment = makeEnrolment('one');
    const one = editor.write('device-added', { member: editor.member, enrolment }, { parents });
    const other = editor.append(
      'device-added',
      'workspace',
      { member: editor.member, enrolment: makeEnrolment('two') },
      { parents },
    );
    const membership = foldMembership(id, [...founder.entries(), one, { ...other, id: one.id }]);
    expect(membership?.devices.size).toBe(2);
    expect(membership?.refused.get(one.id)).toBe('forked');
  });
});
