import type { Assessor } from '../../lib/rules/assess';
import { type Figure, meanFigure } from './evaluation';
import { functionalCases, functionalTests } from './functional-cases';
import { flagsOf, meets } from './functional-run';
import { type FunctionalRound, functionalRounds } from './functional/functional-test';

const roundNames: Readonly<Record<FunctionalRound, string>> = {
  seen: 'read while tuning',
  held: 'first round, written before tuning',
  second: 'second round, written before tuning',
  third: 'third round, run once and not read',
};

/** How many functional cases pass, by round; and a table by function. */
export function functionalFigures(assessor: Assessor): { figures: Figure[]; table: string } {
  const outcomes = functionalCases.map(({ test, text, round }) => ({
    test,
    round,
    passed: Number(meets(flagsOf(assessor, text), test.expect)),
  }));
  const rows = functionalTests.map(test => {
    const share = (round: FunctionalRound) => {
      const own = outcomes.filter(outcome => outcome.test === test && outcome.round === round);
      const passed = own.filter(outcome => outcome.passed === 1).length;
      return own.length === 0 ? '' : `${passed}/${own.length}`;
    };
    return `| ${test.name} | ${functionalRounds.map(share).join(' | ')} | ${test.reason} |`;
  });
  return {
    figures: functionalRounds.map(round =>
      meanFigure(
        `functional cases passed, ${roundNames[round]}`,
        outcomes.filter(outcome => outcome.round === round).map(outcome => outcome.passed),
      ),
    ),
    table: [
      `| function | ${functionalRounds.join(' | ')} | why |`,
      `| --- |${' --- |'.repeat(functionalRounds.length)} --- |`,
      ...rows,
    ].join('\n'),
  };
}
