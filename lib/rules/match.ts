import { type Span, uniteSpans } from '../comment/span';
import type { Reading, Word } from '../language/reading';
import {
  type CompiledRule,
  type CompiledRules,
  type CompiledSequence,
  type DetectorSpans,
  hitClass,
} from './compile';
import { isViolation } from './flag';
import { type Interval, findWords } from './word-hits';

/** One rule's hits in one text, in order of their first word. `spans`: what carried them. */
export type RuleMatch = { readonly compiled: CompiledRule; readonly spans: readonly Span[] };

export type MatchResult = {
  readonly matches: readonly RuleMatch[];
  /** What rules against violations would have hit, had no exception lifted it: quoted, denied, meant otherwise. */
  readonly lifted: readonly Span[];
  /** Elementary operations done; grows linearly with the text. */
  readonly steps: number;
};

/** More hits of one rule say nothing new, and a hostile text must stay cheap. */
const mostHits = 32;
const mostAnchors = 2_000;

type Places = ReadonlyMap<number, readonly Interval[]>;
/** `core`: the word that the pattern is about ("idiot" in "du ~3 idiot"). */
type Hit = {
  readonly first: number;
  readonly last: number;
  readonly core: Interval;
  readonly parts: readonly Interval[];
};
type Matching = { readonly words: readonly Word[]; places: Places; steps: number };

/** Runs all rules over one reading. Linear in the text's length for a given set of rules. */
export function matchRules(
  rules: CompiledRules,
  reading: Reading,
  detected: DetectorSpans,
): MatchResult {
  const found = findWords(reading, rules.vocabulary);
  addDetected(rules, reading, detected, found.byClass);
  const matching: Matching = { words: reading.words, places: found.byClass, steps: found.steps };
  const matches: RuleMatch[] = [];
  const lifted: Hit[] = [];
  for (const compiled of rules.rules) {
    const all = findHits(matching, compiled.patterns);
    const hits = withoutExceptions(matching, compiled, all);
    if (hits.length > 0) matches.push({ compiled, spans: toSpans(reading.words, hits) });
    if (isViolation(compiled.rule.category)) lifted.push(...all.filter(hit => !hits.includes(hit)));
  }
  return { matches, lifted: toSpans(reading.words, lifted), steps: matching.steps };
}

function addDetected(
  rules: CompiledRules,
  reading: Reading,
  detected: DetectorSpans,
  byClass: Map<number, Interval[]>,
): void {
  for (const [name, classIds] of rules.detectorClasses) {
    const intervals = (detected.get(name) ?? []).flatMap(span => wordsIn(reading.words, span));
    if (intervals.length === 0) continue;
    for (const classId of classIds) {
      const all = [...(byClass.get(classId) ?? []), ...intervals];
      byClass.set(
        classId,
        all.toSorted((a, b) => a.first - b.first),
      );
    }
  }
}

/** The words that a span touches; [] when it touches none. */
function wordsIn(words: readonly Word[], [start, end]: Span): Interval[] {
  const first = lowerBound(words.length, index => (words[index]?.end ?? 0) > start);
  const last = lowerBound(words.length, index => (words[index]?.start ?? 0) >= end) - 1;
  return last >= first ? [{ first, last }] : [];
}

/** Smallest index below `length` from which `holds` is true, or `length`. */
function lowerBound(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function findHits(matching: Matching, sequences: readonly CompiledSequence[]): Hit[] {
  const hits: Hit[] = [];
  for (const sequence of sequences) {
    const anchors = matching.places.get(sequence.classes[sequence.anchor] ?? -1);
    if (anchors === undefined) continue;
    for (const anchor of anchors.slice(0, mostAnchors)) {
      if (hits.length >= mostHits) return hits;
      const hit = completeSequence(matching, sequence, anchor);
      if (hit !== null) hits.push(hit);
    }
  }
  return hits;
}

/** Walks from the anchor to the left and to the right, taking the nearest fitting word each time. */
function completeSequence(
  matching: Matching,
  sequence: CompiledSequence,
  anchor: Interval,
): Hit | null {
  const parts = [anchor];
  let first = anchor;
  for (let index = sequence.anchor - 1; index >= 0; index -= 1) {
    const gap = sequence.gaps[index] ?? 0;
    const before = nearest(matching, sequence.classes[index] ?? -1, first, -gap - 1);
    if (before === null) return null;
    parts.unshift(before);
    first = before;
  }
  let last = anchor;
  for (let index = sequence.anchor + 1; index < sequence.classes.length; index += 1) {
    const gap = sequence.gaps[index - 1] ?? 0;
    const after = nearest(matching, sequence.classes[index] ?? -1, last, gap + 1);
    if (after === null) return null;
    parts.push(after);
    last = after;
  }
  return { first: first.first, last: last.last, core: parts[sequence.core] ?? anchor, parts };
}

const longestInterval = 24;

/**
 * The place of a class nearest to `from` within `reach` words (negative: to the left) and in the
 * same sentence; null when there is none.
 */
function nearest(
  matching: Matching,
  classId: number,
  from: Interval,
  reach: number,
): Interval | null {
  const places = matching.places.get(classId);
  if (places === undefined) return null;
  const sentence = matching.words[from.first]?.sentence;
  const inSentence = (place: Interval) => matching.words[place.first]?.sentence === sentence;
  const low = reach > 0 ? from.last + 1 : from.first + reach - longestInterval;
  let best: Interval | null = null;
  for (
    let index = lowerBound(places.length, at => (places[at]?.first ?? 0) >= low);
    index < places.length;
    index += 1
  ) {
    matching.steps += 1;
    const place = places[index];
    if (place === undefined) break;
    if (reach > 0) {
      if (place.first > from.last + reach) break;
      if (inSentence(place)) return place;
      break;
    }
    if (place.first >= from.first) break;
    if (place.last < from.first && place.last >= from.first + reach && inSentence(place))
      best = place;
  }
  return best;
}

/**
 * Drops the hits that an exception lifts. It overlaps the hit, or it names it: `@treffer` stands for
 * a whole hit, for its core or its last word alone, so that "nicht ~2 @treffer" sees into "du bist nicht dumm".
 */
function withoutExceptions(matching: Matching, compiled: CompiledRule, hits: Hit[]): Hit[] {
  if (hits.length === 0 || compiled.exceptions.length === 0) return hits;
  const hitByPlace = new Map<Interval, Hit>();
  for (const hit of hits) {
    hitByPlace.set(hit, hit).set({ ...hit.core }, hit);
    const last = hit.parts.at(-1);
    if (last !== undefined) hitByPlace.set({ ...last }, hit);
  }
  const places = [...hitByPlace.keys()].toSorted((a, b) => a.first - b.first);
  const own: Matching = { ...matching, places: new Map([...matching.places, [hitClass, places]]) };
  const lifted = new Set<Hit>();
  for (const lift of findHits(own, compiled.exceptions)) {
    const named = lift.parts.map(part => hitByPlace.get(part)).find(hit => hit !== undefined);
    if (named !== undefined) {
      // The "nicht" of "nicht ganz dicht" is part of the hit and denies nothing.
      const others = lift.parts.filter(part => !hitByPlace.has(part));
      if (!others.every(part => named.parts.some(one => isSamePlace(one, part)))) lifted.add(named);
    } else
      for (const hit of hits) if (lift.first <= hit.last && lift.last >= hit.first) lifted.add(hit);
  }
  matching.steps = own.steps;
  return hits.filter(hit => !lifted.has(hit));
}

const isSamePlace = (one: Interval, other: Interval): boolean =>
  one.first === other.first && one.last === other.last;

const toSpans = (words: readonly Word[], hits: readonly Hit[]): Span[] =>
  uniteSpans(
    hits
      .flatMap(hit => hit.parts)
      .map((part): Span => [words[part.first]?.start ?? 0, words[part.last]?.end ?? 0]),
  );
