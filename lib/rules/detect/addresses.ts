import type { Span } from '../../comment/span';

const street =
  /(?<![\p{L}\p{N}])(?:(?:\p{Lu}[\p{L}-]{2,30}?(?:stra(?:ß|ss)e|str\.?|weg|gasse|allee|platz|ring|ufer|damm|steig|pfad|chaussee))|(?:\p{Lu}[\p{L}-]{2,30} (?:Stra(?:ß|ss)e|Str\.|Weg|Gasse|Allee|Platz|Ring|Ufer|Damm))|(?:(?:Am|An der|Im|In der|Auf der|Zum|Zur) \p{Lu}\p{L}{2,30}))[ \u00a0]{0,2}(?:Nr\.? ?)?\d{1,3} ?[a-h]?(?![\p{L}\p{N}])/gu;
/** Words that tie an address to a person. */
const personCue =
  /(?<!\p{L})(?:wohnt|wohnen|wohne|wohnhaft|Adresse|Anschrift|privat|zuhause|zu Hause|Haus von|besuch\p{L}*|vorbeischau\p{L}*|klingel\p{L}*|Herrn?|Frau|Familie|Fam\.|Nachbar\p{L}*)(?!\p{L})/u;
const fullName = /(?<!\p{L})\p{Lu}\p{Ll}{2,20} \p{Lu}\p{Ll}{2,20}(?!\p{L})[,:]? {0,2}$/u;
const near = 80;

/**
 * Street and house number with somebody's name or a word of living nearby. A street with a number
 * alone is how citizens report a pothole, so it is none.
 */
export function findAddresses(text: string): Span[] {
  const spans: Span[] = [];
  for (const { 0: match, index } of text.matchAll(street)) {
    const before = text.slice(Math.max(0, index - near), index);
    const after = text.slice(index + match.length, index + match.length + near);
    const cue = personCue.exec(before)?.[0] ?? personCue.exec(after)?.[0];
    const selfReport = /(?:\bich\b|\bwir\b|\bmein\p{L}*|\bunser\p{L}*)[^.!?]{0,40}$/iu.test(before);
    if (cue === undefined ? fullName.test(before) : !selfReport)
      spans.push([index, index + match.length]);
  }
  return spans;
}

const plate =
  /(?<![\p{L}\p{N}])([A-ZÄÖÜ]{1,3})(?:[-–]| [-–] |[ \u00a0]|:)([A-Z]{1,2})[ \u00a0-]{0,2}([1-9]\d{0,3})[EH]?(?![\p{L}\p{N}])/gu;
const carCue =
  /kennzeichen|nummernschild|auto|wagen|pkw|fahrer|falschpark|park|halter|bmw|audi|vw|golf|mercedes|opel|ford|transporter|lkw|roller|motorrad|raser/i;
/** Motorways and federal roads, offices and paper sizes look alike. */
const noPlate = /^(?:DIN|ISO|EU|UN|AB|TV|KW|NR|TOP|ZI|ZIMMER|RAUM|BUS|LINIE)$/;

/** German number plates (FZV § 8) where the talk is of a vehicle. */
export function findPlates(text: string): Span[] {
  if (!carCue.test(text)) return [];
  return [...text.matchAll(plate)]
    .filter(({ 1: district = '' }) => !noPlate.test(district))
    .map(({ 0: match, index }): Span => [index, index + match.length]);
}
