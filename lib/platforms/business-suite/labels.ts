import { oneLine } from '../own';

/** Words of the Business Suite; no German page has been seen, so these follow Facebook's. */

export const replyWords: ReadonlySet<string> = new Set(['antworten', 'reply']);
export const moreWords: ReadonlySet<string> = new Set([
  'mehr anzeigen',
  'mehr ansehen',
  'see more',
]);
export const editedWords: ReadonlySet<string> = new Set(['bearbeitet', 'edited']);

/** Compares interface words: case, dots and spaces around don't count. */
export const wordOf = (text: string): string =>
  oneLine(text.slice(0, 200))
    .toLowerCase()
    .replace(/[\s.…]+$/, '');

const identityPrefixes = ['Comment as ', 'Reply as ', 'Kommentieren als ', 'Antworten als '];

/** The identity a box's placeholder names ("Comment as Stadt Musterhausen…"). */
export function identityIn(placeholder: string): string | null {
  const line = oneLine(placeholder.slice(0, 300)).replace(/[.…]+$/, '');
  const prefix = identityPrefixes.find(start => line.startsWith(start));
  return prefix === undefined ? null : line.slice(prefix.length).trim() || null;
}
