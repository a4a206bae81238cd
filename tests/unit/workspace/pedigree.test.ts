import { describe, expect, it } from 'vitest';
import { makeTeam, meet, together } from './make-team';

describe('a lead who demotes the one who let them in', () => {
  it('does not take back their own admission, however early the cut', () => {
    const { id, founder } = makeTeam();
    const second = founder.adds('second', 'editor');
    founder.nominates(second.member);
    meet(founder, second);
    second.write('role-changed', {
      member: founder.member,
      role: 'editor',
      cuts: [{ device: founder.device, seq: 1 }],
    });
    const { members } = together(id, founder, second);
    expect(members.get(second.member)?.role).toBe('lead');
    expect(members.get(founder.member)?.role).toBe('editor');
  });
});
