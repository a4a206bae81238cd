import type { Reading } from '../../language/reading';
import { readQuestionForm } from '../../language/question-form';
import type { Token } from './tokens';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const you = wordSet('du dich dir dein deine deinem deinen deiner deines bist hast kannst willst');
const youAll = wordSet('ihr euch euer eure eurem euren eurer seid habt koennt wollt');
const formal = wordSet('sie ihnen');
const self = wordSet('ich mich mir mein meine meinem meinen meiner bin habe');
const we = wordSet('wir uns unser unsere unserem unseren unserer');
const negations = wordSet('nicht kein keine keinen keinem keiner nie niemals nichts niemand');
const doubt = wordSet('vielleicht wohl eventuell glaube denke meine finde scheint koennte wuerde');
const reasons = wordSet('weil denn deshalb daher obwohl da damit dass also aber jedoch trotzdem');
const calls = wordSet('muessen muss sollte sollten lasst auf weg raus endlich stoppt wacht macht');
const thanks = wordSet('danke dank bitte lieber liebe gern gerne toll super respekt');
const questionWords = wordSet('wer wie was wann wo warum wieso weshalb woher wohin welche welcher');
const past = wordSet('war waren wurde wurden hatte hatten ist sind wird werden');
const mostChars = 20_000;

/**
 * Names of the style features, in the order of `styleOf`. Each value lies in 0…1.
 * They say how something is written, so they carry over to topics that no training text had.
 */
export const styleNames = [
  'always',
  'length',
  'short',
  'long',
  'wordLength',
  'capitals',
  'shouting',
  'lowerCaseOnly',
  'exclamation',
  'exclamations',
  'question',
  'questions',
  'dots',
  'quotation',
  'emoji',
  'laughter',
  'digits',
  'bigNumbers',
  'percent',
  'link',
  'mention',
  'paragraphs',
  'commas',
  'colon',
  'bracket',
  'you',
  'youAll',
  'formal',
  'self',
  'we',
  'negation',
  'doubt',
  'reasons',
  'calls',
  'thanks',
  'questionWords',
  'past',
  'sentences',
  'sentenceLength',
  'endsOpen',
  'variety',
  'hashtags',
  'asks',
  'rhetoric',
  'concern',
] as const;

/** What is told from the text as it stands, whatever words are read of it. */
function measure(reading: Reading) {
  const text = reading.text.slice(0, mostChars);
  const asked = readQuestionForm(text.slice(0, 2_000));
  const kinds = (kind: string) => asked.filter(sentence => sentence.kind === kind).length;
  return {
    letters: occurrences(text, /\p{L}/gu),
    upper: occurrences(text, /\p{Lu}/gu),
    shouted: occurrences(text, /\p{Lu}{3,}/gu),
    dots: squash(occurrences(text, /\.{2,}|…/g)),
    emoji: squash(occurrences(text, /\p{Extended_Pictographic}/gu)),
    laughter: squash(occurrences(text, /[😂🤣😆😅]|\b(?:ha){2,}|\blol\b|;-?\)|:-?[)D]/giu)),
    digits: squash(occurrences(text, /\d+/g) / 2),
    bigNumbers: squash(occurrences(text, /\d{3,}|\d[.,]\d/g)),
    percent: squash(occurrences(text, /%|prozent|million|milliard/gi)),
    links: squash(occurrences(text, /https?:\/\/|www\./g)),
    mentions: squash(occurrences(text, /@[\p{L}\p{N}_]/gu)),
    paragraphs: squash(occurrences(text, /\n/g)),
    endsOpen: /[.!?…"“)]\s*$/.test(text) ? 0 : 1,
    asks: squash(kinds('question') + kinds('request')),
    rhetoric: squash(kinds('rhetorical')),
    concern: squash(kinds('concern')),
  };
}

/** A comment is looked at several times, with words left out (`spans.ts`). */
const measured = new WeakMap<Reading, ReturnType<typeof measure>>();

function measuresOf(reading: Reading): ReturnType<typeof measure> {
  const known = measured.get(reading);
  if (known !== undefined) return known;
  const found = measure(reading);
  measured.set(reading, found);
  return found;
}

/** How a comment is written, as `styleNames` has it. Linear in the text's length; looks at 20,000 characters. */
export function styleOf(reading: Reading, tokens: readonly Token[]): Float32Array {
  const text = measuresOf(reading);
  const words = tokens.filter(token => token.word);
  const count = Math.max(1, words.length);
  const share = (set: ReadonlySet<string>) =>
    squash(words.filter(({ spellings: [form = ''] }) => set.has(form)).length / Math.sqrt(count));
  const signs = (sign: string) => tokens.filter(({ spellings: [form] }) => form === sign).length;
  const sentences = (words.length > 0 ? (reading.words.at(-1)?.sentence ?? 0) : 0) + 1;
  const forms = new Set(words.map(({ spellings: [form = ''] }) => form));
  return Float32Array.of(
    1,
    Math.min(1, Math.log1p(words.length) / 6),
    words.length <= 6 ? 1 : 0,
    words.length >= 50 ? 1 : 0,
    Math.min(1, text.letters / count / 10),
    text.upper / Math.max(1, text.letters),
    squash(text.shouted / Math.sqrt(count)),
    text.upper === 0 ? 1 : 0,
    squash(signs('!') + 2 * signs('!!')),
    signs('!!') > 0 ? 1 : 0,
    squash(signs('?') + 2 * signs('??')),
    signs('??') > 0 ? 1 : 0,
    text.dots,
    squash(signs('"') / 2),
    text.emoji,
    text.laughter,
    text.digits,
    text.bigNumbers,
    text.percent,
    text.links,
    text.mentions,
    text.paragraphs,
    squash((4 * signs(',')) / count),
    squash(signs(':')),
    squash(signs('(')),
    share(you),
    share(youAll),
    share(formal),
    share(self),
    share(we),
    share(negations),
    share(doubt),
    share(reasons),
    share(calls),
    share(thanks),
    share(questionWords),
    share(past),
    squash((sentences - 1) / 3),
    Math.min(1, count / sentences / 30),
    text.endsOpen,
    forms.size / count,
    squash(signs('#')),
    text.asks,
    text.rhetoric,
    text.concern,
  );
}

/** 0 → 0, 1 → 0.5, many → 1. */
const squash = (value: number): number => value / (1 + value);

function occurrences(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}
