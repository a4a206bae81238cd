import type { Assessor } from '../../lib/rules/assess';
import { type Certainty, type Flag, type FlagCategory } from '../../lib/rules/flag';
import type { Measured } from '../../lib/rules/measured';
import { type Figure, meanFigure } from './evaluation';
import { flagsOf } from './functional-run';
import type { LabelledSet, PublicSets } from './public-sets';

/** The public sets say nothing of personal data, advertising and the like. */
const measuredCategories: ReadonlySet<FlagCategory> = new Set([
  'insult',
  'threat',
  'incitement',
  'bannedSymbol',
  'defamation',
]);
const words = ['clear', 'likely', 'possible'] as const satisfies readonly Certainty[];
const aims: Readonly<Record<Certainty, string>> = {
  clear: '≥ 0.90',
  likely: '≥ 0.70',
  possible: '≥ 0.45',
};

/** A comment of a public set with the violations that the assessor saw in it. */
type Judged = { readonly bad: boolean; readonly flags: readonly Flag[] };

const violationsIn = (assessor: Assessor, text: string): Flag[] =>
  flagsOf(assessor, text).filter(flag => measuredCategories.has(flag.category));

const judgeSet = (assessor: Assessor, { rows }: LabelledSet): Judged[] =>
  rows.map(({ text, bad }) => ({ bad, flags: violationsIn(assessor, text) }));

/** The most certain word of a comment; null without a violation. */
const strongest = (flags: readonly Flag[]): Certainty | null =>
  words.find(word => flags.some(({ certainty }) => certainty === word)) ?? null;

const isSerious = (flags: readonly Flag[]): boolean =>
  strongest(flags) === 'clear' || strongest(flags) === 'likely';

/** Precision by certainty word, recall, and how often lawful criticism is taken for a violation. */
export function publicFigures(assessor: Assessor, sets: PublicSets): Figure[] {
  const accused = sets.criticism.map(text => violationsIn(assessor, text));
  return [
    ...sets.labelled.flatMap(set => setFigures(set.name, judgeSet(assessor, set))),
    meanFigure(
      'lawful criticism with a violation at likely or above (harmful 2026)',
      accused.map(flags => Number(isSerious(flags))),
      '≤ 0.03',
    ),
    meanFigure(
      'lawful criticism with a violation at possible (harmful 2026)',
      accused.map(flags => Number(strongest(flags) === 'possible')),
    ),
  ];
}

function setFigures(name: string, judged: readonly Judged[]): Figure[] {
  const bad = judged.filter(row => row.bad);
  return [
    ...words.map(word =>
      meanFigure(
        `${name}: precision at ${word}`,
        judged.filter(row => strongest(row.flags) === word).map(row => Number(row.bad)),
        aims[word],
      ),
    ),
    meanFigure(
      `${name}: recall at likely or above`,
      bad.map(row => Number(isSerious(row.flags))),
    ),
    meanFigure(
      `${name}: recall at possible or above`,
      bad.map(row => Number(row.flags.length > 0)),
    ),
  ];
}

/** Over all sets: how many flags that `source` raised with each word stood at comments that the set calls bad. */
export function measuredWords(
  assessor: Assessor,
  sets: PublicSets,
  source: Flag['source'],
): Record<Certainty, Measured> {
  const judged = sets.labelled.flatMap(set => judgeSet(assessor, set));
  const measure = (word: Certainty): Measured => {
    const raised = judged.filter(({ flags }) =>
      flags.some(flag => flag.source === source && flag.certainty === word),
    );
    return { right: raised.filter(({ bad }) => bad).length, of: raised.length };
  };
  return {
    possible: measure('possible'),
    likely: measure('likely'),
    clear: measure('clear'),
  };
}
