/**
 * Letters that look like Latin ones, and how people write letters with other signs.
 * The tables are short on purpose: only what is seen in comments, after Unicode's confusables (UTS #39).
 */
const lookalikes: ReadonlyMap<string, string> = new Map(
  [
    // Cyrillic
    ['абвгдеёзийкмнорстухьіїјѕһԁԛԝ', 'abbrdeezuukmhopctyxbiijshdqw'],
    // Greek
    ['αβγδεζηικλμνορστυφχω', 'abydezniklmvopotuoxw'],
    // Cherokee, Canadian syllabics, Lisu and Armenian: capitals that look Latin
    ['ᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃᎥ', 'abcdehjklmprstvwzi'],
    ['ᗩᗷᑕᗪᗴᖴᕼᒍᒪᗰᑎᑭᖇᔕᑌᐯᗯ᙭', 'abcdefhjlmnprsuvwx'],
    ['ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ', 'abcdefghijklmnoprstuvwxyz'],
    ['աոսօցհյ', 'wnuogqhj'],
    // Other Latin letters that Unicode does not decompose
    ['øłđħıȷŋŧɑɡɩʀʏɢɪɴʙʜʟᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢ', 'oldhijntagirygnnbhlacdejkmoptuvwz'],
  ].flatMap(([from = '', to = '']) =>
    Array.from(from, (sign, index) => [sign.toLowerCase(), to[index] ?? sign] as const),
  ),
);

const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Characters without width or face: joiners, soft hyphen, bidi controls, variation selectors, tags. */
const invisible = /[\p{Default_Ignorable_Code_Point}\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/u;
const mark = /\p{M}/u;
const pictograph = /\p{Extended_Pictographic}|\p{So}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Whether a folded character belongs inside a word. */
export const isWordGlyph = (folded: string): boolean => {
  const code = folded.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return letterOrDigit.test(folded);
};

export const isCombiningMark = (sign: string): boolean =>
  sign.charCodeAt(0) > 127 && mark.test(sign);

/** Whether a character stands for something by itself, such as an emoji or a symbol. */
export const isPictograph = (sign: string): boolean =>
  sign.charCodeAt(0) > 127 && pictograph.test(sign);

/**
 * Folds one character (one code point) to what a reader takes it for: lower case, no accents,
 * ä→ae, ß→ss, look-alikes of other scripts to Latin. Invisible characters and marks give ''.
 * Anything else comes back as it is.
 */
export function foldGlyph(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 128) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : sign;
  const lower = sign.toLowerCase();
  const known = german[lower] ?? lookalikes.get(lower);
  if (known !== undefined) return known;
  if (invisible.test(sign) || mark.test(sign)) return '';
  // Negative circled and negative squared capitals have no decomposition of their own.
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(97 + code - 0x1f150);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(97 + code - 0x1f170);
  let folded = '';
  for (const part of lower.normalize('NFKD').toLowerCase()) {
    if (!mark.test(part)) folded += german[part] ?? lookalikes.get(part) ?? part;
  }
  // "⒈" decomposes into a digit and a dot: the dot would part the word that the digit is in.
  return Array.from(folded).some(isWordGlyph)
    ? Array.from(folded).filter(isWordGlyph).join('')
    : folded;
}

/** Folds a whole string as `foldGlyph` does its characters. */
export const foldGlyphs = (text: string): string => {
  if (/^[a-z0-9]*$/.test(text)) return text;
  let folded = '';
  for (const sign of text.normalize('NFC')) folded += foldGlyph(sign);
  return folded;
};
