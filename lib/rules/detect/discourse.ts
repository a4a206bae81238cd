import type { Span } from '../../comment/span';
import type { Reading, Word } from '../../language/reading';

const quotePairs: readonly RegExp[] = [
  /„[^“”"\n]{2,400}[“”"]/gu,
  /“[^“”\n]{2,400}”/gu,
  /"[^"\n]{2,400}"/gu,
  /»[^«»\n]{2,400}«/gu,
  /«[^«»\n]{2,400}»/gu,
  /‚[^‘’'\n]{2,300}[‘’']/gu,
  /(?<![\p{L}\p{N}])'[^'\n]{2,300}'(?![\p{L}\p{N}])/gu,
];
/** Words that show somebody else's words are reported, asked about or rejected. */
const reporting =
  /(?<!\p{L})(?:schreib\p{L}*|schrieb\p{L}*|geschrieben|sag\p{L}*|gesagt|ruf\p{L}{1,3}|rief\p{L}*|gerufen|brüll\p{L}*|gebrüllt|skandier\p{L}*|nenn\p{L}*|nannte\p{L}*|genannt|bezeichn\p{L}*|beschimpf\p{L}*|beleidig\p{L}*|betitel\p{L}*|titulier\p{L}*|wort|wörter\p{L}*|worte|begriff\p{L}*|ausdr(?:u|ü)ck\p{L}*|schimpfw\p{L}*|parole\p{L}*|spruch|sprüche\p{L}*|zitat\p{L}*|zitier\p{L}*|kommentar\p{L}*|post\p{L}*|äußer\p{L}*|äusser\p{L}*|gehört|hör\p{L}*|schrei\p{L}*|geschrien|schrie\p{L}*|les\p{L}{1,3}|gelesen|liest|steht|stand|bedeut\p{L}*|heißt|meint\p{L}*|sätze\p{L}*|satz|aussage\p{L}*|hashtag|graffiti|schmier\p{L}*|geschmiert|plakat\p{L}*|aufkleber|sticker|drohung\p{L}*|droht\p{L}*|drohen|strafbar|anzeig\p{L}*|angezeigt|niveau)(?!\p{L})/iu;
const reach = 110;

/** Quotations that report: their words are not the writer's own. */
export function findQuotations(text: string): Span[] {
  const spans: Span[] = [];
  for (const pair of quotePairs)
    for (const { 0: match, index } of text.matchAll(pair)) {
      const end = index + match.length;
      const around = `${text.slice(Math.max(0, index - reach), index)} ${text.slice(end, end + reach)}`;
      if (reporting.test(around)) spans.push([index, end]);
    }
  return spans;
}

const askingAnyway =
  /(?<!\p{L})(?:weiß jemand|kann (?:mir )?jemand|ich (?:wüsste|würde) gerne? (?:wissen)?|mich würde interessieren|eine frage|hätte (?:da )?(?:mal )?eine frage|frage an)(?!\p{L})/iu;

/**
 * Sentences that end in a question mark, and the phrases with which people ask without one. A
 * rhetorical question looks the same, so this is a note and no more. "?!" is an outcry.
 */
export function findQuestions(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: match, index } of text.matchAll(/[.!?\n]+/g)) {
    const sentence = text.slice(start, index);
    const lead = sentence.length - sentence.trimStart().length;
    const asked = match.includes('?') && !match.includes('!') && /\p{L}{2}/u.test(sentence);
    if (asked || askingAnyway.test(sentence)) spans.push([start + lead, index + match.length]);
    start = index + match.length;
  }
  const rest = text.slice(start);
  const lead = rest.length - rest.trimStart().length;
  if (askingAnyway.test(rest)) spans.push([start + lead, text.trimEnd().length]);
  return spans.filter(([from, to]) => to > from);
}

/** Figures with a unit, shares, sums: what can be checked. */
export function findFigures(text: string): Span[] {
  const figure =
    /(?<![\p{L}\p{N}])\d{1,3}(?:[.\u00a0 ]?\d{3}){0,4}(?:,\d{1,4})?(?: ?%| (?:prozent|euro|€|millionen|mio|milliarden|mrd|tausend|tote|todesopfer|einwohner|grad|tonnen|kwh|mal so)(?!\p{L})| ?€)/giu;
  return [...text.matchAll(figure)].map(({ 0: match, index }): Span => [
    index,
    index + match.length,
  ]);
}

const codes = new Set(['88', '18', '28', '1488', '444']);
const codeCompany =
  /(?<!\p{L})(?:heil|sieg|gruß|grüße|gruss|kamerad\p{L}*|reich|reichs(?:krieg|adler|bürger)\p{L}*|adolf|(?:mein|unser|dem|der|den) führer|blut|ehre|arisch\p{L}*|arier\p{L}*|white|power|hh|c18|combat|ns|deutsches? reich|weiß\p{L}* macht|skinhead\p{L}*|volk)(?!\p{L})|[卐卍⚡ᛋᛟ]|🫱/iu;

/**
 * Number codes of neo-Nazis where the company is right: beside greetings and slogans, written
 * "14/88", or as the whole comment. House numbers, years, prices and bus lines stay out.
 */
export function findCodes(reading: Reading): Span[] {
  const { text, words } = reading;
  const spans: Span[] = [];
  words.forEach((word, index) => {
    if (!codes.has(word.form)) return;
    const before = words[index - 1];
    const whole =
      words.length <= 2 && /^[\s!.⚡✊🖐🙋👋]*(?:88|1488|14 ?\/ ?88)[\s!.⚡✊🖐🙋👋]*$/u.test(text);
    const pair =
      before?.form === '14' &&
      word.form === '88' &&
      /^ ?[/-]? ?$/.test(text.slice(before.end, word.start));
    const unit =
      /^\s?(?:€|%|euro|prozent|km|m\b|kg|uhr|jahr|°|cent|minuten|stunden|tage|qm|[a-h]\b|,\d)/i.test(
        text.slice(word.end, word.end + 10),
      );
    const numbered =
      /(?:nr\.?|nummer|hausnummer|linie|bus|stra(?:ß|ss)e|str\.|weg|platz|gasse|allee|jahrgang|baujahr|zimmer|seite|§|artikel|b|a|l|k)\s?$/i.test(
        text.slice(Math.max(0, word.start - 14), word.start),
      );
    if (unit || numbered || isDate(text, word)) return;
    const company = codeCompany.test(text.slice(Math.max(0, word.start - 60), word.end + 60));
    if (pair) spans.push([before.start, word.end]);
    else if (whole || company) spans.push([word.start, word.end]);
  });
  return spans;
}

const isDate = (text: string, { start, end }: Word): boolean =>
  /^\.(?:\d|\s?\p{Lu})/u.test(text.slice(end, end + 3)) ||
  /[\d][.:,/]$/.test(text.slice(Math.max(0, start - 2), start));
