import { type FunctionalTest } from './functional-test';

/** Notes that help an editor. */
export const remarkFunctions: readonly FunctionalTest[] = [
  {
    name: 'questions',
    reason: 'Questions want an answer.',
    expect: { kind: 'clean', with: 'question' },
    seen: [
      'Wann hat das Bürgerbüro geöffnet?',
      'Kann ich den Termin online buchen?',
      'Weiß jemand, wo man Sperrmüll anmeldet',
    ],
    held: [
      'Hallo, wie lange dauert ein Reisepass?',
      'Und wo kann ich parken?',
      'Gibt es im Freibad auch Familienkarten?',
      'Muss ich den Hund anmelden?',
      'Ich hätte da mal eine Frage',
      'Liebes Rathaus-Team, ab wann gilt die neue Satzung?',
    ],
  },
  {
    name: 'claims of fact',
    reason: 'A claim with figures or sources can be checked.',
    expect: { kind: 'clean', with: 'factClaim' },
    seen: ['Laut Studie sind 80 % dagegen', 'Fakt ist, dass die Sanierung 3 Millionen Euro kostet'],
    held: [
      'Die Gebühren sind um 25 Prozent gestiegen',
      'Es ist nachweislich weniger Verkehr',
      'In der Stadt leben 40.000 Einwohner',
      'Das Gutachten zeigt etwas anderes',
      'Der Eintritt kostet jetzt 6,50 €',
    ],
  },
  {
    name: 'praise',
    reason: 'Thanks want a thank-you.',
    expect: { kind: 'clean', with: 'praise' },
    seen: [
      'Vielen Dank für die schnelle Hilfe',
      'Tolle Arbeit, weiter so!',
      'Die Mitarbeiterin war sehr freundlich',
    ],
    held: [
      'Danke an das ganze Team',
      'Finde ich richtig gut',
      'Großes Lob ans Bürgerbüro',
      'Super gemacht 👏',
      'Endlich! Freue mich schon auf die Eröffnung',
      'Hut ab vor den Helfern',
    ],
  },
  {
    name: 'ironic thanks',
    reason: '"Danke für nichts" is no praise.',
    expect: { kind: 'clean', without: ['praise'] },
    seen: ['Danke für nichts', 'Na toll, wieder zu'],
    held: ['Ja super, noch eine Baustelle', 'Na bravo', 'Tolle Idee 🤦', 'Nicht gut gemacht'],
  },
];
