import { splitSentences } from '../../language/sentences';
import { stem } from '../../language/stems';
import { tokenise, type Token } from '../../language/tokens';
import type { Answer } from '../answer';

/** What an index keeps of an answer's words. */
export type ReadAnswer = {
  /** Distinct stems of the question and of each accepted phrasing; one list per wording. */
  readonly wordings: readonly (readonly string[])[];
  readonly places: ReadonlyMap<string, Places>;
  /** Sum of all counts. */
  readonly length: number;
};

/** Where a stem stands in an answer. */
export type Places = {
  /** How often in question, phrasings, answer, place and tags; tags count double. */
  readonly count: number;
  /** One bit for each passage (a wording or a sentence of the answer) that holds it, modulo 32. */
  readonly passages: number;
};

export const passageBits = 32;

export function readAnswer(answer: Answer): ReadAnswer {
  const wordings = [answer.question, ...answer.phrasings].map(text => stemsOf(tokenise(text)));
  const sentences = splitSentences(answer.texts.sie).map(({ tokens }) => stemsOf(tokens));
  const tags = stemsOf(tokenise(answer.tags.join(' ')));
  const place = stemsOf(tokenise(answer.place ?? ''));
  const places = new Map<string, Places>();
  const add = (stems: readonly string[], count: number, passages: number): void => {
    for (const stemmed of stems) {
      const known = places.get(stemmed) ?? { count: 0, passages: 0 };
      places.set(stemmed, {
        count: known.count + count,
        passages: (known.passages | passages) >>> 0,
      });
    }
  };
  for (const [number, stems] of [...wordings, ...sentences].entries()) {
    add(stems, 1, (1 << (number % passageBits)) >>> 0);
  }
  add(tags, 2, 0);
  add(place, 1, 0);
  let length = 0;
  for (const { count } of places.values()) length += count;
  return {
    wordings: wordings.map(stems => [...new Set(stems)]).filter(stems => stems.length > 0),
    places,
    length,
  };
}

const stemsOf = (tokens: readonly Token[]): string[] => tokens.map(token => stem(token.folded));
