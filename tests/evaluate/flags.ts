import * as z from 'zod/mini';
import type { Assessor } from '../../lib/rules/assess';
import { type Certainty, type FlagCategory, isViolation } from '../../lib/rules/flag';
import type { Measured } from '../../lib/rules/measured';
import {
  type DataDir,
  type Evaluation,
  type Figure,
  type Section,
  meanFigure,
  readRows,
} from './evaluation';
import { disguiseFigures } from './disguise-sweep';
import { functionalCases, functionalTests } from './functional-cases';
import { flagsOf, meets, rulesOnly } from './functional-run';

/** Rules alone against public data and our own functional cases. */
export const evaluation: Evaluation = {
  name: 'flags',
  run: data => Promise.resolve(evaluateFlags(data)),
};

function evaluateFlags(data: DataDir): Section {
  const assessor = rulesOnly();
  const functional = runFunctional(assessor);
  const sets = readSets(data, 'report');
  return {
    title: 'House rules without a classifier',
    figures: [
      ...functional.figures,
      ...publicFigures(assessor, sets),
      ...disguiseFigures(assessor),
    ],
    measured: { rule: measuredWords(assessor, sets.labelled) },
    markdown: [
      'Public data: half of each given training file, chosen by a hash of the id; the other half served for making the rules.',
      'Precision: of the comments with a violation of exactly this certainty, the share that the data set calls offensive, toxic, or (harmful 2026) defamation, violence, call to action or agitation. Those sets label other things than a Netiquette does, so the figures are a lower bound.',
      'Functional cases are our own. Of those written before any tuning 281 of 293 (0.96) passed on first sight; their failures have been read since, so the figure above is no longer blind.',
      '',
      functional.table,
    ].join('\n'),
  };
}

function runFunctional(assessor: Assessor): { figures: readonly Figure[]; table: string } {
  const outcomes = functionalCases.map(({ test, text, held }) => ({
    test,
    held,
    passed: meets(flagsOf(assessor, text), test.expect) ? 1 : 0,
  }));
  const rows = functionalTests.map(test => {
    const share = (held: boolean) => {
      const own = outcomes.filter(outcome => outcome.test === test && outcome.held === held);
      return `${own.filter(outcome => outcome.passed === 1).length}/${own.length}`;
    };
    return `| ${test.name} | ${share(false)} | ${share(true)} | ${test.reason} |`;
  });
  const passes = (held: boolean) =>
    outcomes.filter(outcome => outcome.held === held).map(outcome => outcome.passed);
  return {
    figures: [
      meanFigure('functional cases passed, written before tuning', passes(true)),
      meanFigure('functional cases passed, read while tuning', passes(false)),
    ],
    table: [
      '| function | read while tuning | written before | why |',
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n'),
  };
}

const Toxic = z.object({ id: z.string(), text: z.string(), toxic: z.number() });
const Offensive = z.object({ id: z.string(), text: z.string(), offensive: z.number() });
const Harmful = z.object({
  id: z.string(),
  text: z.string(),
  defamation: z.optional(z.number()),
  violence: z.optional(z.string()),
  callToAction: z.optional(z.number()),
  order: z.optional(z.string()),
});

type Labelled = { readonly text: string; readonly bad: boolean };
type LabelledSet = { readonly name: string; readonly rows: readonly Labelled[] };
type PublicSets = {
  readonly labelled: readonly LabelledSet[];
  readonly criticism: readonly { readonly text: string }[];
};

/** One half of each set: `develop` while making rules, `report` for the record. */
function readSets(data: DataDir, half: 'develop' | 'report'): PublicSets {
  const wanted = half === 'develop' ? 0 : 1;
  const mine = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(row => hash(row.id) % 2 === wanted);
  const toxic = mine(readRows(data, 'germeval2021.train.jsonl', Toxic));
  const offensive = mine(readRows(data, 'germeval2018.train.jsonl', Offensive));
  const harmful = mine(readRows(data, 'harmful2026.train.jsonl', Harmful));
  return {
    labelled: [
      {
        name: 'GermEval 2021 toxic',
        rows: toxic.map(({ text, toxic: bad }) => ({ text, bad: bad === 1 })),
      },
      {
        name: 'GermEval 2018 offensive',
        rows: offensive.map(({ text, offensive: bad }) => ({ text, bad: bad === 1 })),
      },
      {
        name: 'harmful 2026',
        rows: harmful.filter(isFullyLabelled).map(row => ({ text: row.text, bad: isHarmful(row) })),
      },
    ],
    criticism: harmful.filter(row => row.order === 'criticism'),
  };
}

const publicFigures = (assessor: Assessor, { labelled, criticism }: PublicSets): Figure[] => [
  ...labelled.flatMap(set => precisionFigures(assessor, set)),
  meanFigure(
    'lawful criticism with a violation at likely or above (harmful 2026)',
    criticism.map(({ text }) => (strongest(assessor, text) >= 2 ? 1 : 0)),
    '≤ 0.03',
  ),
];

/** Over all sets: how many of the comments with just this word were bad. */
function measuredWords(
  assessor: Assessor,
  sets: readonly LabelledSet[],
): Record<Certainty, Measured> {
  const rows = sets.flatMap(set =>
    set.rows.map(row => ({ ...row, level: strongest(assessor, row.text) })),
  );
  const word = (level: number): Measured => {
    const flagged = rows.filter(row => row.level === level);
    return { right: flagged.filter(row => row.bad).length, of: flagged.length };
  };
  return { possible: word(1), likely: word(2), clear: word(3) };
}

const isFullyLabelled = (row: z.infer<typeof Harmful>): boolean =>
  isHarmful(row) ||
  (row.defamation !== undefined && row.violence !== undefined && row.callToAction !== undefined);

const isHarmful = ({
  defamation,
  violence = 'nothing',
  callToAction,
  order = 'nothing',
}: z.infer<typeof Harmful>): boolean =>
  defamation === 1 ||
  callToAction === 1 ||
  violence !== 'nothing' ||
  order === 'agitation' ||
  order === 'subversive';

/** These sets say nothing of personal data, advertising and the like. */
const measured: readonly FlagCategory[] = [
  'insult',
  'threat',
  'incitement',
  'bannedSymbol',
  'defamation',
];
const levels = ['', 'possible', 'likely', 'clear'] as const;

function strongest(assessor: Assessor, text: string): number {
  const found = flagsOf(assessor, text).filter(
    flag => isViolation(flag.category) && measured.includes(flag.category),
  );
  return Math.max(0, ...found.map(flag => levels.indexOf(flag.certainty)));
}

function precisionFigures(assessor: Assessor, { name, rows }: LabelledSet): Figure[] {
  const judged = rows.map(({ text, bad }) => ({ bad, level: strongest(assessor, text) }));
  const bad = judged.filter(row => row.bad);
  return [
    ...([3, 2, 1] as const).map(level =>
      meanFigure(
        `${name}: precision at ${levels[level]}`,
        judged.filter(row => row.level === level).map(row => (row.bad ? 1 : 0)),
        { 3: '≥ 0.90', 2: '≥ 0.70', 1: '≥ 0.45' }[level],
      ),
    ),
    meanFigure(
      `${name}: recall at likely or above`,
      bad.map(row => (row.level >= 2 ? 1 : 0)),
    ),
  ];
}

/** FNV-1a: a fixed half of each file by the id alone. */
function hash(id: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1)
    sum = Math.imul(sum ^ id.charCodeAt(index), 0x01000193);
  return (sum ^ (sum >>> 15)) >>> 0;
}
