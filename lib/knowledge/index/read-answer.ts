import { stem } from '../../language/stems';
import { tokenise } from '../../language/tokens';
import type { Answer } from '../answer';

/** What an index keeps of an answer's words. */
export type ReadAnswer = {
  /** Distinct stems of the question and of each accepted phrasing; one list per wording. */
  readonly wordings: readonly (readonly string[])[];
  /** How often a stem stands in question, phrasings, answer and tags; tags count double. */
  readonly countByStem: ReadonlyMap<string, number>;
  /** Sum of all counts. */
  readonly length: number;
};

export function readAnswer(answer: Answer): ReadAnswer {
  const wordings = [answer.question, ...answer.phrasings].map(stemsOf);
  const tags = stemsOf(answer.tags.join(' '));
  const all = [...wordings.flat(), ...stemsOf(answer.texts.sie), ...tags, ...tags];
  const countByStem = new Map<string, number>();
  for (const stemmed of all) countByStem.set(stemmed, (countByStem.get(stemmed) ?? 0) + 1);
  return {
    wordings: wordings.map(stems => [...new Set(stems)]).filter(stems => stems.length > 0),
    countByStem,
    length: all.length,
  };
}

const stemsOf = (text: string): string[] => tokenise(text).map(token => stem(token.folded));
