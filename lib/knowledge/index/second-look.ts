import { questionKind, type QuestionKind } from '../../language/question-kind';
import { readQuestionForm } from '../../language/question-form';
import { tokenise } from '../../language/tokens';
import { type Base, type Entry, holdsEntry, passagesOf } from './base';
import { createHighest } from './highest';
import type { Like } from './likeness';
import { passageBits } from './read-answer';
import { entryRarity, entryWeight, type QueryWord, tuning } from './weights';

/** What is looked for: the words, and what an answer must tell (null: any). */
export type Asked = { readonly words: readonly QueryWord[]; readonly kind: QuestionKind | null };

/** How close the closest wording of each entry is: by all words, and by function words alone. */
export type Closeness = { readonly all: Float64Array; readonly functions: Float64Array };

/** What was found of each entry by number. `alike`: the cosine over all its fields. */
export type Found = { readonly closeness: Closeness; readonly alike: Float64Array };

/**
 * Looks at the best entries once more and adds what is too dear to compute for all. An answer that says it in
 * one sentence, or in one sentence under its title, is a better one than a long page that holds the words far apart.
 * And where an answer's wording is a question itself, its likeness to the one asked tells more than that of a
 * headline: how close it is, also beside its rivals, whether it asks in the same way, and for the same kind of
 * thing; and its answer is short enough that all of it counts. One rare word in common tells less.
 */
export function lookAgain(
  base: Base,
  { words, kind }: Asked,
  like: Like,
  { closeness, alike }: Found,
  total: Float64Array,
): void {
  const asked = words.map(word => ({
    worth: entryWeight(base, word),
    terms: like(word.stem, word.isFunction),
  }));
  const mass = asked.reduce((sum, { worth }) => sum + worth, 0);
  if (mass === 0) return;
  const topics = topicWords(base, words);
  const candidates = bestEntries(total, tuning.secondLooks);
  const closest = candidates.reduce((most, entry) => Math.max(most, closeness.all[entry]!), 0) || 1;
  for (const entry of candidates) {
    const covered = coverage(base, asked, entry);
    const inOne = (tuning.passageShare * covered.inOne) / mass;
    let gain = inOne + (tuning.titledShare * covered.titled) / mass;
    const { asks, kinds } = readWordings(base.entries[entry]!);
    if (asks) {
      gain +=
        tuning.asked.start +
        tuning.asked.before * (total[entry]! + inOne) +
        tuning.asked.closeness * closeness.all[entry]! +
        tuning.asked.beside * (closeness.all[entry]! / closest) +
        tuning.asked.alike * alike[entry]! +
        (tuning.asked.inThree * covered.inThree) / mass +
        tuning.asked.functions * closeness.functions[entry]! +
        tuning.asked.oneWord * largestMet(base, topics, entry) +
        (kind !== null && kinds.has(kind) ? tuning.asked.sameKind : 0);
    }
    total[entry] = positive(total[entry]! + gain);
  }
}

/** What matched stays a candidate, and in its order. */
const positive = (total: number): number =>
  total > leastTotal ? total : leastTotal * Math.exp(total - leastTotal);

const leastTotal = 1e-6;

type TopicWord = { readonly term: number; readonly share: number };

/** The topic words of a text that the base knows, each with its share of the topic. */
function topicWords(base: Base, words: readonly QueryWord[]): TopicWord[] {
  const topics = words.filter(({ isFunction }) => !isFunction);
  const worths = topics.map(({ stem, weight }) => weight * entryRarity(base, stem));
  const mass = worths.reduce((sum, worth) => sum + worth, 0) || 1;
  return topics.flatMap(({ stem }, at) => {
    const term = base.vocabulary.idOf(stem);
    return term === undefined ? [] : [{ term, share: worths[at]! / mass }];
  });
}

const largestMet = (base: Base, topics: readonly TopicWord[], entry: number): number =>
  topics.reduce(
    (most, { term, share }) =>
      share > most && holdsEntry(base.inEntries, term, entry) ? share : most,
    0,
  );

type Wordings = { readonly asks: boolean; readonly kinds: ReadonlySet<QuestionKind> };

/** Entries never change, so that each is read once. */
const wordingsByEntry = new WeakMap<Entry, Wordings>();

function readWordings(entry: Entry): Wordings {
  const known = wordingsByEntry.get(entry);
  if (known !== undefined) return known;
  const texts = [entry.question, ...entry.phrasings];
  const found = {
    asks: texts.some(text => readQuestionForm(text).some(({ kind }) => askingKinds.has(kind))),
    kinds: new Set(texts.map(text => questionKind(tokenise(text).map(({ folded }) => folded)))),
  };
  wordingsByEntry.set(entry, found);
  return found;
}

const askingKinds: ReadonlySet<string> = new Set(['question', 'request']);

type AskedWord = {
  readonly worth: number;
  readonly terms: ReturnType<Like>;
};

/** In worth: what the best passage covers, the best together with the question, and the best three on average. */
type Covered = { readonly inOne: number; readonly titled: number; readonly inThree: number };

/** A like word covers in part. */
function coverage(base: Base, asked: readonly AskedWord[], entry: number): Covered {
  const covered = new Float64Array(passageBits);
  const titled = new Float64Array(passageBits);
  const gains = new Float64Array(passageBits);
  for (const { worth, terms } of asked) {
    gains.fill(0);
    let open = 0xffff_ffff;
    for (const { term, similarity } of terms) {
      const found = passagesOf(base, term, entry) & open;
      if (found === 0) continue;
      const gain = worth * (similarity === 1 ? 1 : similarity * tuning.likeness);
      for (let bit = 0; bit < passageBits; bit += 1) if ((found >>> bit) & 1) gains[bit] = gain;
      open &= ~found;
    }
    for (let bit = 0; bit < passageBits; bit += 1) {
      covered[bit]! += gains[bit]!;
      titled[bit]! += Math.max(gains[bit]!, gains[0]!);
    }
  }
  const [third = 0, second = 0, first = 0] = covered.toSorted().slice(-3);
  return { inOne: first, titled: Math.max(...titled), inThree: (first + second + third) / 3 };
}

/** Numbers of the `count` highest totals above 0 and of those that equal the least of them; in the order they came. */
function bestEntries(total: Float64Array, count: number): number[] {
  const highest = createHighest(count);
  for (let entry = 0; entry < total.length; entry += 1) highest.offer(total[entry]!);
  const least = highest.least();
  const best: number[] = [];
  for (let entry = 0; entry < total.length; entry += 1)
    if (total[entry]! > 0 && total[entry]! >= least) best.push(entry);
  return best;
}
