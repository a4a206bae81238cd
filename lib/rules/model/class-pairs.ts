import type { ClassReader } from './class-reader';
import type { Token } from './tokens';

const groups: Readonly<Record<string, string>> = {
  du: 'du dich dir dein deine deinen deiner bist hast',
  ihr: 'ihr euch euer eure euren eurer seid habt',
  sie: 'sie ihnen ihr ihre ihren',
  wir: 'wir uns unser unsere unseren lasst',
  ich: 'ich mich mir mein meine meinen',
  nicht: 'nicht kein keine keinen keiner keinem nie niemals',
  die: 'die diese diesen dieser solche',
  er: 'er ihn ihm der den',
  man: 'man jemand jeder jeden',
  alle: 'alle allen alles jeder',
  jetzt: 'jetzt endlich sofort heute morgen nun',
  muss: 'muss muessen musst muesste muessten',
  soll: 'soll sollen sollte sollten solltest',
  kann: 'kann koennen koennte koennten',
  will: 'will wollen wollt willst',
  wird: 'wird werden wuerde wuerden',
  weg: 'weg raus ab',
  in: 'in im aus nach',
  und: 'und oder',
  frage: 'wer wie was wann wo warum wieso weshalb',
  '?': '? ??',
  '!': '! !!',
  hat: 'hat haben hatte hatten',
  ist: 'ist sind war waren bin',
  wenn: 'wenn falls dann',
  zu: 'zu um',
  so: 'so sehr nur',
  mal: 'mal doch bitte',
};

/** Folded function words and signs → the numbers of their groups. */
const groupsOf = new Map<string, number[]>();
for (const [number, words] of Object.values(groups).entries())
  for (const word of words.split(' ')) {
    const known = groupsOf.get(word);
    if (known === undefined) groupsOf.set(word, [number]);
    else known.push(number);
  }

const reach = 3;
const noGroups: readonly number[] = [];

/**
 * Calls `see` for every class of words that stands up to three tokens before or after a function word, such as "we"
 * after a word of mobilising: `name` of the class, and a number for the group of function words and its side.
 */
export function eachClassPair(
  tokens: readonly Token[],
  reader: ClassReader,
  see: (name: string, side: number) => void,
): void {
  const around = tokens.map(({ spellings: [form = ''] }) => groupsOf.get(form) ?? noGroups);
  for (const [at, token] of tokens.entries()) {
    const classes = reader.classesOf(token);
    if (classes.length === 0) continue;
    const sides = new Set<number>();
    const last = Math.min(tokens.length - 1, at + reach);
    for (let near = Math.max(0, at - reach); near <= last; near += 1)
      if (near !== at)
        for (const group of around[near] ?? noGroups) sides.add(2 * group + (near > at ? 1 : 0));
    for (const found of classes) for (const side of sides) see(reader.names[found] ?? '', side);
  }
}
