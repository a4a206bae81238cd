import { fold } from '../../language/normalise';
import { vocabularies } from '../lexicon/vocabularies';
import type { Token } from './tokens';

/** The word lists of the rules that say something about tone or target. */
const listed = [
  'schimpf-schwer',
  'schimpf',
  'schimpf-anrede',
  'schimpf-mild',
  'herabsetzend',
  'gruppe',
  'gruppe-schimpf',
  'szenewort',
  'entmenschlicht',
  'ausgrenzung',
  'toeten',
  'verletzen',
  'toedlich',
  'sterben',
  'tadel',
  'aussage',
  'lob',
  'amt',
  'person',
  'modal',
] as const;
/** Those that are read together with what stands around them. */
const aimed = 14;

/** Per list: how often it is hit; for the lists about tone also near "you", near "not", in quotation marks. */
export const lexiconNames: readonly string[] = [
  ...listed,
  ...['you', 'not', 'quoted'].flatMap(around =>
    listed.slice(0, aimed).map(list => `${list}+${around}`),
  ),
];

const longestPrefix = 24;
const shortestPart = 3;

type Lists = {
  readonly whole: Map<string, number[]>;
  readonly starts: Map<string, number[]>;
  readonly parts: Map<string, number[]>;
  readonly partHeads: Set<string>;
};

const lists = readLists();

function readLists(): Lists {
  const read: Lists = {
    whole: new Map(),
    starts: new Map(),
    parts: new Map(),
    partHeads: new Set(),
  };
  for (const [index, name] of listed.entries())
    for (const entry of vocabularies[name] ?? []) {
      const inside = entry.startsWith('*');
      const form = fold(entry.replaceAll('*', ''));
      if (form === '') continue;
      const map = inside ? read.parts : entry.endsWith('*') ? read.starts : read.whole;
      if (inside && form.length >= shortestPart) read.partHeads.add(form.slice(0, shortestPart));
      const known = map.get(form);
      if (known === undefined) map.set(form, [index]);
      else known.push(index);
    }
  return read;
}

const near = 4;
const you = new Set('du dich dir dein deine ihr euch euer eure sie bist seid'.split(' '));
const not = new Set('nicht kein keine keinen keiner nie niemals'.split(' '));

/** As `lexiconNames` has it; each value lies in 0…1. Linear in the number of tokens. */
export function lexiconHits(tokens: readonly Token[]): Float32Array {
  const counts = new Float32Array(lexiconNames.length);
  let quoted = false;
  for (const [at, token] of tokens.entries()) {
    if (token.spellings[0] === '"') quoted = !quoted;
    if (!token.word) continue;
    const hits = hitsOf(token);
    if (hits.size === 0) continue;
    const around = tokens.slice(Math.max(0, at - near), at + near + 1);
    const has = (set: ReadonlySet<string>) =>
      around.some(({ spellings: [form = ''] }) => set.has(form));
    const contexts = [has(you), has(not), quoted];
    for (const hit of hits) {
      counts[hit] = (counts[hit] ?? 0) + 1;
      if (hit >= aimed) continue;
      for (const [which, holds] of contexts.entries()) {
        const place = listed.length + which * aimed + hit;
        if (holds) counts[place] = (counts[place] ?? 0) + 1;
      }
    }
  }
  return counts.map(count => count / (1 + count));
}

function hitsOf({ spellings }: Token): Set<number> {
  const hits = new Set<number>();
  const add = (found: readonly number[] | undefined) => {
    for (const hit of found ?? []) hits.add(hit);
  };
  for (const form of spellings) {
    add(lists.whole.get(form));
    for (let end = 2; end <= Math.min(form.length, longestPrefix); end += 1)
      add(lists.starts.get(form.slice(0, end)));
    for (let start = 0; start + shortestPart <= form.length; start += 1) {
      if (!lists.partHeads.has(form.slice(start, start + shortestPart))) continue;
      const last = Math.min(form.length, start + longestPrefix);
      for (let end = start + shortestPart; end <= last; end += 1)
        add(lists.parts.get(form.slice(start, end)));
    }
  }
  return hits;
}
