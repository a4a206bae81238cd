import { vocabularies } from '../lexicon/vocabularies';
import type { Token } from './tokens';
import { readWordLists } from './word-lists';

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

const listsOf = readWordLists(listed.map(name => vocabularies[name] ?? []));

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
    const hits = listsOf(token.spellings);
    if (hits.length === 0) continue;
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
