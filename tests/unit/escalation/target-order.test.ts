import { describe, expect, it } from 'vitest';
import { defaultTargets } from '../../../lib/escalation/default-targets';
import { orderTargets } from '../../../lib/escalation/target-order';

const rolesFor = (purpose: Parameters<typeof orderTargets>[1], targets = defaultTargets) =>
  orderTargets(targets, purpose).map(({ role }) => role);

describe('the order of targets', () => {
  it('asks the lawyers first about a possible crime, then the police, then the lead', () => {
    expect(rolesFor('report')).toEqual(['legal', 'police', 'lead', 'department', 'crisis']);
  });

  it('asks the department first about an open question', () => {
    const reversed = defaultTargets.toReversed();
    expect(rolesFor('question', reversed)).toEqual([
      'department',
      'police',
      'crisis',
      'legal',
      'lead',
    ]);
  });

  it('stays the team’s own without a purpose', () => {
    expect(orderTargets(defaultTargets, null)).toBe(defaultTargets);
  });
});
