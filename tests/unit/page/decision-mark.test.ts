import { describe, expect, it } from 'vitest';
import { DecisionId } from '../../../lib/decisions/proposal';
import { decisionMark } from '../../../lib/page/decision-mark';
import { keyOf } from './make';

type Row = Parameters<typeof decisionMark>[0][number];
const makeRow = (over: Partial<Row> = {}): Row => ({
  key: keyOf('1'),
  id: DecisionId.parse('d'),
  number: '2026-AAAAA',
  measure: 'hide',
  phase: 'decided',
  toDo: null,
  isBack: false,
  ...over,
});
const kindOf = (...rows: Partial<Row>[]) => decisionMark(rows.map(makeRow))?.kind ?? null;

describe('the mark of a decision', () => {
  it('says what is to be done here', () => {
    expect(kindOf({ toDo: 'do' })).toBe('do');
    expect(kindOf({ phase: 'reversed', toDo: 'undo' })).toBe('undo');
    expect(kindOf({ phase: 'provisional', toDo: 'do' })).toBe('do');
  });

  it('says that one waits, is done, or is there though it should not be', () => {
    expect(kindOf({ phase: 'waiting' })).toBe('waiting');
    expect(kindOf({})).toBe('done');
    expect(kindOf({ measure: 'delete' })).toBe('still');
    expect(kindOf({ isBack: true })).toBe('back');
  });

  it('is none for what never came into force or has ended', () => {
    for (const phase of ['refused', 'withdrawn', 'reversed', 'ended'] as const)
      expect(kindOf({ phase })).toBeNull();
    expect(kindOf()).toBeNull();
  });

  it('is the most pressing of several', () => {
    expect(kindOf({}, { phase: 'waiting' }, { toDo: 'do' })).toBe('do');
    expect(kindOf({ toDo: 'do' }, { isBack: true })).toBe('back');
  });
});
