/** Splits a comment's text into what the platforms render differently. */
export type Piece =
  | { readonly kind: 'text' | 'link' | 'mention'; readonly text: string }
  | { readonly kind: 'emoji'; readonly text: string; readonly codePoint: string };

const special =
  /(https?:\/\/[^\s]+|www\.[^\s]+|\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic})*)/gu;

/** @param mention - a name in the text that is a link, or null */
export function splitText(text: string, mention: string | null): Piece[] {
  const at = mention === null ? -1 : text.indexOf(mention);
  if (mention === null || at < 0) return splitPlain(text);
  return [
    ...splitPlain(text.slice(0, at)),
    { kind: 'mention', text: mention },
    ...splitPlain(text.slice(at + mention.length)),
  ];
}

const splitPlain = (text: string): Piece[] =>
  text
    .split(special)
    .filter(part => part !== '')
    .map((part): Piece => {
      if (/^(?:https?:|www\.)/.test(part)) return { kind: 'link', text: part };
      if (/^\p{Extended_Pictographic}/u.test(part))
        return { kind: 'emoji', text: part, codePoint: (part.codePointAt(0) ?? 0).toString(16) };
      return { kind: 'text', text: part };
    });
