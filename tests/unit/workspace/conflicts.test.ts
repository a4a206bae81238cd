import { describe, expect, it } from 'vitest';
import { makeTeam, meet, together } from './make-team';

describe('two leads who remove each other at the same moment', () => {
  it('leave the one who has been there longer', () => {
    const { id, founder } = makeTeam();
    const second = founder.adds('second', 'editor');
    founder.nominates(second.member);
    meet(founder, second);
    founder.removes(second.member);
    second.removes(founder.member);
    const { members, refused } = together(id, founder, second);
    expect(members.get(second.member)?.role).toBe(null);
    expect(members.get(founder.member)?.role).toBe('lead');
    expect([...refused.values()]).toEqual(['revoked']);
  });
});
