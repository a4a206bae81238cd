/** What an answer to a question must tell. `other`: yes or no, or anything else. */
export type QuestionKind =
  | 'duration'
  | 'amount'
  | 'time'
  | 'place'
  | 'reason'
  | 'person'
  | 'meaning'
  | 'leave'
  | 'manner'
  | 'thing'
  | 'other';

/** In this order: "wie lange" before "wie". Matched against folded words between spaces. */
const signs: readonly (readonly [QuestionKind, RegExp])[] = [
  ['duration', / wie lange | bis wann | dauer | wie viele (?:tage|wochen|monate|stunden) /],
  ['amount', / wie viele? | wieviele? | wie hoch | wie teuer | was kostet | kosten /],
  ['time', / wann | oeffnungszeiten /],
  ['place', / wohin | woher | wo | welche[rms]? (?:ort|adresse|stelle|seite) /],
  ['reason', / warum | wieso | weshalb | aus welchem grund /],
  ['person', / wer | wen | wem /],
  ['meaning', / was (?:bedeutet|ist|sind|heisst|versteht) | unterschied /],
  [
    'leave',
    /^(?! (?:was|wie|welche) ).* (?:darf|duerfen|erlaubt|verboten|kann (?:man|ich)|koennen|muss|muessen|soll|sollte) /,
  ],
  ['manner', / wie /],
  ['thing', / was | welche[nrsm]? /],
];

/** The kind of a question by its words, folded (`normalise.ts`); of long texts the start decides. */
export function questionKind(words: readonly string[]): QuestionKind {
  const line = ` ${words.slice(0, mostRead).join(' ')} `;
  return signs.find(([, sign]) => sign.test(line))?.[0] ?? 'other';
}

const mostRead = 60;
