import { join } from 'node:path';
import { type Row, groupOf, readJsonLines } from './corpus';
import { unwanted, wanted } from './needs-answer-examples';

/** Our own examples weigh more: they are what people write under posts of an authority. */
const ownWeight = 3;
const otherWeight = 0.5;

const example =
  (needsAnswer: 0 | 1, set: string, weight: number) =>
  (text: string, at: number): Row => ({
    id: `${set}-${needsAnswer}-${at}`,
    set,
    text,
    group: groupOf(text),
    labels: { needsAnswer },
    weight,
  });

/**
 * What `needsAnswer` learns from: questions of newcomers to a town and of FAQs (people asking an
 * authority), our own examples, and as counter-examples talk-show comments and tweets, in which people
 * ask each other or nobody. The development files of the question sets are left alone.
 */
export function withQuestions(rows: readonly Row[], data: string): Row[] {
  const questionsOf = (file: string) =>
    readJsonLines(join(data, file)).map(raw => String(raw['question']));
  return [
    ...rows.map(row =>
      row.set === 'germeval2021' || row.set === 'germeval2018'
        ? { ...row, labels: { ...row.labels, needsAnswer: 0 as const } }
        : row,
    ),
    ...wanted.map(example(1, 'own', ownWeight)),
    ...unwanted.map(example(0, 'own', ownWeight)),
    ...questionsOf('omos.questions.train.jsonl').map(example(1, 'omos', otherWeight)),
    ...questionsOf('corona.answers.jsonl').map(example(1, 'corona', otherWeight)),
  ];
}
