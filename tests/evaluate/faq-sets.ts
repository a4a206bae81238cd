import * as z from 'zod/mini';
import type { Answer } from '../../lib/knowledge/answer';
import { buildAnswer } from '../../lib/knowledge/formats/entry';
import { type DataDir, readRows } from './evaluation';

/** A question with the id of the answer it belongs to. */
export type Asked = { readonly question: string; readonly answerId: string };

/** Answers and questions whose right answer is known. */
export type FaqSet = {
  readonly name: string;
  readonly answers: readonly Answer[];
  readonly asked: readonly Asked[];
};

const Page = z.object({ id: z.string(), text: z.string() });
const PageQuestion = z.object({
  question: z.string(),
  pageId: z.string(),
  answerable: z.boolean(),
  city: z.string(),
});
const Faq = z.object({ id: z.string(), question: z.string(), answer: z.string() });
const Paraphrase = z.object({ question: z.string(), answerId: z.string() });

/** Municipal pages and what people asked of them (OMoS-QA, development part). */
export const readPages = (data: DataDir): FaqSet => ({
  name: 'OMoS questions',
  answers: readRows(data, 'omos.pages.jsonl', Page).map(pageToAnswer),
  asked: readRows(data, 'omos.questions.dev.jsonl', PageQuestion)
    .filter(({ answerable }) => answerable)
    .map(({ question, pageId }) => ({ question, answerId: pageId })),
});

/** Where a question was asked, as the page of that authority calls itself. */
export type AskedThere = Asked & { readonly pageName: string };

/**
 * The same pages and questions with their places. The data tells where a question was asked, but not for which place a
 * page holds; so a page that names exactly one of the three authorities is taken for theirs, the others hold everywhere.
 */
export function readPagesWithPlace(data: DataDir): {
  readonly answers: readonly Answer[];
  readonly asked: readonly AskedThere[];
} {
  const answers = readPages(data).answers.map(answer => {
    const text = `${answer.question}\n${answer.texts.sie}`;
    const [place, another] = places.filter(({ named }) => named.test(text));
    return place === undefined || another !== undefined ? answer : { ...answer, place: place.name };
  });
  const asked = readRows(data, 'omos.questions.dev.jsonl', PageQuestion)
    .filter(({ answerable }) => answerable)
    .map(({ question, pageId, city }) => {
      const place = places.find(one => one.city === city);
      if (place === undefined) throw new Error(`no place ${city}`);
      return { question, answerId: pageId, pageName: place.name };
    });
  return { answers, asked };
}

const places = [
  { city: 'muenchen', name: 'München', named: /\bmünch(?:en|ner)/i },
  { city: 'lkaugsburg', name: 'Landkreis Augsburg', named: /\baugsburg/i },
  { city: 'rems-murr-kreis', name: 'Rems-Murr-Kreis', named: /rems-murr/i },
];

/** Questions of the same people that no page answers. */
export const readUnanswerable = (data: DataDir): { readonly question: string }[] =>
  readRows(data, 'omos.questions.dev.jsonl', PageQuestion).filter(({ answerable }) => !answerable);

/** FAQs of federal and state authorities and how citizens put them. */
export const readCorona = (data: DataDir): FaqSet => ({
  name: 'Corona paraphrases',
  answers: readRows(data, 'corona.answers.jsonl', Faq).map(answerOf),
  asked: readRows(data, 'corona.paraphrases.dev.jsonl', Paraphrase),
});

/** The first two of at least three paraphrases are stored with their answer; the others are asked. */
export function teach({ answers, asked }: FaqSet): FaqSet {
  const byAnswer = new Map<string, Asked[]>();
  for (const one of asked) byAnswer.set(one.answerId, [...(byAnswer.get(one.answerId) ?? []), one]);
  const known = (id: string): readonly Asked[] => {
    const all = byAnswer.get(id) ?? [];
    return all.length >= 3 ? all : [];
  };
  return {
    name: 'Corona, two phrasings stored',
    answers: answers.map(answer => ({
      ...answer,
      phrasings: known(answer.id)
        .slice(0, 2)
        .map(({ question }) => question),
    })),
    asked: [...byAnswer.keys()].flatMap(id => known(id).slice(2)),
  };
}

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
