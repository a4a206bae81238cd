import type { DecisionPolicy } from './policy';

type Reversals = NonNullable<DecisionPolicy['reversals']>;

const sorry = {
  sie: 'Wir bitten Sie um Entschuldigung. Ihre Meinung ist uns willkommen.',
  du: 'Wir bitten dich um Entschuldigung. Deine Meinung ist uns willkommen.',
};

/** That it was looked at again and taken back, what is so again, and that one is sorry. */
const reversal = (address: 'sie' | 'du', again: string): string =>
  [
    'Guten Tag,',
    `wir haben unsere Entscheidung noch einmal geprüft und nehmen sie zurück. ${again}`,
    sorry[address],
    'Vorgang {number}',
  ].join('\n\n');

/** What ships for telling a person that a measure was taken back; a proposal, and no legal advice. */
export const defaultReversals: Reversals = {
  hide: {
    sie: reversal('sie', 'Ihr Kommentar ist wieder für alle zu sehen.'),
    du: reversal('du', 'Dein Kommentar ist wieder für alle zu sehen.'),
  },
  delete: {
    sie: reversal(
      'sie',
      'Ihren gelöschten Kommentar können wir leider nicht wiederherstellen. Sie können ihn gern noch einmal schreiben.',
    ),
    du: reversal(
      'du',
      'Deinen gelöschten Kommentar können wir leider nicht wiederherstellen. Du kannst ihn gern noch einmal schreiben.',
    ),
  },
  mute: {
    sie: reversal(
      'sie',
      'Ihr Profil ist auf unserer Seite nicht mehr stummgeschaltet. Sie können dort wieder schreiben.',
    ),
    du: reversal(
      'du',
      'Dein Profil ist auf unserer Seite nicht mehr stummgeschaltet. Du kannst dort wieder schreiben.',
    ),
  },
  block: {
    sie: reversal(
      'sie',
      'Ihr Profil ist auf unserer Seite nicht mehr gesperrt. Sie können dort wieder lesen und schreiben.',
    ),
    du: reversal(
      'du',
      'Dein Profil ist auf unserer Seite nicht mehr gesperrt. Du kannst dort wieder lesen und schreiben.',
    ),
  },
};
