import type { Span } from '../comment/span';
import { type Literal, buildAutomaton, wordEnd, wordStart } from './automaton';
import { isViolation } from './flag';
import type { HouseRule, HouseRules } from './house-rules';
import { innocentWords } from './lexicon/innocent';
import { vocabularies } from './lexicon/vocabularies';
import { misspell } from './misspell';
import {
  type PatternElement,
  type PatternError,
  type Sequence,
  type WordPattern,
  parsePattern,
} from './pattern';
import { type Result, ok } from '../result';
import type { Vocabulary } from './word-hits';

/** Stands in exceptions for whatever the rule has hit. */
export const hitGroup = 'treffer';

/** A pattern of a rule that cannot be read; the other patterns work on. */
export type RuleProblem = {
  readonly ruleId: string;
  readonly pattern: string;
  readonly list: 'patterns' | 'exceptions';
  readonly error: PatternError;
};

/** A sequence with its elements as class numbers; `anchor` is the element that is looked for first. */
export type CompiledSequence = {
  readonly classes: readonly number[];
  readonly gaps: readonly number[];
  readonly anchor: number;
  /** The element with the most words: what the pattern is about ("idiot" in "du ~3 idiot"). */
  readonly core: number;
};

export type CompiledRule = {
  readonly rule: HouseRule;
  readonly patterns: readonly CompiledSequence[];
  readonly exceptions: readonly CompiledSequence[];
};

export type CompiledRules = {
  readonly version: string;
  readonly rules: readonly CompiledRule[];
  readonly vocabulary: Vocabulary;
  /** Class numbers of the groups that a detector fills, by name; only those that a rule uses. */
  readonly detectorClasses: ReadonlyMap<string, readonly number[]>;
  readonly problems: readonly RuleProblem[];
};

/** Class number of `hitGroup`: filled rule by rule while matching. */
export const hitClass = 0;

/** What a detector reports: places in the text, for the group of its name. */
export type DetectorSpans = ReadonlyMap<string, readonly Span[]>;

/**
 * Compiles house rules once into one automaton. A pattern that cannot be read becomes a problem and
 * is left out. `detectors`: names of groups that code fills (phone numbers, links).
 */
export function compileRules(house: HouseRules, detectors: ReadonlySet<string>): CompiledRules {
  const known = new Set([...detectors, ...Object.keys(vocabularies), hitGroup]);
  const builder = createClassBuilder(detectors);
  const problems: RuleProblem[] = [];
  // Rules share many exceptions: each is compiled once.
  const compiledByPattern = new Map<string, Result<CompiledSequence[], PatternError>>();
  const compilePattern = (pattern: string, slips: boolean) => {
    const key = `${slips ? '~' : '='}${pattern}`;
    const before = compiledByPattern.get(key);
    if (before !== undefined) return before;
    const parsed = parsePattern(pattern, known);
    const compiled = parsed.ok
      ? ok(parsed.value.map(sequence => builder.sequence(sequence, slips)))
      : parsed;
    compiledByPattern.set(key, compiled);
    return compiled;
  };
  const rules = house.rules.map(rule => {
    const compileList = (list: 'patterns' | 'exceptions'): CompiledSequence[] =>
      rule[list].flatMap(pattern => {
        const compiled = compilePattern(pattern, mayMisspell(rule, list));
        if (compiled.ok) return compiled.value;
        problems.push({ ruleId: rule.id, pattern, list, error: compiled.error });
        return [];
      });
    return {
      rule,
      patterns: compileList('patterns'),
      exceptions: compileList('exceptions'),
    };
  });
  return {
    version: house.version,
    rules,
    vocabulary: builder.vocabulary(),
    detectorClasses: builder.detectorClasses,
    problems,
  };
}

/** Lists of words that insult however they are spelt; other words have innocent neighbours. */
const misspeltGroups = new Set(['schimpf-schwer', 'schimpf', 'gruppe-schimpf']);

const mayMisspell = (rule: HouseRule, list: string): boolean =>
  list === 'patterns' &&
  isViolation(rule.category) &&
  !['personalData', 'advertising', 'flooding', 'offTopic'].includes(rule.category);

/**
 * Numbers the elements of patterns ("classes") and collects literals. A word list is put into the
 * automaton once, as one source; `classesOf` says which elements a source stands in.
 */
type Source = { readonly source: number; readonly shortest: number; readonly size: number };

function createClassBuilder(detectors: ReadonlySet<string>) {
  const classByElement = new Map<string, number>();
  const commonness = new Map<number, number>([[hitClass, 0]]);
  const breadth = new Map<number, number>();
  const detectorClasses = new Map<string, number[]>();
  const literals: Literal[] = [];
  const classesOf: number[][] = [];
  const sourceByName = new Map<string, Source>();
  const misspellings = new Map<string, number[]>();

  const addSource = (words: readonly WordPattern[]): Source => {
    const source = classesOf.push([]) - 1;
    let shortest = Infinity;
    for (const { literals: texts, openStart, openEnd } of words)
      for (const text of texts) {
        shortest = Math.min(shortest, text.length);
        const ending = openEnd ? '' : wordEnd;
        literals.push({ text: wordStart + text + ending, source });
        if (openStart) literals.push({ text: text + ending, source });
      }
    return { source, shortest, size: words.length };
  };

  const addMisspellings = (words: readonly WordPattern[]): Source => {
    const source = classesOf.push([]) - 1;
    for (const { literals: texts } of words)
      for (const slip of texts.flatMap(misspell)) {
        const sources = misspellings.get(slip);
        if (sources === undefined) misspellings.set(slip, [source]);
        else if (!sources.includes(source)) sources.push(source);
      }
    return { source, shortest: Infinity, size: 0 };
  };

  const named = (name: string, add: () => Source) => {
    const known = sourceByName.get(name) ?? add();
    sourceByName.set(name, known);
    return known;
  };

  /** The sources of an element's words and word lists; detectors are noted on the way. */
  const sourcesOf = (element: PatternElement, classId: number, slips: boolean) => {
    const sources = element.words.length > 0 ? [addSource(element.words)] : [];
    for (const group of element.groups) {
      if (detectors.has(group))
        detectorClasses.set(group, [...(detectorClasses.get(group) ?? []), classId]);
      else sources.push(named(group, () => addSource(wordsOfGroup(group))));
      if (slips && misspeltGroups.has(group))
        sources.push(named(`${group} misspelt`, () => addMisspellings(wordsOfGroup(group))));
    }
    return sources;
  };

  const classOf = (element: PatternElement, slips: boolean): number => {
    const [group] = element.groups;
    if (group === hitGroup && element.groups.length === 1 && element.words.length === 0)
      return hitClass;
    const key = JSON.stringify([element, slips]);
    const known = classByElement.get(key);
    if (known !== undefined) return known;
    const classId = classByElement.size + 1;
    classByElement.set(key, classId);
    const sources = sourcesOf(element, classId, slips);
    for (const { source } of sources) classesOf[source]?.push(classId);
    const shortest = Math.min(...sources.map(source => source.shortest));
    commonness.set(classId, shortest === Infinity ? 1 : 1 / shortest);
    breadth.set(
      classId,
      sources.reduce((sum, { size }) => sum + size, 0),
    );
    return classId;
  };

  return {
    detectorClasses,
    sequence(parsed: Sequence, slips: boolean): CompiledSequence {
      const classes = parsed.elements.map(element => classOf(element, slips));
      const anchor = classes.reduce(
        (best, id, index) =>
          (commonness.get(id) ?? 1) <= (commonness.get(classes[best] ?? 0) ?? 1) ? index : best,
        0,
      );
      const core = classes.reduce(
        (best, id, index) =>
          (breadth.get(id) ?? 0) >= (breadth.get(classes[best] ?? 0) ?? 0) ? index : best,
        0,
      );
      return { classes, gaps: parsed.gaps, anchor, core };
    },
    vocabulary(): Vocabulary {
      for (const word of innocentWords) misspellings.delete(word);
      return { automaton: buildAutomaton(literals), misspellings, classesOf };
    },
  };
}

const noGroups: ReadonlySet<string> = new Set();

/** The parsed words of a list; a list that holds anything but single words is a bug. */
const wordsOfGroup = (group: string): WordPattern[] =>
  (vocabularies[group] ?? []).flatMap(word => {
    const sequences = parsePattern(word, noGroups);
    const elements = sequences.ok ? (sequences.value[0]?.elements ?? []) : [];
    if (elements.length !== 1)
      throw new Error(`The word list "${group}" holds "${word}", which is not one word.`);
    return elements.flatMap(element => element.words);
  });
