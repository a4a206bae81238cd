import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeClock } from '../../../lib/decisions/clock-guard';
import type { Decision } from '../../../lib/decisions/decision';
import { defaultDecisionPolicy } from '../../../lib/decisions/default-policy';
import type { CriminalState } from '../../../lib/decisions/payloads';
import { caseRetention, dueWithin, isDue, retentionOf } from '../../../lib/decisions/retention';
import { makeCase } from '../escalation/make-case';
import { makeDecision, makeMark, proposedAt } from './make-record';

const policy = { ...defaultDecisionPolicy, land: 'BE' } as const;
const dueDay = (decision: Decision) => {
  const timer = retentionOf(decision, policy);
  return timer && [timer.class, new Date(timer.dueAt).toISOString()];
};
/** 4 December 2026. */
const closed = makeMark(9, { at: Date.UTC(2026, 11, 4, 9) });
const closedBlock = (over: Partial<Decision> = {}) =>
  makeDecision({ measure: 'block', phase: 'ended', closed, ...over });
const person = {
  incidents: '2026-11111',
  prognosis: 'Wird wiederkommen.',
  until: null,
  reviewOn: '2027-05-20',
  pressChecked: true,
  pressNote: '',
} as const;
const criminal = (over: Partial<CriminalState>): Pick<Decision, 'criminal'> => ({
  criminal: {
    ...makeMark(5),
    state: {
      offences: ['ehrdelikt'],
      knownOn: null,
      entitled: '',
      status: 'reported',
      office: 'polizei',
      filedOn: null,
      reference: '',
      note: '',
      endedOn: null,
      ...over,
    },
  },
});

describe('the timer of a decision', () => {
  it('does not run while it is open', () => {
    expect(retentionOf(makeDecision(), policy)).toBeNull();
  });

  it('ends twelve months after closing, with the whole last day kept', () => {
    expect(dueDay(makeDecision({ closed }))).toEqual(['decision', '2027-12-04T23:00:00.000Z']);
  });

  it('does not run while a block is in force', () => {
    expect(retentionOf(closedBlock({ phase: 'decided', person }), policy)).toBeNull();
    expect(retentionOf(closedBlock({ phase: 'decided', measure: 'mute' }), policy)).toBeNull();
  });

  it('runs from the last day of a block, or from its end', () => {
    const limited = closedBlock({ phase: 'decided', person: { ...person, until: '2027-06-30' } });
    expect(dueDay(limited)).toEqual(['block', '2028-06-30T22:00:00.000Z']);
    expect(dueDay(closedBlock())).toEqual(['block', '2027-12-04T23:00:00.000Z']);
  });

  it('is that of any decision for a block that never came into force', () => {
    const refused = closedBlock({ phase: 'refused', decided: null });
    expect(dueDay(refused)?.[0]).toBe('decision');
  });

  it('waits for the end of proceedings, then takes the longer of both', () => {
    expect(retentionOf(makeDecision({ closed, ...criminal({}) }), policy)).toBeNull();
    const early = makeDecision({ closed, ...criminal({ endedOn: '2026-12-10' }) });
    expect(dueDay(early)).toEqual(['decision', '2027-12-04T23:00:00.000Z']);
    const late = makeDecision({ closed, ...criminal({ endedOn: '2028-02-29' }) });
    expect(dueDay(late)).toEqual(['criminal', '2028-08-29T22:00:00.000Z']);
  });

  it('outlasts the time in which a request to prosecute can still be filed', () => {
    const short = { ...policy, retention: { ...policy.retention, decisionMonths: 3 } };
    const suspected = criminal({ status: 'suspected', knownOn: '2027-02-10' });
    const timer = retentionOf(makeDecision({ closed, ...suspected }), short);
    expect(timer).toMatchObject({ class: 'criminal', dueAt: Date.UTC(2027, 4, 10, 22) });
  });

  it('is not shortened by one clock that is slow', () => {
    const slow = makeMark(9, { at: Date.UTC(2020, 0, 1) });
    expect(dueDay(makeDecision({ closed: slow }))).toEqual([
      'decision',
      '2027-11-21T23:00:00.000Z',
    ]);
  });

  it('leaves a week to object once a hold was lifted', () => {
    const lifted = { ...makeMark(10, { at: Date.UTC(2030, 0, 7, 12) }), kind: 'decision-hold' };
    const decision = makeDecision({ closed });
    const after = { ...decision, timeline: [...decision.timeline, lifted] };
    expect(dueDay(after)).toEqual(['decision', '2030-01-14T23:00:00.000Z']);
  });

  it('names the day that has passed while a hold lasts', () => {
    const placed = { ...makeMark(10, { at: Date.UTC(2030, 0, 7, 12) }), kind: 'decision-hold' };
    const decision = makeDecision({ closed });
    const hold = { ...placed, reason: 'Klage' };
    const held = { ...decision, hold, timeline: [...decision.timeline, placed] };
    expect(dueDay(held)).toEqual(dueDay(decision));
  });
});

describe('what is due', () => {
  const timeArbitrary = fc.integer({ min: proposedAt, max: proposedAt + 4e11 });
  const decisionArbitrary = fc
    .record({
      closedAt: timeArbitrary,
      ruledAt: timeArbitrary,
      held: fc.boolean(),
      phase: fc.constantFrom('decided', 'ended', 'refused', 'reversed'),
      measure: fc.constantFrom('hide', 'delete', 'block'),
      status: fc.constantFrom('suspected', 'reported', 'waived', 'requested'),
      endedOn: fc.constantFrom(null, '2027-01-31', '2029-08-15'),
      isCriminal: fc.boolean(),
      order: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
    } as const)
    .map(({ closedAt, ruledAt, held, phase, measure, status, endedOn, isCriminal, order }) => {
      const base = makeDecision();
      const rulings = order.map(n => ({
        ...makeMark(20 + n, { at: ruledAt - n * 86_400_000 }),
        ruling: base.rulings[0]!.ruling,
        asDeputy: false,
        fault: null,
      }));
      return makeDecision({
        measure,
        phase,
        rulings,
        closed: makeMark(9, { at: closedAt }),
        hold: held ? { ...makeMark(11), reason: 'Klage' } : null,
        ...(isCriminal ? criminal({ status, endedOn }) : {}),
      });
    });

  it('is nothing before its time, whatever the order of entries', () => {
    fc.assert(
      fc.property(decisionArbitrary, timeArbitrary, (decision, now) => {
        const timer = retentionOf(decision, policy);
        const started = Math.max(decision.closed?.at ?? 0, ...decision.rulings.map(({ at }) => at));
        // A year has 365 days at least.
        expect(isDue(timer, now) && now < started + 365 * 86_400_000).toBe(false);
        const other = { ...decision, rulings: decision.rulings.toReversed() };
        expect(retentionOf(other, policy)).toEqual(timer);
      }),
    );
  });

  it('is never what is held', () => {
    fc.assert(
      fc.property(decisionArbitrary, decision => {
        const held = { ...decision, hold: { ...makeMark(11), reason: 'Klage' } };
        expect(isDue(retentionOf(held, policy), Number.MAX_SAFE_INTEGER)).toBe(false);
      }),
    );
  });

  it('is listed a week before, the first to go first, and with what is overdue', () => {
    const day = 86_400_000;
    const items = [8, 7, -3, 1].map(days => ({ days, dueAt: days * day }));
    expect(dueWithin(items, 0).map(({ days }) => days)).toEqual([-3, 1, 7]);
  });
});

describe('the timer of an escalation', () => {
  it('runs from its last step, once it is closed and nobody disagrees', () => {
    const step = { step: { status: 'closed', note: '' }, at: Date.UTC(2026, 11, 1) } as const;
    const record = { ...makeCase(), status: 'closed', steps: [step] } as const;
    const mutable = { ...record, steps: [...record.steps] };
    expect(caseRetention(mutable)).toEqual({
      class: 'case',
      dueAt: Date.UTC(2027, 11, 1, 23),
      isHeld: false,
    });
    expect(caseRetention({ ...mutable, conflict: true })).toBeNull();
    expect(caseRetention(makeCase())).toBeNull();
  });
});

describe('the clock', () => {
  const now = proposedAt;
  const day = 86_400_000;

  it('is believed as long as it goes on by a week at most', () => {
    expect(judgeClock(null, now)).toBe('ok');
    expect(judgeClock(now, now)).toBe('ok');
    expect(judgeClock(now - 7 * day, now)).toBe('ok');
  });

  it('is not believed when it went back or jumped', () => {
    expect(judgeClock(now + 1, now)).toBe('set-back');
    expect(judgeClock(now - 7 * day - 1, now)).toBe('jumped');
  });
});
