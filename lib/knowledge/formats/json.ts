import * as z from 'zod/mini';
import { err, ok, type Result } from '../../result';
import { Answer } from '../answer';
import type { ImportError } from '../source';
import { lineAt } from './decode';
import { buildAnswer, checkAnswer, createCollector } from './entry';
import { findFaqQuestions } from './faq-page';
import { walkJson, type JsonPath } from './json-place';

/** Name and version that the own export carries. */
export const ownFormat = 'kommentarlotse-answers';
export const ownVersion = 1;

const OwnFile = z.object({
  format: z.literal(ownFormat),
  version: z.number(),
  answers: z.unknown(),
});
const MinimalEntry = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  answer: z.string(),
});

type Entries = {
  readonly values: readonly { readonly answer: Result<Answer, string>; readonly path: JsonPath }[];
};

/** Answers of a JSON text: the own export, a list of {"id","question","answer"}, or schema.org FAQPage. */
export function parseJson(
  text: string,
  onEntry: (done: number, total: number) => void,
): Result<Answer[], ImportError> {
  const root = parseSyntax(text);
  if (!root.ok) return root;
  const entries = readShape(root.value);
  if (!entries.ok) return entries;
  const { values } = entries.value;
  if (values.length === 0) return err({ kind: 'empty', line: 1, detail: '' });
  const collector = createCollector(index => lineOfPath(text, values[index]?.path ?? []));
  for (const [index, { answer }] of values.entries()) {
    const problem = collector.add(index, answer);
    if (problem !== null) return err(problem);
    onEntry(index + 1, values.length);
  }
  return ok(collector.answers);
}

function parseSyntax(text: string): Result<unknown, ImportError> {
  try {
    return ok(JSON.parse(text));
  } catch {
    const offset = walkJson(text, () => undefined) ?? text.length;
    const breaksOff = offset >= text.trimEnd().length;
    return err({
      kind: breaksOff ? 'incomplete' : 'broken-json',
      line: lineAt(text, offset),
      detail: '',
    });
  }
}

function readShape(root: unknown): Result<Entries, ImportError> {
  const own = OwnFile.safeParse(root);
  if (own.success) return readOwn(own.data);
  const questions = findFaqQuestions(root);
  if (questions !== null) {
    const values = questions.map(({ entry, path }) => ({
      answer: entry === null ? err('acceptedAnswer.text') : buildAnswer(entry),
      path,
    }));
    return ok({ values });
  }
  if (Array.isArray(root)) {
    const values = root.map((item: unknown, index) => ({
      answer: readMinimal(item),
      path: [index],
    }));
    return ok({ values });
  }
  return err({ kind: 'unknown-format', line: null, detail: '' });
}

function readOwn(file: z.infer<typeof OwnFile>): Result<Entries, ImportError> {
  if (file.version !== ownVersion) {
    return err({ kind: 'unknown-format', line: null, detail: `version ${file.version}` });
  }
  if (!Array.isArray(file.answers)) {
    return err({ kind: 'unknown-format', line: null, detail: 'answers' });
  }
  const values = file.answers.map((item: unknown, index) => ({
    answer: checkAnswer(item),
    path: ['answers', index],
  }));
  return ok({ values });
}

function readMinimal(item: unknown): Result<Answer, string> {
  const entry = MinimalEntry.safeParse(item);
  if (!entry.success) return err(String(entry.error.issues[0]?.path[0] ?? ''));
  const { id, question, answer } = entry.data;
  return buildAnswer({ id: String(id), question, answer });
}

function lineOfPath(text: string, path: JsonPath): number | null {
  let found: number | null = null;
  walkJson(text, (at, offset) => {
    if (found === null && at.length === path.length && at.every((key, i) => key === path[i])) {
      found = offset;
    }
  });
  return found === null ? null : lineAt(text, found);
}
