import { featureCount } from '../../lib/rules/model/features';
import { lexiconNames } from '../../lib/rules/model/lexicon-hits';
import { styleNames } from '../../lib/rules/model/style';
import type { Row } from './corpus';
import { fitLinear } from './linear';
import type { HeadRecipe } from './recipe';
import { foldCount, headRecipes } from './recipe';
import { type Learnable, scoreRow } from './sparse';

const lexiconTrust = 0.4;
/** Of how often a class of words occurs, and of how much of a comment it is. */
const classTrusts = { count: 0.25, share: 0.5 } as const;

/** The fold of each row. Rows of one text share a fold, in all sets. */
export function foldsOf(rows: readonly Row[]): Uint8Array {
  return Uint8Array.from(rows, ({ group }) => hashOf(group) % foldCount);
}

function hashOf(text: string): number {
  let hash = 7;
  for (let index = 0; index < text.length; index += 1)
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Weights of one head, learnt from the rows that `isIn` lets in. */
export function fitHead(
  recipe: HeadRecipe,
  rows: readonly Row[],
  matrix: Learnable,
  isIn: (row: number) => boolean,
): Float32Array {
  const chosen: number[] = [];
  const classes: number[] = [];
  const costs: number[] = [];
  const own: number[] = [];
  for (const [index, row] of rows.entries()) {
    if (!isIn(index)) continue;
    const [label, factor] =
      row.labels[recipe.label] !== undefined
        ? [recipe.label, 1]
        : (recipe.pooled.find(([other]) => row.labels[other] !== undefined) ?? [null, 0]);
    if (label === null) continue;
    const value = row.labels[label] ?? 0;
    chosen.push(index);
    classes.push(value);
    costs.push(recipe.cost * factor * row.weight * (value === 1 ? recipe.rare : 1));
    own.push(label === recipe.label ? recipe.own : 0);
  }
  const scale = scaleOf(recipe, matrix, chosen, classes);
  const learnt = fitLinear({
    matrix: recipe.meaning > 0 ? matrix.withMeaning : matrix,
    features: scale.length,
    rows: chosen,
    classes,
    costs,
    own,
    scale,
  });
  return recipe.meaning > 0 ? foldMeaning(learnt, matrix) : learnt;
}

/** What was learnt of meanings as weights of the words that have them: the same scores without the vectors. */
function foldMeaning(learnt: Float32Array, { lexis, vectors }: Learnable): Float32Array {
  const { vocabulary } = lexis;
  const first = featureCount(lexis);
  const { dimensions, values } = vectors;
  for (let place = 0; place < vocabulary.size; place += 1)
    for (let d = 0; d < dimensions; d += 1)
      learnt[place]! += learnt[first + d]! * values[place * dimensions + d]!;
  return learnt.slice(0, first);
}

/**
 * Trust per feature: the geometric mean of how unevenly it falls on the classes (the log-count ratio
 * of Wang and Manning 2012) and how rare it is. Style and the word lists of the rules have a fixed one.
 */
function scaleOf(
  recipe: HeadRecipe,
  matrix: Learnable,
  rows: readonly number[],
  classes: readonly number[],
): Float32Array {
  const size = featureCount(matrix.lexis);
  const hashed = matrix.lexis.vocabulary.size;
  const further = recipe.meaning > 0 ? matrix.vectors.dimensions : 0;
  const counts = [new Float64Array(size), new Float64Array(size)] as const;
  const totals = [0, 0];
  for (const [at, row] of rows.entries()) {
    const side = classes[at] === 1 ? 1 : 0;
    totals[side]! += 1;
    for (let k = matrix.starts[row]!; k < matrix.starts[row + 1]!; k += 1)
      if (matrix.values[k] !== 0) counts[side][matrix.places[k]!]! += 1;
  }
  const trustOf = { word: recipe.wordTrust, gram: 1, class: recipe.pairTrust } as const;
  return Float32Array.from({ length: size + further }, (_, feature) => {
    if (feature >= size) return recipe.meaning;
    const at = feature - hashed;
    if (at >= 0 && at < styleNames.length) return 1;
    if (at >= 0 && at < lists) return lexiconTrust;
    if (at >= 0 && recipe.evenClasses) return classTrust(recipe, matrix, at);
    const [without, having] = [counts[0][feature]!, counts[1][feature]!];
    const ratio = Math.log((having + 1) / (totals[1]! + 2) / ((without + 1) / (totals[0]! + 2)));
    const rarity = Math.log(rows.length / (without + having + 1)) + 0.1;
    const trust =
      at < 0 ? trustOf[matrix.kinds[feature] ?? 'word'] : classTrust(recipe, matrix, at);
    return trust * Math.sqrt(((Math.abs(ratio) + 0.2) * Math.max(0.1, rarity)) / 3);
  });
}

const lists = styleNames.length + lexiconNames.length;

/** Trust in the dense feature `at`, one about a class of words. */
const classTrust = (recipe: HeadRecipe, { lexis }: Learnable, at: number): number =>
  recipe.classTrust *
  (at - lists < lexis.classes.names.length ? classTrusts.count : classTrusts.share);

/**
 * Scores of every head for every row, each by weights that never saw the row's fold:
 * `result[head][row]`. `skip` rows are not learnt from at all.
 */
export function outOfFoldScores(
  rows: readonly Row[],
  matrix: Learnable,
  folds: Uint8Array,
  skip: (row: number) => boolean = () => false,
): Float32Array[] {
  return headRecipes.map(recipe => {
    const scores = new Float32Array(rows.length);
    for (let fold = 0; fold < foldCount; fold += 1) {
      const weights = fitHead(recipe, rows, matrix, row => folds[row] !== fold && !skip(row));
      for (let row = 0; row < rows.length; row += 1)
        if (folds[row] === fold) scores[row] = scoreRow(matrix, row, weights);
    }
    return scores;
  });
}
