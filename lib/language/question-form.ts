import { fold } from './normalise';
import { splitSentences, type Sentence } from './sentences';

/**
 * How a sentence turns to the reader.
 * `question`: asks for something; `request`: wants help or information without a question;
 * `concern`: reports that something is broken or missing; `rhetorical`: looks like a question, wants no
 * answer; `statement`: the rest.
 */
export type SentenceKind = 'question' | 'request' | 'concern' | 'rhetorical' | 'statement';

export type ReadSentence = Sentence & {
  readonly kind: SentenceKind;
  /** 0…1: how surely an authority should react to it. */
  readonly strength: number;
};

/** Sentences of a comment with what they want, by form alone; the topic is not looked at. */
export function readQuestionForm(text: string): ReadSentence[] {
  const mention = openingMention(text);
  const elsewhere = mention !== null && !authorityNames.test(fold(mention));
  return splitSentences(text).map(sentence => {
    const own = sentence.tokens.filter(({ start }) => start >= (mention?.length ?? 0));
    const reading = readSentence({ ...sentence, tokens: own });
    const strength = elsewhere ? reading.strength * 0.4 : reading.strength;
    return { ...sentence, ...reading, strength };
  });
}

type Reading = Pick<ReadSentence, 'kind' | 'strength'>;

function readSentence(sentence: Sentence): Reading {
  const words = withoutOpeners(sentence.tokens.map(token => token.folded));
  const line = ` ${words.join(' ')} `;
  if (words.length === 0) return { kind: 'statement', strength: 0 };
  const asks = sentence.ending.includes('?');
  const turned = asks || startsLikeQuestion(words);
  if (turned && isRhetorical(line, sentence.ending)) return { kind: 'rhetorical', strength: 0.1 };
  if (has(line, requests)) return { kind: 'request', strength: 0.9 };
  if (asks && startsLikeQuestion(words)) return { kind: 'question', strength: 1 };
  if (asks) return { kind: 'question', strength: words.length <= 2 ? 0.4 : 0.75 };
  if (startsLikeQuestion(words) && words.length >= 4 && sentence.ending !== '!') {
    return { kind: 'question', strength: has(` ${words[0]} `, questionWords) ? 0.8 : 0.5 };
  }
  if (has(line, defects)) return { kind: 'concern', strength: 0.6 };
  return { kind: 'statement', strength: 0.05 };
}

const list = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s*[\n,]\s*/)
      .map(phrase => ` ${fold(phrase)} `),
  );

const questionWords =
  list(`wer, wie, was, wann, wo, warum, wieso, weshalb, woher, wohin, womit, wofür, wozu,
  wieviel, welche, welcher, welches, welchen, welchem, wem, wen, wieviele, who, what, when, where, why, how`);

const turnedVerbs =
  list(`kann, können, könnte, könnten, könnt, kannst, gibt, gibts, ist, sind, hat, haben, habt, muss,
  müssen, muß, darf, dürfen, wird, werden, bekommt, bekommen, bekomme, gilt, gelten, geht, gehts, brauche,
  braucht, brauch, brauchen, seid, macht, kommt, kommen, fährt, fahren, kostet, weiß, weiss, wisst, reicht, findet, bleibt,
  hätte, hättet, soll, sollen, funktioniert, lohnt, zählt, nimmt, stimmt, steht, öffnet, bietet, plant, darfst,
  can, could, is, are, do, does, will`);

const prepositions = list('ab, bis, um, für, in, an, mit, zu, von, bei, seit, auf');

/** "Wann …", "Ab wann …", "Kann man …", also after a greeting or a name. */
function startsLikeQuestion(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (has(` ${first} `, questionWords) || has(` ${first} `, turnedVerbs)) return true;
  return has(` ${first} `, prepositions) && has(` ${second} `, questionWords);
}

const openers =
  list(`hallo, hi, hey, moin, servus, guten, tag, morgen, abend, liebe, lieber, liebes, stadt, team, und, aber,
  also, ok, okay, ja, nein, sorry, entschuldigung, bitte, danke, frage, ähm, äh, nur, mal, jetzt, dann, denn,
  sagt, sagen, sie, rathaus, gemeinde, verwaltung, zusammen, eigentlich, hm, hmm, grüß, gott, werte, kurze`);

function withoutOpeners(words: readonly string[]): readonly string[] {
  const first = words.findIndex(word => !has(` ${word} `, openers));
  return first === -1 ? [] : words.slice(first);
}

const requests =
  list(`weiß jemand, weiss jemand, weiß einer, kann mir jemand, kann jemand, bitte um info, bitte um infos,
  bitte um auskunft, bitte um hilfe, bitte um antwort, bitte um rückmeldung, würde gerne wissen, würde gern wissen, wüsste gern,
  wüsste gerne, möchte wissen, möchte gerne wissen, hätte gerne gewusst, hätte gern gewusst, hätte eine frage, habe eine frage, hab eine frage,
  hab ne frage, eine frage, meine frage, an wen, wo melde, wo muss ich, wo kann ich, wo bekomme, wie komme ich, was muss ich, was brauche ich,
  brauche ich, muss ich, darf ich, kann ich, können sie mir, könnt ihr, könntet ihr, können sie bitte, ich suche, suche einen, brauche einen termin, brauche dringend, brauch n termin, ich brauche,
  bitte melden, bitte reparieren, bitte prüfen, bitte mal, kümmert euch bitte, wäre es möglich, ist es möglich, niemand erreichbar,
  keiner geht ans telefon, erreiche niemanden, keinen termin, finde keinen, finde nichts dazu, weiß nicht wie, weiß nicht wo`);

const defects =
  list(`kaputt, defekt, beschädigt, ausgefallen, fällt aus, fallen aus, fiel aus, funktioniert nicht, geht nicht, nicht abgeholt,
  nicht geleert, nicht geräumt, nicht gestreut, überfüllt, verstopft, liegt rum, liegen herum, liegt herum, müll liegt, seit wochen, seit tagen, seit monaten,
  stockdunkel, schlagloch, schlaglöcher, ratten, vermüllt, zugewachsen, gefährlich, stinkt, noch immer nicht, immer noch nicht, immer noch kein,
  keine antwort, nicht gekommen, nicht mitgenommen, stehen gelassen, gesperrt, nicht erreichbar`);

const rhetorics =
  list(`oder was, oder wie, oder nicht, nicht wahr, gell, ne, ernsthaft, euer ernst, ihr ernst, dein ernst, schon mal was von, schon mal was,
  was soll das, was soll der, was soll dieser, was soll man dazu, was soll der quatsch, wie dumm, wie blöd, wie doof, wie naiv, wie krank,
  wer glaubt, wer soll das glauben, glaubt ihr, glauben sie, glaubst du, warum wohl, wen interessiert, wen juckt, wieso wohl, na und,
  wie kann man nur, wie kann man so, wie kann man, was für ein, was für eine, wer hat uns, wer braucht schon, wozu noch, hast du, bist du,
  hast du mal, kannst du, warum bist, meinst du, denkst du, weißt du, willst du, haben sie überhaupt, merkt ihr, merkt ihr noch, merken sie, geht es noch, gehts noch, gehts noch gut,
  was stimmt mit, wie lange noch, wie oft noch, wo leben wir, wo sind wir, wo kommen wir, was ist los mit, was ist das für, was hat das mit, wer ist dieser, wer ist diese,
  haben wir nicht, seid ihr, sind wir, sind sie, was erwartet, wen wundert, wundert, wer wählt, soll das ein witz, ist das ein witz, soll ich lachen, zu tun`);

function isRhetorical(line: string, ending: string): boolean {
  return has(line, rhetorics) || /[?!]*!\?|\?!|\?{3,}!|!{2,}/.test(ending);
}

/** Looks for whole words; phrases of up to five words are few, so every one is tried. */
function has(line: string, phrases: ReadonlySet<string>): boolean {
  for (const phrase of phrases) if (line.includes(phrase)) return true;
  return false;
}

const authorityNames =
  /stadt|gemeinde|rathaus|landkreis|kreis|amt|verwaltung|buergermeister|polizei|stadtwerke|ministerium/;

/** "@…" at the start speaks to another commenter, unless it names an authority; null for none. */
const openingMention = (text: string): string | null =>
  /^\s*@[\p{L}\p{N}._-]{2,50}/u.exec(text)?.[0] ?? null;
