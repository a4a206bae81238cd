import type { DecisionPolicy } from './policy';

type Endings = NonNullable<DecisionPolicy['endings']>;

const still = {
  sie: 'Ihre Meinung ist uns willkommen. Bitte beachten Sie dabei weiterhin unsere Netiquette.',
  du: 'Deine Meinung ist uns willkommen. Bitte beachte dabei weiterhin unsere Netiquette.',
};

/** What is so again; the measure was right until then, so nobody is sorry. */
const ending = (address: 'sie' | 'du', again: string): string =>
  ['Guten Tag,', again, still[address], 'Vorgang {number}'].join('\n\n');

/** What ships for telling a person that a measure is over; a proposal, and no legal advice. */
export const defaultEndings: Endings = {
  hide: {
    sie: ending(
      'sie',
      'wir verbergen Ihren Kommentar nicht länger. Er ist wieder für alle zu sehen.',
    ),
    du: ending(
      'du',
      'wir verbergen deinen Kommentar nicht länger. Er ist wieder für alle zu sehen.',
    ),
  },
  mute: {
    sie: ending(
      'sie',
      'die Stummschaltung Ihres Profils auf unserer Seite ist beendet. Sie können dort wieder schreiben.',
    ),
    du: ending(
      'du',
      'die Stummschaltung deines Profils auf unserer Seite ist beendet. Du kannst dort wieder schreiben.',
    ),
  },
  block: {
    sie: ending(
      'sie',
      'die Sperre Ihres Profils auf unserer Seite ist beendet. Sie können dort wieder lesen und schreiben.',
    ),
    du: ending(
      'du',
      'die Sperre deines Profils auf unserer Seite ist beendet. Du kannst dort wieder lesen und schreiben.',
    ),
  },
};
