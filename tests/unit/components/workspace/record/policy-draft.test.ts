import { describe, expect, it } from 'vitest';
import {
  emptyOffence,
  emptyOffice,
  freeId,
  policyFaults,
  tidyPolicy,
} from '../../../../../components/workspace/record/policy-draft';
import { defaultReversals } from '../../../../../lib/decisions/default-reversals';
import { defaultDecisionPolicy } from '../../../../../lib/decisions/default-policy';
import type { DecisionPolicy } from '../../../../../lib/decisions/policy';
import { MemberId } from '../../../../../lib/workspace/enrolment';

const typed = (part: Partial<DecisionPolicy>): DecisionPolicy => ({
  ...defaultDecisionPolicy,
  ...part,
});
const deputyFaults = (from: string, until: string) =>
  policyFaults(typed({ deputies: [deputy(from, until)] })).deputies;
const deputy = (from: string, until: string) => ({ member: MemberId.parse('m'), from, until });

describe('a policy as typed', () => {
  it('has no fault as it is shipped', () => {
    expect(policyFaults(defaultDecisionPolicy)).toEqual({});
  });

  it('needs a legal basis that says something', () => {
    const blank = typed({ legalBases: [{ id: 'a', text: '  ' }] });
    expect(policyFaults(blank)).toEqual({ legalBases: 'empty' });
  });

  it('refuses a deputy whose time ends before it begins, or has no day', () => {
    expect(deputyFaults('2026-11-21', '2026-11-21')).toBeUndefined();
    expect(deputyFaults('2026-11-22', '2026-11-21')).toBe('dates');
    expect(deputyFaults('', '2026-11-21')).toBe('dates');
  });

  it('keeps months within what an authority may set', () => {
    const { retention } = defaultDecisionPolicy;
    const months = (decisionMonths: number) =>
      policyFaults(typed({ retention: { ...retention, decisionMonths } })).retention;
    expect(months(3)).toBeUndefined();
    expect(months(2)).toBe('bounds');
    expect(months(Number.NaN)).toBe('bounds');
    expect(months(4.5)).toBe('bounds');
  });

  it('leads to no form but by https', () => {
    const office = { ...emptyOffice('x'), name: 'Stelle', template: 'Text' };
    const faults = (url: string) => policyFaults(typed({ offices: [{ ...office, url }] })).offices;
    expect(faults('https://stelle.example/')).toBeUndefined();
    expect(faults('http://stelle.example/')).toBe('url');
    expect(faults('javascript:alert(1)')).toBe('url');
  });

  it('leaves no statement of reasons empty', () => {
    const { statements } = defaultDecisionPolicy;
    const hide = { ...statements.hide, du: '' };
    expect(policyFaults(typed({ statements: { ...statements, hide } })).statements).toBe('empty');
    const reversals = { ...defaultReversals, hide };
    expect(policyFaults(typed({ reversals })).statements).toBe('empty');
  });

  it('drops rows that nobody filled in', () => {
    const tidy = tidyPolicy(typed({ offences: [emptyOffence('a')], offices: [emptyOffice('b')] }));
    expect([tidy.offences, tidy.offices]).toEqual([[], []]);
  });
});

it('an id that is free is found, whatever was removed before', () => {
  expect(freeId('amt', [])).toBe('amt-1');
  expect(freeId('amt', [{ id: 'amt-2' }])).toBe('amt-3');
  expect(freeId('amt', [{ id: 'amt-1' }, { id: 'amt-3' }])).toBe('amt-4');
});
