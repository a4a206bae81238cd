import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../lib/decisions/decision';
import { erasureOf } from '../../../lib/decisions/erasing';
import { buildReport, Report } from '../../../lib/decisions/report';
import { makeDecision, makeMark, makeProposal } from './make-record';

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

/** @param n different for every decision */
function decisionOn(day: string, n: number, over: Partial<Decision> = {}): Decision {
  const base = makeDecision(over);
  return {
    ...base,
    proposal: over.proposal ?? makeProposal({ number: `2026-${n}` }),
    proposed: makeMark(1, { at: at(day) }),
    rulings: base.rulings.map(one => ({ ...one, at: at(day) + n * 3_600_000 })),
  };
}

const many = (count: number, day: string, first: number, over: Partial<Decision> = {}) =>
  Array.from({ length: count }, (_, index) => decisionOn(day, first + index, over));

const erased = (decision: Decision) =>
  erasureOf(decision, { reason: 'Frist', kept: 'decision', emptied: { entries: 3, artefacts: 0 } });

describe('the report', () => {
  const decisions = [
    ...many(8, '2026-10-31', 100),
    ...many(6, '2026-11-01', 200, { measure: 'hide' }),
    ...many(5, '2026-11-30', 300, { phase: 'refused' }),
  ];

  it('counts by month, measure, outcome, over whole months of Germany', () => {
    const late = decisionOn('2026-11-30', 400);
    // 23:30 UTC on 30 November is 1 December in Germany.
    const december = { ...late, proposed: makeMark(1, { at: Date.parse('2026-11-30T23:30Z') }) };
    const report = buildReport([...decisions, december], [], '2026-10-15', '2026-11-02');
    expect(report).toMatchObject({ from: '2026-10-01', until: '2026-11-30', total: 19 });
    expect(report.months).toEqual([
      { key: '2026-10', count: 8 },
      { key: '2026-11', count: 11 },
    ]);
    expect(report.measures).toEqual([
      { key: 'hide', count: 6 },
      { key: 'delete', count: 13 },
      { key: 'mute', count: 0 },
      { key: 'block', count: 0 },
    ]);
    expect(report.outcomes.map(({ count }) => count)).toEqual([14, 5, 0, 0]);
    expect(report.clauses).toEqual([{ key: '§ 3 Abs. 1', count: 19 }]);
    expect(report.complaints.map(({ count }) => count)).toEqual([19, 0, 0]);
  });

  it('says the same after records were erased', () => {
    const before = buildReport(decisions, [], '2026-10-01', '2026-11-30');
    const gone = decisions.slice(0, 12);
    const after = buildReport(decisions.slice(12), gone.map(erased), '2026-10-01', '2026-11-30');
    expect(after).toEqual(before);
  });

  it('counts a decision once that two leads have erased, or that is still here', () => {
    const one = decisions.map(erased);
    const twice = buildReport(decisions, [...one, ...one], '2026-10-01', '2026-11-30');
    expect(twice.total).toBe(19);
  });

  it('tells nothing at all of fewer than five', () => {
    const report = buildReport(many(4, '2026-11-02', 1), [], '2026-11-01', '2026-11-30');
    expect(report).toMatchObject({ total: null, clauses: [], medianReview: null });
    const counts = [...report.months, ...report.measures, ...report.outcomes, ...report.complaints];
    expect(new Set(counts.map(({ count }) => count))).toEqual(new Set([null]));
    expect(buildReport([], [], '2026-11-01', '2026-11-30').total).toBe(0);
  });

  it('names no rare clause', () => {
    const rare = makeProposal({
      number: '2026-999',
      grounds: {
        ...makeProposal().grounds!,
        clause: { clause: '§ 9', title: 'Selten', rulesVersion: '1' },
      },
    });
    const report = buildReport(
      [...decisions, decisionOn('2026-11-02', 999, { proposal: rare })],
      [],
      '2026-10-01',
      '2026-11-30',
    );
    expect(report.clauses).toEqual([{ key: 'other', count: 20 }]);
  });

  it('gives the median time to the ruling, in whole hours', () => {
    const hours = [1, 2, 30, 4, 5].map(n => decisionOn('2026-11-02', n));
    expect(buildReport(hours, [], '2026-11-01', '2026-11-30').medianReview).toBe(4 * 3_600_000);
    const unreviewed = many(6, '2026-11-02', 1, { rulings: [] });
    expect(buildReport(unreviewed, [], '2026-11-01', '2026-11-30').medianReview).toBeNull();
  });

  it('tells nothing about a person, and no number from 1 to 4', () => {
    const decisionArbitrary = fc.record({
      day: fc.constantFrom('2026-09-30', '2026-10-15', '2026-11-02'),
      phase: fc.constantFrom('decided', 'refused', 'waiting', 'reversed', 'withdrawn'),
      measure: fc.constantFrom('hide', 'delete', 'block'),
    } as const);
    fc.assert(
      fc.property(fc.array(decisionArbitrary, { maxLength: 40 }), rows => {
        const made = rows.map(({ day, ...over }, n) => decisionOn(day, n, over));
        const report = Report.parse(buildReport(made, [], '2026-09-01', '2026-11-30'));
        const { months, measures, clauses, outcomes, complaints } = report;
        for (const counts of [months, measures, clauses, outcomes, complaints])
          for (const { count } of counts)
            expect(count === null || count === 0 || count >= 5).toBe(true);
        expect(JSON.stringify(report)).not.toMatch(/member-|Erika|Gesindel|facebook/u);
      }),
    );
  });
});
