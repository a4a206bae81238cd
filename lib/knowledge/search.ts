import { err, ok, type Result } from '../result';
import { validityOn } from './ageing';
import type { Answer, AnswerId, IsoDate } from './answer';
import { type Evidence, isShown, likelihood } from './calibration';
import type { Base } from './index/base';
import { buildBase, putAnswer, removeAnswer } from './index/change-base';
import { coverageOf, topicMass } from './index/coverage';
import { explain } from './index/explain';
import { readInThread } from './index/in-thread';
import { readPlace, type Whereabouts } from './index/place';
import { type Query, readSearch } from './index/query';
import { createScorer, type Scorer } from './index/score';
import { baseFromBytes, baseToBytes } from './index/store-base';
import type { Suggestion } from './suggestion';

export type SuggestInput = {
  readonly text: string;
  /** "" when unknown. */
  readonly postText: string;
  /** The comment this one replies to; null for none. */
  readonly parentText: string | null;
  /** Name of the page, which may tell the place; absent or null when unknown. */
  readonly pageName?: string | null;
  readonly today: IsoDate;
};

/** All answers of a base, findable by what people write. Not safe to share between threads. */
export type AnswerIndex = {
  readonly size: number;
  /** Adds or replaces; a few milliseconds at 10,000 answers. */
  put(answer: Answer): void;
  remove(id: AnswerId): void;
  /** For a person's own words: drafts and expired answers too, best first; `shown` tells only of the score. */
  search(query: string, limit: number): Suggestion[];
  /** Candidates for a comment, best first; drafts and expired ones may be among them but are never `shown`. */
  suggest(input: SuggestInput, limit: number): Suggestion[];
  /** For IndexedDB; read back by `loadAnswerIndex`. */
  toBytes(): Uint8Array;
};

/** Index over `answers`; a later answer with the same id replaces the earlier one. */
export const createAnswerIndex = (answers: readonly Answer[]): AnswerIndex =>
  indexOver(buildBase(answers));

/** The index as `toBytes` wrote it; `incompatible` when another version wrote it or the bytes are cut. */
export function loadAnswerIndex(
  bytes: Uint8Array,
): Result<AnswerIndex, { readonly kind: 'incompatible' }> {
  const base = baseFromBytes(bytes);
  return base === null ? err({ kind: 'incompatible' }) : ok(indexOver(base));
}

function indexOver(base: Base): AnswerIndex {
  const scorer = createScorer(base);
  return {
    get size() {
      return base.living.entries;
    },
    put(answer) {
      putAnswer(base, answer);
    },
    remove(id) {
      removeAnswer(base, id);
    },
    search(text, limit) {
      const query = readSearch(text);
      const scores = scorer.score(query);
      const found = best(base, scores, limit).map(one =>
        describe(base, scorer, query, { ...one, margin: null }, null),
      );
      return neverRising(found, query.concern);
    },
    suggest(input, limit) {
      const { query, fits } = readInThread(base, scorer.like, input);
      const place = readPlace(base, whereaboutsOf(input));
      const scores = withContext(scorer, query, input).map((score, at) => score * place.worth(at));
      const candidates = best(base, scores, Math.max(contest, limit));
      const [first, others] = [
        candidates.filter(({ entry }) => fits(entry)),
        candidates.filter(({ entry }) => !fits(entry)),
      ];
      const found = inContest([...first, ...others])
        .slice(0, limit)
        .map((one, at) => {
          const described = describe(base, scorer, query, one, input.today);
          const mayShow = at < first.length && place.holds(one.entry);
          return mayShow ? described : { ...described, shown: false };
        });
      return neverRising(found, query.concern);
    },
    toBytes: () => baseToBytes(base),
  };
}

const whereaboutsOf = ({ text, parentText, postText, pageName }: SuggestInput): Whereabouts => ({
  text,
  around: [parentText ?? '', postText],
  pageName: pageName ?? '',
});

/** So many candidates are weighed against each other, however few are asked for. */
const contest = 5;

/** Post and parent only tip the scales between answers that the comment's own words brought up. */
const shares = { post: 0.08, parent: 0.12 };

function withContext(
  scorer: Scorer,
  query: Query,
  { postText, parentText }: SuggestInput,
): Float64Array {
  const scores = scorer.score(query);
  for (const [text, share] of [
    [postText, shares.post],
    [parentText ?? '', shares.parent],
  ] as const) {
    if (text === '') continue;
    const context = scorer.score(readSearch(text));
    for (let entry = 0; entry < scores.length; entry += 1) {
      if (scores[entry]! > 0) scores[entry]! += share * context[entry]!;
    }
  }
  return scores;
}

type Found = { readonly entry: number; readonly raw: number };

/**
 * The `limit` best, equal ones by their id: the numbers of entries depend on what was changed before, and so do the
 * last digits of sums.
 */
function best({ entries }: Base, scores: Float64Array, limit: number): Found[] {
  const found: Found[] = [];
  const isBefore = (one: Found, other: Found): boolean =>
    one.raw === other.raw ? idOf(one) < idOf(other) : one.raw > other.raw;
  const idOf = ({ entry }: Found): string => entries[entry]?.id ?? '';
  for (let entry = 0; entry < scores.length; entry += 1) {
    if (scores[entry]! <= 0) continue;
    const one = { entry, raw: Math.round(scores[entry]! * certainDigits) / certainDigits };
    const last = found.at(-1);
    if (found.length >= limit && last !== undefined && !isBefore(one, last)) continue;
    const place = found.findIndex(other => isBefore(one, other));
    found.splice(place === -1 ? found.length : place, 0, one);
    if (found.length > limit) found.pop();
  }
  return found.slice(0, Math.max(0, limit));
}

/** Twelve decimals: sums of the same numbers in another order differ in the fifteenth. */
const certainDigits = 2 ** 40;

type Contender = Found & Pick<Evidence, 'margin'>;

/** A candidate is never surer than one that ranks before it, so that order and score tell the same. */
function neverRising(ranked: readonly Suggestion[], concern: Query['concern']): Suggestion[] {
  let ceiling = 1;
  return ranked.map(one => {
    ceiling = Math.min(ceiling, one.score);
    if (one.score <= ceiling) return one;
    return { ...one, score: ceiling, shown: one.shown && isShown(ceiling, concern) };
  });
}

/** Every candidate against the best of the others. */
const inContest = (found: readonly Found[]): Contender[] =>
  found.map((candidate, place) => ({
    ...candidate,
    margin: candidate.raw - (found[place === 0 ? 1 : 0]?.raw ?? 0),
  }));

function describe(
  base: Base,
  scorer: Scorer,
  query: Query,
  { entry, raw, margin }: Contender,
  today: IsoDate | null,
): Suggestion {
  const known = base.entries[entry];
  if (known === null || known === undefined) throw new Error(`entry ${entry} is gone`);
  const { concern } = query;
  const coverage = coverageOf(base, query.words, scorer.like, entry);
  const mass = topicMass(base, query.words);
  const score = likelihood({ raw, coverage, margin, mass, concern });
  const validity = today === null ? 'valid' : validityOn(known, today);
  const understood =
    query.language === null || known.language.toLowerCase().startsWith(query.language);
  const mayShow = today === null || (known.released && validity === 'valid' && understood);
  return {
    answerId: known.id,
    question: known.question,
    score,
    shown: mayShow && isShown(score, concern),
    validity,
    ...explain(base, scorer, query, entry),
  };
}
