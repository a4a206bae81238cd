import { foldGlyph, foldGlyphs, isPictograph, isWordGlyph } from '../language/glyphs';
import { type Result, err, ok } from '../result';

/** One word of a pattern. `literals`: its folded spellings ("blöd" also as "blod"). */
export type WordPattern = {
  readonly literals: readonly string[];
  readonly openStart: boolean;
  readonly openEnd: boolean;
};

/** One place in a sequence: any of these words, or anything a named group finds. */
export type PatternElement = {
  readonly words: readonly WordPattern[];
  readonly groups: readonly string[];
};

/** `gaps[i]`: how many other words may stand between element i and i + 1. */
export type Sequence = {
  readonly elements: readonly PatternElement[];
  readonly gaps: readonly number[];
};

/** `position`: UTF-16 offset in the pattern, from 0. */
export type PatternError = {
  readonly kind:
    | 'empty'
    | 'unexpected-sign'
    | 'unclosed-group'
    | 'empty-alternative'
    | 'bad-gap'
    | 'too-open'
    | 'unknown-group'
    | 'too-many-elements'
    | 'too-many-sequences';
  readonly position: number;
};

const widestGap = 12;
const mostElements = 12;
const mostSequences = 64;
/** `*ab*` would hit half the dictionary. */
const shortestOpenLiteral = { prefix: 2, suffix: 3, infix: 4 };
const umlautNeeded = 6;

type Cursor = { readonly pattern: string; at: number };

/** Elements that stand next to each other: one branch of a place in the pattern. */
type Branch = readonly PatternElement[];

/**
 * Parses one pattern of the small syntax that README.md describes: `du ~3 (idiot*|depp) @gruppe`.
 * Alternatives of several words make several sequences, at most 64. Linear in the pattern's length.
 * `knownGroups`: the names that may follow `@`.
 */
export function parsePattern(
  pattern: string,
  knownGroups: ReadonlySet<string>,
): Result<readonly Sequence[], PatternError> {
  const cursor: Cursor = { pattern, at: 0 };
  let sequences: readonly Sequence[] = [];
  let gap: number | null = null;
  for (skipBlanks(cursor); cursor.at < pattern.length; skipBlanks(cursor)) {
    const position = cursor.at;
    if (pattern[position] === '~') {
      const width = readGap(cursor);
      if (width === null || gap !== null || sequences.length === 0)
        return err({ kind: 'bad-gap', position });
      gap = width;
      continue;
    }
    const place = readPlace(cursor, knownGroups);
    if (!place.ok) return place;
    sequences = extend(sequences, gap ?? 0, place.value);
    gap = null;
    if (sequences.length > mostSequences) return err({ kind: 'too-many-sequences', position });
    if (sequences.some(sequence => sequence.elements.length > mostElements))
      return err({ kind: 'too-many-elements', position });
  }
  if (gap !== null) return err({ kind: 'bad-gap', position: pattern.length });
  if (sequences.length === 0) return err({ kind: 'empty', position: 0 });
  return ok(sequences);
}

/** Every sequence so far, continued by every branch. */
function extend(
  sequences: readonly Sequence[],
  gap: number,
  branches: readonly Branch[],
): readonly Sequence[] {
  const starts: readonly Sequence[] =
    sequences.length > 0 ? sequences : [{ elements: [], gaps: [] }];
  return starts.flatMap(({ elements, gaps }) =>
    branches.map(branch => ({
      elements: [...elements, ...branch],
      gaps: [...gaps, ...(elements.length > 0 ? [gap] : []), ...branch.slice(1).map(() => 0)],
    })),
  );
}

function skipBlanks(cursor: Cursor): void {
  while (/[\s-]/.test(cursor.pattern.charAt(cursor.at))) cursor.at += 1;
}

function readGap(cursor: Cursor): number | null {
  const digits = /^~(\d{1,2})(?=\s|$)/.exec(cursor.pattern.slice(cursor.at, cursor.at + 4))?.[1];
  if (digits === undefined || Number(digits) > widestGap) return null;
  cursor.at += 1 + digits.length;
  return Number(digits);
}

/** One word or group, or alternatives in brackets; single words among them share one element. */
function readPlace(
  cursor: Cursor,
  knownGroups: ReadonlySet<string>,
): Result<readonly Branch[], PatternError> {
  const opening = cursor.at;
  if (cursor.pattern[cursor.at] !== '(') {
    const element = readElement(cursor, knownGroups);
    return element.ok ? ok([[element.value]]) : element;
  }
  cursor.at += 1;
  const branches: Branch[] = [];
  let branch: PatternElement[] = [];
  for (;;) {
    skipBlanks(cursor);
    const sign = cursor.pattern[cursor.at];
    if (sign === undefined) return err({ kind: 'unclosed-group', position: opening });
    if (sign !== ')' && sign !== '|') {
      const element = readElement(cursor, knownGroups);
      if (!element.ok) return element;
      branch.push(element.value);
      continue;
    }
    if (branch.length === 0) return err({ kind: 'empty-alternative', position: cursor.at });
    branches.push(branch);
    branch = [];
    cursor.at += 1;
    if (sign === ')') return ok(joinSingles(branches));
  }
}

function joinSingles(branches: readonly Branch[]): Branch[] {
  const singles = branches.filter(branch => branch.length === 1).flat();
  const joined: PatternElement = {
    words: singles.flatMap(element => element.words),
    groups: singles.flatMap(element => element.groups),
  };
  const longer = branches.filter(branch => branch.length > 1);
  return singles.length > 0 ? [[joined], ...longer] : longer;
}

function readElement(
  cursor: Cursor,
  knownGroups: ReadonlySet<string>,
): Result<PatternElement, PatternError> {
  const position = cursor.at;
  if (cursor.pattern[position] !== '@') {
    const word = readWord(cursor);
    return word.ok ? ok({ words: [word.value], groups: [] }) : word;
  }
  const name = /^@([a-z][a-z0-9-]*)/.exec(cursor.pattern.slice(position))?.[1];
  if (name === undefined || !knownGroups.has(name)) return err({ kind: 'unknown-group', position });
  cursor.at += 1 + name.length;
  return ok({ words: [], groups: [name] });
}

function readWord(cursor: Cursor): Result<WordPattern, PatternError> {
  const position = cursor.at;
  const openStart = cursor.pattern[cursor.at] === '*';
  if (openStart) cursor.at += 1;
  let raw = '';
  while (cursor.at < cursor.pattern.length) {
    const sign = String.fromCodePoint(cursor.pattern.codePointAt(cursor.at) ?? 0);
    const folded = foldGlyph(sign);
    const inWord = folded === '' || isWordGlyph(folded);
    if (!inWord && !(raw === '' && isPictograph(sign))) break;
    raw += sign;
    cursor.at += sign.length;
    if (!inWord) break;
  }
  const openEnd = cursor.pattern[cursor.at] === '*';
  if (openEnd) cursor.at += 1;
  const literals = spellings(raw);
  const shortest = literals[0]?.length ?? 0;
  if (shortest === 0) return err({ kind: 'unexpected-sign', position });
  const side = openStart ? (openEnd ? 'infix' : 'suffix') : 'prefix';
  if ((openStart || openEnd) && shortest < shortestOpenLiteral[side])
    return err({ kind: 'too-open', position });
  return ok({ literals, openStart, openEnd });
}

/** The folded literal; long words with an umlaut also as people type them who have no ä. */
function spellings(raw: string): string[] {
  const folded = foldGlyphs(raw);
  if (folded === '') return [];
  if (/^[a-z0-9]*$/i.test(raw)) return [folded];
  const bare = foldGlyphs(raw.normalize('NFC').replaceAll(/[äöü]/gi, stripDots));
  return bare !== folded && bare.length >= umlautNeeded ? [folded, bare] : [folded];
}

const stripDots = (umlaut: string): string => umlaut.normalize('NFD').charAt(0);
