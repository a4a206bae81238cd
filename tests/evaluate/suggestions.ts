import * as z from 'zod/mini';
import { practiceAnswers } from '../../lib/knowledge/practice-base';
import { type AnswerIndex, createAnswerIndex } from '../../lib/knowledge/search';
import type { Suggestion } from '../../lib/knowledge/suggestion';
import { searchEngines } from '../support/search-engines';
import {
  type DataDir,
  type Evaluation,
  type Figure,
  isReported,
  meanFigure,
  readRows,
} from './evaluation';
import {
  type FaqSet,
  readCorona,
  readPages,
  readPagesWithPlace,
  readUnanswerable,
  teach,
} from './faq-sets';

export const evaluation: Evaluation = { name: 'suggestions', run };

const today = '2026-11-21';
const Comment = z.object({ id: z.string(), text: z.string() });

async function run(data: DataDir) {
  const [pages, corona] = [readPages(data), readCorona(data)];
  const taught = teach(corona);
  const [pageIndex, faqIndex] = [
    createAnswerIndex(pages.answers),
    createAnswerIndex(corona.answers),
  ];
  const practiceIndex = createAnswerIndex(practiceAnswers);
  const comments = readRows(data, 'germeval2021.train.jsonl', Comment)
    .filter(isReported)
    .map(({ text }) => text);
  const figures: Figure[] = [
    ...(await recall(pages, ['≥ 0.52', '≥ 0.80'])),
    ...recallWithPlace(data),
    ...(await recall(corona, ['≥ 0.26', '≥ 0.42'])),
    ...(await recall(taught, [null, '≥ 0.64'])),
    ...shownFigures(pages, pageIndex),
    ...shownFigures(corona, faqIndex),
    shownOf('Nothing fits: unanswerable OMoS questions, shown', pageIndex, readUnanswerable(data)),
    shownOf('Nothing fits: OMoS questions to the corona base, shown', faqIndex, pages.asked),
    shownOf('Nothing fits: corona paraphrases to the OMoS base, shown', pageIndex, corona.asked),
    shownOf('Nothing fits: OMoS questions to the practice base, shown', practiceIndex, pages.asked),
    ...unwanted('practice base', practiceIndex, comments),
    ...unwanted('corona base', faqIndex, comments),
    ...unwanted('OMoS base', pageIndex, comments),
  ];
  return { title: 'Suggestions', figures, markdown };
}

const markdown = `One configuration for all sets, tuned on the OMoS training questions, on the corona FAQs themselves (a
question asks for its twin from another authority) and on texts of our own; never on what is reported here. A
page's first line is its question, the rest its answer. R@k: the right answer is among the first k. *Two
phrasings stored*: of every FAQ with at least three paraphrases two were stored as accepted phrasings and the
others asked. *Knowing the place*: each question is asked on the page of its town or district, and pages that
name only one of the three hold for that one; the aims are for the questions alone. *Shown*: share of
questions for which the overlay would show a suggestion; *right when shown*: share of those whose first one is
the labelled answer (42 of 106 labelled FAQs have a twin from another authority, so this is understated);
*shown when right*: what the floor leaves of the right ones. *Nothing fits*: no answer of the base is right,
so every suggestion is one too many. *Talk-show comments* (GermEval 2021, the half that did not serve for
calibration) speak to no authority: any suggestion shown there is unwanted. The other engines ran in the same
process over the same documents, with the settings in tests/support/search-engines.ts.`;

/** Of ours with its aims, then of every other engine. */
async function recall(
  { name, answers, asked }: FaqSet,
  aims: readonly (string | null)[],
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const engine of searchEngines) {
    const index = await engine.build(answers);
    const places: number[] = [];
    for (const { question, answerId } of asked)
      places.push((await index.comment(question, 3)).indexOf(answerId));
    for (const [at, k] of [1, 3].entries()) {
      const within = places.map(place => Number(place >= 0 && place < k));
      const aim = engine.name === 'ours' ? aims[at] : null;
      figures.push(meanFigure(`${name}, ${engine.name}, R@${k}`, within, aim ?? null));
    }
  }
  return figures;
}

/** Beside the figures above, which know nothing of places, as the other engines. */
function recallWithPlace(data: DataDir): Figure[] {
  const { answers, asked } = readPagesWithPlace(data);
  const index = createAnswerIndex(answers);
  const found = asked.map(({ question, answerId, pageName }) =>
    index
      .suggest({ text: question, postText: '', parentText: null, pageName, today }, 3)
      .findIndex(one => one.answerId === answerId),
  );
  return [1, 3].map(k =>
    meanFigure(
      `OMoS questions, ours knowing the place, R@${k}`,
      found.map(place => Number(place >= 0 && place < k)),
    ),
  );
}

function shownFigures({ name, asked }: FaqSet, index: AnswerIndex): Figure[] {
  const firsts = asked.map(({ question, answerId }) => {
    const first = firstFor(index, question);
    return { shown: Number(first?.shown === true), right: Number(first?.answerId === answerId) };
  });
  return [
    meanFigure(
      `${name}: shown`,
      firsts.map(({ shown }) => shown),
    ),
    meanFigure(
      `${name}: right when shown`,
      firsts.flatMap(({ shown, right }) => (shown === 1 ? [right] : [])),
    ),
    meanFigure(
      `${name}: shown when right`,
      firsts.flatMap(({ shown, right }) => (right === 1 ? [shown] : [])),
    ),
  ];
}

const firstFor = (index: AnswerIndex, text: string): Suggestion | undefined =>
  index.suggest({ text, postText: '', parentText: null, today }, 1)[0];

const shownOf = (
  name: string,
  index: AnswerIndex,
  asked: readonly { readonly question: string }[],
  aim: string | null = null,
): Figure =>
  meanFigure(
    name,
    asked.map(({ question }) => Number(firstFor(index, question)?.shown === true)),
    aim,
  );

const asks = ({ question }: { readonly question: string }): boolean => question.includes('?');

/** Comments of a talk show's page want nothing from an authority, whether they hold a question mark or not. */
function unwanted(base: string, index: AnswerIndex, comments: readonly string[]): Figure[] {
  const texts = comments.map(question => ({ question }));
  const name = `Unwanted, ${base}: talk-show comments`;
  const plain = texts.filter(text => !asks(text));
  return [
    shownOf(`${name} without a question mark`, index, plain, '≤ 0.10'),
    shownOf(`${name} with one`, index, texts.filter(asks), '≤ 0.10'),
  ];
}
