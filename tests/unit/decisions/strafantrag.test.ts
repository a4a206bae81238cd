import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultDecisionPolicy } from '../../../lib/decisions/default-policy';
import {
  needsRequest,
  strafantragState,
  strafantragTerm,
} from '../../../lib/decisions/strafantrag';
import { addDays } from '../../../lib/decisions/german-time';
import { isWorkingDay } from '../../../lib/decisions/working-days';
import { anyDay, anyLand } from './days';

const lastDay = (knownOn: string, land: 'BE' | 'BY' | 'HH' | 'NW' = 'BE') =>
  strafantragTerm(knownOn, land).lastDay;

// Worked by hand with a calendar.
describe('the term of a request to prosecute', () => {
  it('ends with the day of the same number three months later', () => {
    // Known on Friday, 20 November 2026; 20 February 2027 is a Saturday: see below. 18 November is free of that.
    expect(lastDay('2026-11-18')).toBe('2027-02-18');
    // From the last of a short month it ends on the 28th, not with the month.
    expect(strafantragTerm('2027-02-28', 'BE').unmoved).toBe('2027-05-28');
  });

  it('ends with the month that lacks the number', () => {
    // 28 February 2027 is a Sunday, so Monday, 1 March.
    expect(strafantragTerm('2026-11-30', 'BE').unmoved).toBe('2027-02-28');
    expect(lastDay('2026-11-30')).toBe('2027-03-01');
    // A leap year: Tuesday, 29 February 2028, for all three.
    for (const known of ['2027-11-29', '2027-11-30']) expect(lastDay(known)).toBe('2028-02-29');
    // 31 January 2028: Sunday, 30 April; Monday, 1 May is a holiday; Tuesday, 2 May.
    expect(strafantragTerm('2028-01-31', 'BE').unmoved).toBe('2028-04-30');
    expect(lastDay('2028-01-31')).toBe('2028-05-02');
  });

  it('moves from a weekend to Monday', () => {
    expect(lastDay('2026-11-20')).toBe('2027-02-22');
    expect(lastDay('2026-11-21')).toBe('2027-02-22');
  });

  it('moves over Easter, from Good Friday to Tuesday', () => {
    // Good Friday 2027: 26 March; Easter Monday: 29 March.
    expect(strafantragTerm('2026-12-26', 'BE').unmoved).toBe('2027-03-26');
    expect(lastDay('2026-12-26')).toBe('2027-03-30');
  });

  it('moves over Christmas and a weekend', () => {
    // 25 December 2026 is a Friday, the 26th a Saturday: Monday, 28 December.
    expect(lastDay('2026-09-25')).toBe('2026-12-28');
  });

  it('moves only for holidays of the Land', () => {
    // All Saints' Day 2027 is a Monday.
    expect(lastDay('2027-08-01', 'NW')).toBe('2027-11-02');
    expect(lastDay('2027-08-01', 'HH')).toBe('2027-11-01');
    // 8 March 2027 is a Monday.
    expect(lastDay('2026-12-08', 'BE')).toBe('2027-03-09');
    expect(lastDay('2026-12-08', 'BY')).toBe('2027-03-08');
  });

  it('reminds 28, 14 and 3 days before', () => {
    expect(strafantragTerm('2026-11-18', 'BE').reminders).toEqual([
      { daysBefore: 28, on: '2027-01-21' },
      { daysBefore: 14, on: '2027-02-04' },
      { daysBefore: 3, on: '2027-02-15' },
    ]);
  });

  it('is never shorter than 89 days, never ends on a free day, and never before a later knowledge would', () => {
    fc.assert(
      fc.property(anyDay, anyLand, (known, land) => {
        const term = strafantragTerm(known, land);
        expect(isWorkingDay(term.lastDay, land)).toBe(true);
        expect(term.unmoved >= addDays(known, 89)).toBe(true);
        expect(term.unmoved <= addDays(known, 92)).toBe(true);
        expect(term.lastDay >= term.unmoved).toBe(true);
        expect(term.lastDay <= strafantragTerm(addDays(known, 1), land).lastDay).toBe(true);
      }),
    );
  });
});

describe('where the term stands', () => {
  const policy = { ...defaultDecisionPolicy, land: 'BE' } as const;
  const criminal = {
    offences: ['ehrdelikt'],
    knownOn: '2026-11-18',
    status: 'suspected',
    filedOn: null,
  } as const;
  const stateOn = (today: string, over: Partial<Parameters<typeof strafantragState>[0]> = {}) =>
    strafantragState({ ...criminal, offences: ['ehrdelikt'], ...over }, policy, today);

  it('runs, reminds, and expires after its last day', () => {
    const seen = [
      '2027-01-20',
      '2027-01-21',
      '2027-02-03',
      '2027-02-04',
      '2027-02-15',
      '2027-02-18',
    ];
    expect(
      seen.map(day => {
        const state = stateOn(day);
        return state.kind === 'running' ? [state.daysLeft, state.reminder] : state.kind;
      }),
    ).toEqual([
      [29, null],
      [28, 28],
      [15, 28],
      [14, 14],
      [3, 3],
      [0, 3],
    ]);
    expect(stateOn('2027-02-19').kind).toBe('expired');
  });

  it('goes on running when the deed was only reported', () => {
    expect(stateOn('2027-01-20', { status: 'reported', filedOn: '2026-12-01' }).kind).toBe(
      'running',
    );
  });

  it('is settled by a request, and says when that came late', () => {
    expect(stateOn('2027-06-01', { status: 'requested', filedOn: '2027-02-18' })).toMatchObject({
      kind: 'filed',
      isLate: false,
    });
    expect(stateOn('2027-06-01', { status: 'requested', filedOn: '2027-02-19' })).toMatchObject({
      kind: 'filed',
      isLate: true,
    });
    expect(stateOn('2027-06-01', { status: 'requested', filedOn: null })).toMatchObject({
      kind: 'filed',
      isLate: null,
    });
  });

  it('says when the day of knowledge is missing, and when no request is needed or wanted', () => {
    expect(stateOn('2027-01-20', { knownOn: null }).kind).toBe('unknown');
    expect(stateOn('2027-01-20', { status: 'waived' }).kind).toBe('waived');
    expect(stateOn('2027-01-20', { offences: ['volksverhetzung'] }).kind).toBe('not-needed');
  });

  it('counts an offence that the policy no longer names: better a term too many', () => {
    expect(needsRequest(['taken-out'], policy.offences)).toBe(true);
    expect(needsRequest(['bedrohung', 'ehrdelikt'], policy.offences)).toBe(true);
    expect(needsRequest([], policy.offences)).toBe(false);
  });
});
