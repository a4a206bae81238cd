import { describe, expect, it } from 'vitest';
import { Decision } from '../../../lib/decisions/decision';
import { defaultDecisionPolicy } from '../../../lib/decisions/default-policy';
import { areNamesGone, withPseudonyms } from '../../../lib/decisions/people';
import { MemberId } from '../../../lib/workspace/enrolment';
import { makeDecision, makeMark, reviewer } from './make-record';

const closed = makeMark(9, { at: Date.UTC(2026, 11, 4, 9) });
const third = MemberId.parse('member-3');

const goneOn = (today: string, over: Parameters<typeof makeDecision>[0] = { closed }) =>
  areNamesGone(makeDecision(over), defaultDecisionPolicy, today);

describe('names in old decisions', () => {
  it('go twelve months after closing', () => {
    expect(goneOn('2027-12-04')).toBe(false);
    expect(goneOn('2027-12-05')).toBe(true);
  });

  it('stay while it is open or held', () => {
    expect(goneOn('2040-01-01', {})).toBe(false);
    expect(goneOn('2040-01-01', { closed, hold: { ...makeMark(8), reason: 'Klage' } })).toBe(false);
  });
});

describe('pseudonyms', () => {
  const decision = makeDecision({
    closed: makeMark(9, { by: third }),
    remarks: [{ ...makeMark(4, { by: reviewer }), text: 'Gut.' }],
    complaints: [
      {
        ...makeMark(5, { by: third }),
        receivedOn: '2026-11-25',
        how: 'mail',
        text: 'Nein.',
        outcome: null,
      },
    ],
  });

  it('are letters in the order in which people took part', () => {
    const told = withPseudonyms(decision);
    expect(told).toMatchObject({
      proposer: 'A',
      proposed: { by: 'A' },
      decided: { by: 'B' },
      tookPart: ['A', 'B'],
      rulings: [{ by: 'B' }],
      remarks: [{ by: 'B' }],
      complaints: [{ by: 'C' }],
      closed: { by: 'C' },
    });
    expect(Decision.parse(told)).toEqual(told);
  });

  it('leave no member behind, and say nothing beyond this decision', () => {
    expect(JSON.stringify(withPseudonyms(decision))).not.toContain('member-');
    const other = makeDecision({ proposer: third, proposed: makeMark(1, { by: third }) });
    expect(withPseudonyms(other).proposer).toBe('A');
  });
});
