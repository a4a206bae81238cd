import { readCorpus, type Label } from '../../scripts/train/corpus';
import {
  areaUnderCurve,
  bestThreshold,
  macroF1,
  precisionAtTop,
} from '../../scripts/train/metrics';
import { withQuestions } from '../../scripts/train/questions';
import { foldCount } from '../../scripts/train/recipe';
import {
  boundsOf,
  type CrossValidated,
  crossValidate,
  judge,
  type Judged,
} from '../../scripts/train/train-model';
import type { SignalName } from '../../lib/rules/model/format';
import {
  bootstrapFigure,
  meanFigure,
  type DataDir,
  type Evaluation,
  type Figure,
  type Section,
} from './evaluation';

/** The trained signals, each comment judged by models that never saw it or its like. */
export const evaluation: Evaluation = {
  name: 'signals',
  run: data => Promise.resolve(evaluateSignals(data)),
};

type Pair = { readonly score: number; readonly truth: number };
type Statistic = (pairs: readonly Pair[]) => number;

const scoresOf = (pairs: readonly Pair[]) => pairs.map(pair => pair.score);
const truthsOf = (pairs: readonly Pair[]) => pairs.map(pair => pair.truth);
const auc: Statistic = pairs => areaUnderCurve(scoresOf(pairs), truthsOf(pairs));
const topShare = (pairs: readonly Pair[]) => precisionAtTop(scoresOf(pairs), truthsOf(pairs), 0.05);

const aims: Readonly<Partial<Record<Label, { readonly f1?: string; readonly auc?: string }>>> = {
  toxic: { f1: '≥ 0.69' },
  engaging: { f1: '≥ 0.79' },
  factClaiming: { f1: '≥ 0.765' },
  offensive: { f1: '≥ 0.79' },
  defamation: { f1: '≥ 0.75' },
  callToAction: { f1: '≥ 0.77' },
  violence: { auc: '≥ 0.90' },
  order: { auc: '≥ 0.93' },
};
const names: Readonly<Partial<Record<Label, string>>> = {
  offensive: 'offensive (GermEval 2018)',
  order: 'order (agitation or subversive)',
};
const resamples = 200;

function evaluateSignals(data: DataDir): Section {
  const run = crossValidate(withQuestions(readCorpus(data, []), data));
  const figures = (Object.keys(aims) as Label[]).flatMap(label =>
    figuresOf(names[label] ?? label, pairsOf(reported(judge(run, label), run.rows)), aims[label]),
  );
  const toxic = pairsOf(judge(run, 'toxic'));
  const needs = judge(run, 'needsAnswer');
  const own = pairsOf(keep(needs, row => run.rows[row]?.set === 'own'));
  return {
    title: 'Signals of the trained classifier',
    figures: [
      ...figures,
      ...certaintyFigures(run),
      bootstrapFigure('toxic: precision among the top 5 %', toxic, topShare, '≥ 0.9', resamples),
      ...figuresOf('needsAnswer, own examples only', own, {}),
    ],
    markdown:
      'Five-fold cross-validated on the given training parts; one text lies in one fold, also when several sets hold it. ' +
      'Macro F1 at the threshold that is best over the out-of-fold scores, as the published figures have it. ' +
      'How often a certainty word is right is measured on each fold with bounds from the other four; words with fewer than ten cases are left out.',
  };
}

const shown: readonly SignalName[] = [
  'toxic',
  'factClaiming',
  'defamation',
  'violence',
  'callToAction',
  'order',
];
const words = { clear: '≥ 0.9', likely: '≥ 0.7', possible: '≥ 0.45' } as const;

/** How often each word is right on texts that had no part in choosing when to use it. */
function certaintyFigures(run: CrossValidated): Figure[] {
  return shown.flatMap(name => {
    const judged = judge(run, name);
    const outcomes = { clear: [], likely: [], possible: [] } satisfies Record<
      string,
      number[]
    > as Record<keyof typeof words, number[]>;
    for (let fold = 0; fold < foldCount; fold += 1) {
      const others = keep(judged, row => run.folds[row] !== fold);
      const own = keep(judged, row => run.folds[row] === fold);
      const { threshold } = bestThreshold(others.scores, others.truths);
      const bounds = boundsOf(run, name, others, threshold);
      for (const [at, score] of own.scores.entries()) {
        const word = (['clear', 'likely', 'possible'] as const).find(
          one => score >= (bounds[one] ?? Infinity),
        );
        if (word !== undefined) outcomes[word].push(own.truths[at] ?? 0);
      }
    }
    return (Object.keys(words) as (keyof typeof words)[]).flatMap(word =>
      outcomes[word].length < 10
        ? []
        : [meanFigure(`${name}, "${word}": right`, outcomes[word], words[word])],
    );
  });
}

/** GermEval 2018 is what the aim for `offensive` speaks of; its sister of 2019 only helps to learn. */
const reported = (judged: Judged, rows: readonly { readonly set: string }[]): Judged =>
  judged.label === 'offensive' ? keep(judged, row => rows[row]?.set === 'germeval2018') : judged;

function keep(judged: Judged, isKept: (row: number) => boolean): Judged {
  const places = judged.rows.flatMap((row, at) => (isKept(row) ? [at] : []));
  return {
    label: judged.label,
    rows: places.map(at => judged.rows[at] ?? 0),
    truths: places.map(at => judged.truths[at] ?? 0),
    scores: Float64Array.from(places, at => judged.scores[at] ?? 0),
  };
}

const pairsOf = ({ scores, truths }: Judged): Pair[] =>
  truths.map((truth, at) => ({ truth, score: scores[at] ?? 0 }));

function figuresOf(
  name: string,
  pairs: readonly Pair[],
  aim: { readonly f1?: string; readonly auc?: string } = {},
): Figure[] {
  const { threshold } = bestThreshold(scoresOf(pairs), truthsOf(pairs));
  const f1: Statistic = some => macroF1(scoresOf(some), truthsOf(some), threshold);
  return [
    bootstrapFigure(`${name}: macro F1`, pairs, f1, aim.f1 ?? null, resamples),
    bootstrapFigure(`${name}: AUC`, pairs, auc, aim.auc ?? null, resamples),
  ];
}
