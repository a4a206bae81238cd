import { stem } from './stems';
import type { Token } from './tokens';

/** A verb whose two parts stand apart ("macht … auf") as one stem ("aufmach"), with the parts. */
export type JoinedVerb = {
  readonly stem: string;
  readonly parts: readonly [Token, Token];
};

const particles: ReadonlySet<string> = new Set(
  `ab an auf aus bei dicht durch ein fest fort frei her heim herum hin hoch los mit nach raus rein rum runter
  statt teil um vor wahr weg weiter zu zurueck zusammen`.split(/\s+/),
);

/** A particle ends its clause; these open the next one. Elsewhere "an" and "mit" are prepositions. */
const openers: ReadonlySet<string> = new Set(
  'und oder aber denn wenn weil dass ob obwohl falls damit um bis bevor nachdem seit solange'.split(
    ' ',
  ),
);

/** Stems whose vowel changes in the present tense, or that have another form there. */
const infinitives: ReadonlyMap<string, string> = new Map(
  `hat hab, habt hab, ist sein, sind sein, seid sein, gibt geb, gib geb, nimm nehm, nimmt nehm, sieh seh, sieht seh,
  triff treff, trifft treff, wirf werf, wirft werf, hilf helf, spricht sprech, sprich sprech, lies les, liest les,
  faellt fall, laesst lass, tritt tret, find find, kann koenn, lass lass, geht geh, gehe geh, gehst geh, macht mach,
  mache mach, machst mach`
    .split(',')
    .map(pair => pair.trim().split(' '))
    .map(([form = '', infinitive = '']) => [form, infinitive]),
);

/**
 * Verbs of one sentence that may stand apart. Whether such a verb exists is for the caller to know: every word
 * before the particle is tried ("melde ich meinen Hund an": "anmeld", "anhund").
 */
export function joinSeparableVerbs(sentence: readonly Token[]): JoinedVerb[] {
  const joined: JoinedVerb[] = [];
  for (const [at, particle] of sentence.entries()) {
    if (at === 0 || at > farthest || !particles.has(particle.folded)) continue;
    const next = sentence[at + 1];
    if (next !== undefined && !openers.has(next.folded)) continue;
    for (const verb of sentence.slice(Math.max(0, at - widest), at)) {
      const own = stem(verb.folded);
      const infinitive = infinitives.get(own) ?? infinitives.get(verb.folded) ?? own;
      if (infinitive.length < 3) continue;
      joined.push({ stem: stem(particle.folded + infinitive), parts: [verb, particle] });
    }
  }
  return joined;
}

/** Words between verb and particle, and the place of the particle: keeps a sentence of 100,000 words affordable. */
const widest = 12;
const farthest = 60;
