import type { Finding } from '../classify';
import type { SignalName } from './format';

/**
 * What the editor reads when a signal becomes a flag; null: the signal shows nothing by itself.
 * German data like the Netiquette, whose clauses they name. A model knows likeness, not facts:
 * each sentence says what the wording resembles and leaves the judgement to a person.
 */
export const findingTexts: Readonly<
  Record<SignalName, Pick<Finding, 'category' | 'clause' | 'title' | 'reason'> | null>
> = {
  toxic: {
    category: 'insult',
    clause: '§ 2 Abs. 1',
    title: 'Beleidigung',
    reason: 'Der Ton gleicht Kommentaren, die Menschen als verletzend eingestuft haben.',
  },
  engaging: null,
  factClaiming: {
    category: 'factClaim',
    clause: null,
    title: 'Behauptung zum Prüfen',
    reason: 'Der Kommentar behauptet etwas, das sich nachprüfen lässt.',
  },
  defamation: {
    category: 'defamation',
    clause: '§ 2 Abs. 5',
    title: 'Üble Nachrede oder Verleumdung',
    reason: 'Die Wortwahl gleicht Kommentaren, die jemandes Ehre verletzen.',
  },
  violence: {
    category: 'threat',
    clause: '§ 2 Abs. 2',
    title: 'Drohung oder Aufruf zu Gewalt',
    reason: 'Die Wortwahl gleicht Kommentaren, die Gewalt androhen, fordern oder gutheißen.',
  },
  callToAction: {
    category: 'threat',
    clause: '§ 2 Abs. 2',
    title: 'Drohung oder Aufruf zu Gewalt',
    reason: 'Der Kommentar ruft andere zu Taten auf und klingt nach Gewalt.',
  },
  order: {
    category: 'incitement',
    clause: '§ 2 Abs. 3',
    title: 'Hetze gegen die demokratische Ordnung',
    reason:
      'Die Wortwahl gleicht Kommentaren, die gegen die demokratische Grundordnung aufwiegeln.',
  },
  needsAnswer: {
    category: 'question',
    clause: null,
    title: 'Frage',
    reason: 'Der Kommentar klingt wie eine Frage oder ein Anliegen an Ihre Behörde.',
  },
};
