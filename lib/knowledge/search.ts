import { stem } from '../language/stems';
import { tokenise } from '../language/tokens';
import * as z from 'zod/mini';
import { err, ok, type Result } from '../result';
import { Answer, type AnswerId, type IsoDate } from './answer';
import type { Suggestion } from './suggestion';

export type SuggestInput = {
  readonly text: string;
  readonly postText: string;
  readonly parentText: string | null;
  readonly today: IsoDate;
};

export type AnswerIndex = {
  readonly size: number;
  put(answer: Answer): void;
  remove(id: AnswerId): void;
  search(query: string, limit: number): Suggestion[];
  suggest(input: SuggestInput, limit: number): Suggestion[];
  toBytes(): Uint8Array;
};

/** Index over `answers`; a later answer with the same id replaces the earlier one. */
export function createAnswerIndex(answers: readonly Answer[]): AnswerIndex {
  const answerById = new Map<AnswerId, Answer>();
  const stemsById = new Map<AnswerId, Set<string>>();
  const put = (answer: Answer): void => {
    answerById.set(answer.id, answer);
    const text = [answer.question, ...answer.phrasings, answer.texts.sie, ...answer.tags].join(' ');
    stemsById.set(answer.id, new Set(stemsOf(text)));
  };
  for (const answer of answers) put(answer);

  const rank = (text: string, limit: number, today: IsoDate | null): Suggestion[] => {
    const tokens = tokenise(text);
    const weight = new Map<string, number>();
    for (const { folded } of tokens) {
      const key = stem(folded);
      let holders = 0;
      for (const stems of stemsById.values()) if (stems.has(key)) holders += 1;
      weight.set(key, Math.log(1 + answerById.size / (1 + holders)));
    }
    const total = [...weight.values()].reduce((sum, value) => sum + value, 0) || 1;
    return [...answerById.values()]
      .map(answer => {
        const stems = stemsById.get(answer.id) ?? new Set<string>();
        let score = 0;
        for (const [key, value] of weight) if (stems.has(key)) score += value;
        return { answer, score: score / total };
      })
      .filter(({ answer, score }) => score > 0 && (today === null || answer.status === 'released'))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ answer, score }) => {
        const validity = validityOf(answer, today);
        const question = new Set(stemsOf(answer.question));
        return {
          answerId: answer.id,
          question: answer.question,
          score,
          shown: score >= 0.4 && validity === 'valid' && text.includes('?'),
          validity,
          commentSpans: tokens
            .filter(token => stemsById.get(answer.id)?.has(stem(token.folded)))
            .map(token => [token.start, token.end] as [number, number]),
          questionSpans: tokenise(answer.question)
            .filter(token => question.has(stem(token.folded)) && weight.has(stem(token.folded)))
            .map(token => [token.start, token.end] as [number, number]),
        };
      });
  };

  return {
    get size() {
      return answerById.size;
    },
    put,
    remove(id) {
      answerById.delete(id);
      stemsById.delete(id);
    },
    search: (query, limit) => rank(query, limit, null),
    suggest: (input, limit) => rank(input.text, limit, input.today),
    toBytes: () => new TextEncoder().encode(JSON.stringify([...answerById.values()])),
  };
}

/** The index as `toBytes` wrote it; `incompatible` when another version of the code wrote it. */
export function loadAnswerIndex(
  bytes: Uint8Array,
): Result<AnswerIndex, { readonly kind: 'incompatible' }> {
  const answers = z.safeParse(z.array(Answer), JSON.parse(new TextDecoder().decode(bytes)));
  return answers.success ? ok(createAnswerIndex(answers.data)) : err({ kind: 'incompatible' });
}

const stemsOf = (text: string): string[] => tokenise(text).map(token => stem(token.folded));

function validityOf(answer: Answer, today: IsoDate | null): Suggestion['validity'] {
  if (today === null) return 'valid';
  if (answer.validUntil !== null && answer.validUntil < today) return 'expired';
  if (answer.validFrom !== null && answer.validFrom > today) return 'not-yet-valid';
  return 'valid';
}
