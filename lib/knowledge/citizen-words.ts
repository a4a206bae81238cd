import { fold } from '../language/normalise';
import { stem } from '../language/stems';

/** What else a stem may stand for; `worth` 0…1 against the word itself. */
export type OtherWord = { readonly stem: string; readonly worth: number };

const pairs: readonly (readonly [string, string])[] = [['Perso', 'Personalausweis']];

const toAdministration = 0.85;
const toCitizen = 0.7;

const othersByStem = new Map<string, OtherWord[]>();
for (const [citizen, administration] of pairs) {
  link(citizen, administration, toAdministration);
  link(administration, citizen, toCitizen);
}

function link(from: string, to: string, worth: number): void {
  const key = stem(fold(from));
  const others = othersByStem.get(key) ?? [];
  others.push({ stem: stem(fold(to)), worth });
  othersByStem.set(key, others);
}

/** Administrative terms behind a citizen's word, and the other way round. */
export const citizenWordsFor = (stemmed: string): readonly OtherWord[] =>
  othersByStem.get(stemmed) ?? [];
