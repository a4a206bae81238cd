import { oneLine } from '../own';

/** Words of Instagram's interface, German and English; both are tried on every page. */

const words = (...list: readonly string[]): ReadonlySet<string> => new Set(list);

export const replyWords = words('antworten', 'reply');
export const editedWords = words('bearbeitet', 'edited');
export const pageBadges = words('autor', 'autorin', 'verfasser', 'author', 'creator');
export const moreWords = words('mehr', 'mehr anzeigen', 'more', 'see more');
export const gifWords = words('gif', 'giphy');

/** Compares interface words: case, dots, bullets and spaces around don't count. */
export const wordOf = (text: string): string =>
  oneLine(text.slice(0, 200))
    .toLowerCase()
    .replace(/^[\s·•]+|[\s·•.…]+$/g, '');

const messengerPrefixes = ['nachricht', 'message'];

/** The message boxes of "Nachrichten" are no comments. */
export const isMessengerLabel = (label: string): boolean =>
  messengerPrefixes.some(prefix => wordOf(label).startsWith(prefix));
