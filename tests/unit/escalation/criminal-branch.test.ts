import { describe, expect, it } from 'vitest';
import { criminalBranch } from '../../../lib/escalation/criminal-branch';
import { makeFlag } from './make-case';

describe('the criminal branch', () => {
  it('opens for clear flags of what may be a crime, from rules and classifier alike', () => {
    const threat = makeFlag({ category: 'threat', certainty: 'clear', source: 'classifier' });
    const branch = criminalBranch([threat, makeFlag()]);
    expect(branch?.flags).toEqual([threat]);
    expect(branch?.offences.map(({ section }) => section)).toEqual(['§ 241 StGB', '§ 111 StGB']);
    expect(branch?.needsRequest).toBe(false);
  });

  it('says when only a request makes the prosecutor act', () => {
    const defamation = makeFlag({ category: 'defamation', certainty: 'clear' });
    expect(criminalBranch([defamation])?.needsRequest).toBe(true);
  });

  it('stays shut below "deutlich", for insults that the ladder of measures settles, and for notes', () => {
    for (const flag of [
      makeFlag({ category: 'threat', certainty: 'likely' }),
      makeFlag({ category: 'insult', certainty: 'clear' }),
      makeFlag({ category: 'criticism', certainty: 'clear' }),
    ])
      expect(criminalBranch([flag])).toBeNull();
  });
});
