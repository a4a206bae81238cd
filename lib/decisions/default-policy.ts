import { defaultOffences } from '../rules/offences';
import { defaultEndings } from './default-endings';
import { defaultReversals } from './default-reversals';
import { defaultOffices } from './offices';
import type { DecisionPolicy } from './policy';

type Statement = DecisionPolicy['statements'][keyof DecisionPolicy['statements']];

/** What was done, why, that criticism is welcome, how to complain. */
const statement = (done: string, welcome: string): string =>
  [
    'Guten Tag,',
    `${done} Grund: Verstoß gegen {clause} unserer Netiquette („{title}“, Fassung {version}).`,
    'Begründung: {reason}',
    welcome,
    '{complaint}',
    'Vorgang {number}',
  ].join('\n\n');

const anew = {
  sie: 'Ihre Meinung und auch deutliche Kritik sind willkommen. Sie können Ihr Anliegen jederzeit in anderen Worten schreiben.',
  du: 'Deine Meinung und auch deutliche Kritik sind willkommen. Du kannst dein Anliegen jederzeit in anderen Worten schreiben.',
};
const otherWays = {
  sie: 'Ihre Meinung und auch deutliche Kritik sind willkommen. Ihr Anliegen können Sie uns weiterhin auf allen anderen Wegen schreiben.',
  du: 'Deine Meinung und auch deutliche Kritik sind willkommen. Dein Anliegen kannst du uns weiterhin auf allen anderen Wegen schreiben.',
};

const hide: Statement = {
  sie: statement('wir haben Ihren Kommentar verborgen.', anew.sie),
  du: statement('wir haben deinen Kommentar verborgen.', anew.du),
};

const remove: Statement = {
  sie: statement('wir haben Ihren Kommentar gelöscht.', anew.sie),
  du: statement('wir haben deinen Kommentar gelöscht.', anew.du),
};

const mute: Statement = {
  sie: statement('wir haben Ihr Profil auf unserer Seite vorerst stummgeschaltet.', otherWays.sie),
  du: statement('wir haben dein Profil auf unserer Seite vorerst stummgeschaltet.', otherWays.du),
};

const block: Statement = {
  sie: statement(
    'wir haben Ihr Profil auf unserer Seite gesperrt. Die Sperre wird regelmäßig überprüft.',
    otherWays.sie,
  ),
  du: statement(
    'wir haben dein Profil auf unserer Seite gesperrt. Die Sperre wird regelmäßig überprüft.',
    otherWays.du,
  ),
};

/**
 * How an authority decides before a lead has set anything. Everything in it is a proposal that its lawyers adjust, and
 * no legal advice; the legal bases say so in their text. German, because records and letters are.
 */
export const defaultDecisionPolicy: DecisionPolicy = {
  hideNeedsReview: false,
  land: 'BUND',
  legalBases: [
    {
      id: 'benutzungsregeln',
      text: 'Vorschlag: Netiquette als Benutzungsregelung einer öffentlichen Einrichtung, mit den Vorschriften der Gemeinde- oder Landkreisordnung des Landes über öffentliche Einrichtungen',
    },
    {
      id: 'hausrecht',
      text: 'Vorschlag: öffentlich-rechtliches (virtuelles) Hausrecht als Annex zur Aufgabe der Öffentlichkeitsarbeit',
    },
    {
      id: 'rechte-dritter',
      text: 'Vorschlag: Schutz der Rechte Dritter (allgemeines Persönlichkeitsrecht, Art. 2 Abs. 1 mit Art. 1 Abs. 1 GG)',
    },
    {
      id: 'rechtswidriger-inhalt',
      text: 'Vorschlag: Entfernen eines rechtswidrigen Inhalts nach Kenntnis (Art. 6 Verordnung (EU) 2022/2065, soweit anwendbar)',
    },
  ],
  deputies: [],
  retention: {
    decisionMonths: 12,
    blockMonths: 12,
    blockReviewMonths: 6,
    criminalMonths: 6,
    namesMonths: 12,
  },
  complaintRoute:
    'Beschwerde: formlos und kostenfrei an die Kontaktadresse im Impressum dieser Seite, mit der Vorgangsnummer. Geprüft wird sie von einer Person, die an der Entscheidung nicht beteiligt war.',
  statements: { hide, delete: remove, mute, block },
  reversals: defaultReversals,
  endings: defaultEndings,
  offences: defaultOffences.map(offence => ({ ...offence, categories: [...offence.categories] })),
  offices: [...defaultOffices],
};
