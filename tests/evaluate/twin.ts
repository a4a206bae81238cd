import type { Classifier } from '../../lib/rules/classify';
import { createClassifier } from '../../lib/rules/model/classifier';
import { readCorpus } from '../../scripts/train/corpus';
import { withQuestions } from '../../scripts/train/questions';
import { crossValidate, trainModel } from '../../scripts/train/train-model';
import type { DataDir } from './evaluation';
import { type Half, halfOf } from './halves';

/** Sets of which one half is measured. */
const measuredSets = new Set(['germeval2018', 'germeval2019', 'germeval2021', 'harmful2026']);

/**
 * The twin of the classifier that ships: trained by the same recipe, but without the `held` half of the measured
 * sets, nor any text of it that another set repeats. What it says there is what the shipped one would say of
 * comments it has never seen, if anything a little less well: it has learnt from half as much.
 */
export function trainTwin(data: DataDir, held: Half): Classifier {
  const rows = withQuestions(readCorpus(data, []), data);
  const isHeld = (row: (typeof rows)[number]) =>
    measuredSets.has(row.set) && halfOf(row.id) === held;
  const heldTexts = new Set(rows.filter(isHeld).map(row => row.group));
  const learnt = rows.filter(row => !heldTexts.has(row.group));
  return createClassifier(trainModel(crossValidate(learnt), `twin-${held}`));
}
