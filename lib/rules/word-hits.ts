import type { Bridge, Reading, Word } from '../language/reading';
import { type Automaton, wordEnd, wordStart } from './automaton';
import { functionWords, inflections } from './lexicon/function-words';

/** Words `first` to `last`, inclusive. */
export type Interval = { readonly first: number; readonly last: number };

/** Where each class of words occurs, in order of the first word. */
export type WordHits = {
  readonly byClass: Map<number, Interval[]>;
  /** Elementary operations done; for tests of linearity. */
  readonly steps: number;
};

export type Vocabulary = {
  readonly automaton: Automaton;
  /** Misspelt long lexicon words and the sources of the right ones. */
  readonly misspellings: ReadonlyMap<string, readonly number[]>;
  /** The classes that a source of literals (a word list, an element's words) belongs to. */
  readonly classesOf: readonly (readonly number[])[];
};

const mostJoined = 24;
const shortestJoined = 4;
/** Below this length a split word counts only when its parts are no everyday words ("na zieht"). */
const safeJoined = 7;
const maskSteps = 4_000;
const mostMasked = 32;
const shortestMisspelt = 5;

type Search = {
  readonly reading: Reading;
  readonly vocabulary: Vocabulary;
  readonly byClass: Map<number, Interval[]>;
  steps: number;
  masked: number;
};

/** Finds every lexicon word of a reading: plain, disguised, split, masked or misspelt. */
export function findWords(reading: Reading, vocabulary: Vocabulary): WordHits {
  const search: Search = { reading, vocabulary, byClass: new Map(), steps: 0, masked: 0 };
  const bridges = reading.bridges.toSorted((a, b) => a.first - b.first);
  let nextBridge = 0;
  reading.words.forEach((word, index) => {
    const place = { first: index, last: index };
    readForm(search, word.form, place);
    for (const variant of word.variants) readForm(search, variant, place);
    readMisspelling(search, word.form, place);
    joinWords(search, index, word);
    for (; bridges[nextBridge]?.first === index; nextBridge += 1) {
      const bridge = bridges[nextBridge];
      if (bridge) readBridge(search, bridge);
    }
  });
  return { byClass: search.byClass, steps: search.steps };
}

/** Notes a hit of one source of literals for all its classes. */
function add(search: Search, source: number, place: Interval): void {
  for (const classId of search.vocabulary.classesOf[source] ?? []) {
    const places = search.byClass.get(classId);
    if (places === undefined) search.byClass.set(classId, [place]);
    else {
      const last = places.at(-1);
      if (last?.first !== place.first || last.last !== place.last) places.push(place);
    }
  }
}

function readForm(search: Search, form: string, place: Interval): void {
  const { automaton } = search.vocabulary;
  let node = 0;
  const found = (source: number) => add(search, source, place);
  const bordered = wordStart + form + wordEnd;
  search.steps += bordered.length;
  for (let index = 0; index < bordered.length; index += 1) {
    node = automaton.next(node, bordered.charCodeAt(index));
    if (node > 0) automaton.visit(node, found);
  }
}

function readMisspelling(search: Search, form: string, place: Interval): void {
  if (form.length < shortestMisspelt) return;
  const { misspellings } = search.vocabulary;
  for (const ending of inflections) {
    if (!form.endsWith(ending)) continue;
    search.steps += 1;
    const classes = misspellings.get(form.slice(0, form.length - ending.length));
    if (classes === undefined) continue;
    for (const classId of classes) add(search, classId, place);
    return;
  }
}

/** Follows the tree of literals across glued words, so that "Idi ot" is read as "Idiot". */
function joinWords(search: Search, first: number, start: Word): void {
  const { words } = search.reading;
  const { automaton } = search.vocabulary;
  let node = automaton.step(automaton.step(0, wordStart.charCodeAt(0)), start.form.charCodeAt(0));
  if (node < 0) return;
  node = follow(search, node, start.form, 1);
  let joined = start.form.length;
  for (let last = first + 1; node > 0 && joined <= mostJoined; last += 1) {
    const word = words[last];
    if (word === undefined || !word.glued || word.sentence !== start.sentence) return;
    const place = { first, last };
    for (let index = 0; index < word.form.length; index += 1) {
      node = follow(search, node, word.form.charAt(index), 0);
      if (node < 0) return;
      const length = joined + index + 1;
      if (!inflections.has(word.form.slice(index + 1))) continue;
      if (length < shortestJoined || !mayJoin(words, place, length)) continue;
      for (const classId of automaton.own(node)) add(search, classId, place);
    }
    joined += word.form.length;
    const whole = automaton.step(node, wordEnd.charCodeAt(0));
    if (whole > 0 && joined >= shortestJoined && mayJoin(words, place, joined))
      for (const classId of automaton.own(whole)) add(search, classId, place);
  }
}

function follow(search: Search, from: number, form: string, offset: number): number {
  let node = from;
  for (let index = offset; index < form.length && node >= 0; index += 1) {
    node = search.vocabulary.automaton.step(node, form.charCodeAt(index));
    search.steps += 1;
  }
  return node;
}

function mayJoin(words: readonly Word[], place: Interval, length: number): boolean {
  if (length >= safeJoined && words[place.first]?.form.length !== 2) return true;
  for (let index = place.first; index <= place.last; index += 1)
    if (functionWords.has(words[index]?.form ?? '')) return false;
  return true;
}

function readBridge(search: Search, bridge: Bridge): void {
  const place = { first: bridge.first, last: bridge.last };
  for (const form of bridge.forms) {
    if (!form.includes('*')) readForm(search, form, place);
    else if (search.masked < mostMasked) {
      search.masked += 1;
      readMasked(search, form, place);
    }
  }
}

/**
 * Lexicon words that fit a form with hidden letters; a run of k stars stands for 1 to k + 1
 * letters. Walks the tree of literals, at most `maskSteps` nodes for one form.
 */
function readMasked(search: Search, form: string, place: Interval): void {
  const { automaton } = search.vocabulary;
  const pieces = form.split(/(\*+)/).filter(piece => piece !== '');
  let left = maskSteps;
  const accept = (node: number, rest: string) => {
    if (inflections.has(rest)) for (const id of automaton.own(node)) add(search, id, place);
    if (rest !== '') return;
    const whole = automaton.step(node, wordEnd.charCodeAt(0));
    if (whole > 0) for (const id of automaton.own(whole)) add(search, id, place);
  };
  const walk = (node: number, piece: number, used: number): void => {
    left -= 1;
    search.steps += 1;
    if (node < 0 || left < 0) return;
    const part = pieces[piece];
    if (part === undefined) {
      accept(node, '');
      return;
    }
    if (!part.startsWith('*')) {
      if (used >= part.length) walk(node, piece + 1, 0);
      else {
        if (piece > 0 && piece === pieces.length - 1) accept(node, part.slice(used));
        walk(automaton.step(node, part.charCodeAt(used)), piece, used + 1);
      }
      return;
    }
    if (used > 0) walk(node, piece + 1, 0);
    if (used <= part.length)
      for (const unit of automaton.children(node))
        if (unit > 32) walk(automaton.step(node, unit), piece, used + 1);
  };
  walk(automaton.step(0, wordStart.charCodeAt(0)), 0, 0);
}
