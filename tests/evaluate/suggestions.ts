import MiniSearch from 'minisearch';
import * as z from 'zod/mini';
import type { Answer } from '../../lib/knowledge/answer';
import { buildAnswer } from '../../lib/knowledge/formats/entry';
import { practiceAnswers } from '../../lib/knowledge/practice-base';
import { type AnswerIndex, createAnswerIndex } from '../../lib/knowledge/search';
import { type DataDir, type Evaluation, type Figure, meanFigure, readRows } from './evaluation';

export const evaluation: Evaluation = { name: 'suggestions', run };

const today = '2026-11-21';
const Page = z.object({ id: z.string(), text: z.string() });
const PageQuestion = z.object({
  question: z.string(),
  pageId: z.string(),
  answerable: z.boolean(),
});
const Faq = z.object({ id: z.string(), question: z.string(), answer: z.string() });
const Paraphrase = z.object({ question: z.string(), answerId: z.string() });
const Comment = z.object({ text: z.string() });

/** A question with the id of the answer it belongs to. */
type Asked = { readonly question: string; readonly answerId: string };
/** Ids of answers for a text, best first. */
type Finder = (text: string) => readonly string[];

async function run(data: DataDir) {
  const pages = readRows(data, 'omos.pages.jsonl', Page).map(pageToAnswer);
  const pageQuestions = readRows(data, 'omos.questions.dev.jsonl', PageQuestion)
    .filter(({ answerable }) => answerable)
    .map(({ question, pageId }) => ({ question, answerId: pageId }));
  const faqs = readRows(data, 'corona.answers.jsonl', Faq).map(row => answerOf(row));
  const paraphrases = readRows(data, 'corona.paraphrases.dev.jsonl', Paraphrase);
  const { taught, rest } = teach(faqs, paraphrases);
  const [pageIndex, faqIndex] = [createAnswerIndex(pages), createAnswerIndex(faqs)];
  const comments = readRows(data, 'germeval2021.train.jsonl', Comment).map(({ text }) => text);
  const figures: Figure[] = [
    ...recall('OMoS questions, ours', ours(pageIndex), pageQuestions, ['≥ 0.52', '≥ 0.80']),
    ...recall('OMoS questions, MiniSearch default', miniSearch(pages), pageQuestions),
    ...recall('Corona paraphrases, ours', ours(faqIndex), paraphrases, ['≥ 0.26', '≥ 0.42']),
    ...recall('Corona paraphrases, MiniSearch default', miniSearch(faqs), paraphrases),
    ...recall('Corona, two phrasings stored, ours', ours(createAnswerIndex(taught)), rest, [
      null,
      '≥ 0.64',
    ]),
    ...recall('Corona, two phrasings stored, MiniSearch default', miniSearch(taught), rest),
    ...shownFigures('OMoS questions', pageIndex, pageQuestions),
    ...shownFigures('Corona paraphrases', faqIndex, paraphrases),
    ...unwanted('practice base', createAnswerIndex(practiceAnswers), comments),
    ...unwanted('corona base', faqIndex, comments),
    ...unwanted('OMoS base', pageIndex, comments),
  ];
  return { title: 'Suggestions', figures, markdown };
}

const markdown = `One configuration for all sets; tuned on the OMoS training questions, never on what is reported here.
A page's first line is its question, the rest its answer. R@k: the right answer is among the first k. *Two
phrasings stored*: of every FAQ with at least three paraphrases two were stored as accepted phrasings and the
others asked. *Shown*: share of questions for which the overlay would show a suggestion; *right when shown*:
share of those whose first one is the labelled answer (42 of 106 labelled FAQs have a twin from another
authority, so this is understated). *Talk-show comments* (GermEval 2021) speak to no authority: any
suggestion shown there is unwanted. MiniSearch ran in the same process over the same documents.`;

const firstLine = /^[^\n]*/;

function pageToAnswer({ id, text }: z.infer<typeof Page>): Answer {
  const question = firstLine.exec(text)?.[0] ?? '';
  return answerOf({ id, question, answer: text.slice(question.length) });
}

function answerOf(row: z.infer<typeof Faq>): Answer {
  const answer = buildAnswer(row);
  if (!answer.ok) throw new Error(`${row.id}: ${answer.error}`);
  return answer.value;
}

const ours =
  (index: AnswerIndex): Finder =>
  text =>
    index
      .suggest({ text, postText: '', parentText: null, today }, 3)
      .map(({ answerId }) => answerId);

function miniSearch(answers: readonly Answer[]): Finder {
  const engine = new MiniSearch<{ id: string }>({ fields: ['question', 'phrasings', 'answer'] });
  engine.addAll(
    answers.map(({ id, question, phrasings, texts }) => ({
      id,
      question,
      phrasings: phrasings.join('\n'),
      answer: texts.sie,
    })),
  );
  return text =>
    engine
      .search(text)
      .slice(0, 3)
      .map(({ id }) => String(id));
}

function recall(
  name: string,
  find: Finder,
  asked: readonly Asked[],
  aims: readonly (string | null)[] = [],
): Figure[] {
  const places = asked.map(({ question, answerId }) => find(question).indexOf(answerId));
  const within = (k: number) => places.map(place => Number(place >= 0 && place < k));
  return [
    meanFigure(`${name}, R@1`, within(1), aims[0] ?? null),
    meanFigure(`${name}, R@3`, within(3), aims[1] ?? null),
  ];
}

/** The first two of at least three paraphrases are stored with their answer; the others are asked. */
function teach(answers: readonly Answer[], paraphrases: readonly Asked[]) {
  const byAnswer = new Map<string, Asked[]>();
  for (const asked of paraphrases) {
    byAnswer.set(asked.answerId, [...(byAnswer.get(asked.answerId) ?? []), asked]);
  }
  const known = (id: string): readonly Asked[] => {
    const all = byAnswer.get(id) ?? [];
    return all.length >= 3 ? all : [];
  };
  return {
    taught: answers.map(answer => ({
      ...answer,
      phrasings: known(answer.id)
        .slice(0, 2)
        .map(({ question }) => question),
    })),
    rest: [...byAnswer.keys()].flatMap(id => known(id).slice(2)),
  };
}

function shownFigures(name: string, index: AnswerIndex, asked: readonly Asked[]): Figure[] {
  const firsts = asked.map(({ question, answerId }) => {
    const [first] = index.suggest({ text: question, postText: '', parentText: null, today }, 1);
    return { shown: first?.shown === true, right: first?.answerId === answerId };
  });
  const right = firsts.filter(({ shown }) => shown).map(first => Number(first.right));
  return [
    meanFigure(
      `${name}: shown`,
      firsts.map(({ shown }) => Number(shown)),
    ),
    meanFigure(`${name}: right when shown`, right),
  ];
}

const asks = (text: string): boolean => text.includes('?');

/** Comments of a talk show's page want nothing from an authority, whether they hold a question mark or not. */
function unwanted(base: string, index: AnswerIndex, comments: readonly string[]): Figure[] {
  const share = (texts: readonly string[]) =>
    texts.map(text => {
      const [first] = index.suggest({ text, postText: '', parentText: null, today }, 1);
      return Number(first?.shown === true);
    });
  const plain = comments.filter(text => !asks(text));
  const asking = comments.filter(asks);
  const figure = (name: string, texts: readonly string[]): Figure =>
    meanFigure(`Unwanted, ${base}: ${name}`, share(texts), '≤ 0.10');
  return [
    figure('talk-show comments without a question mark', plain),
    figure('talk-show comments with one', asking),
  ];
}
