import { isTimeLabel } from '../../comment/time';
import { oneLine } from '../own';

/**
 * Words of Facebook's interface, German and English. Both are tried on every page: aria-labels can
 * stay English in a translated interface.
 */

/** What an article's aria-label says. `parent` is the name as written, with its genitive. */
export type CommentLabel = {
  /** Null where the label does not tell: "Jane Doe's GIF comment 2 hours ago" may be a reply. */
  readonly kind: 'comment' | 'reply' | null;
  readonly author: string;
  readonly parent: string | null;
  /** A reply to a reply names another replier, not the top-level comment's author. */
  readonly parentKind: 'comment' | 'reply' | null;
  readonly time: string | null;
};

const commentPrefixes = ['Kommentar von ', 'Comment by ', 'Comment from '];
const replyPrefixes = [
  ['Antworte mit ', ' auf '],
  ['Antworte von ', ' auf '],
  ['Antwort von ', ' auf '],
  ['Antwort mit ', ' auf '],
  ['Reply by ', ' to '],
  ['Reply from ', ' to '],
] as const;
const commentNouns = [' Kommentar', ' comment'];
const replyNouns = [' Antwort', ' reply'];
const gifMarks = ["'s GIF comment", '’s GIF comment', 's GIF-Kommentar', ' GIF-Kommentar'];

/** A name, a parent's name and a time fit in; the rest of a hostile label is not looked at. */
const longestLabel = 600;

/** Whether a label is of the form that comments have. Cheaper than reading it. */
export function isCommentLabel(label: string): boolean {
  return (
    commentPrefixes.some(prefix => label.startsWith(prefix)) ||
    replyPrefixes.some(([prefix]) => label.startsWith(prefix)) ||
    gifMarks.some(mark => label.slice(0, longestLabel).includes(mark))
  );
}

/** The kind alone: no more than a look at how the label begins. */
export function kindOfLabel(label: string): CommentLabel['kind'] {
  if (commentPrefixes.some(prefix => label.startsWith(prefix))) return 'comment';
  return replyPrefixes.some(([prefix]) => label.startsWith(prefix)) ? 'reply' : null;
}

/**
 * Reads an article's aria-label: "Kommentar von Uwe S. (vor 5 Tagen)", "Antworte mit Anna G. auf
 * Anke P.s Kommentar (Vor 27 Minuten).", "Reply by Jane Doe to John Roe's comment 8 weeks ago".
 * Null when it is none of these. Linear in the label's length.
 */
export function readLabel(label: string): CommentLabel | null {
  const line = oneLine(label.slice(0, longestLabel));
  for (const [prefix, border] of replyPrefixes) {
    if (line.startsWith(prefix)) return readReply(line.slice(prefix.length), border);
  }
  for (const prefix of commentPrefixes) {
    if (!line.startsWith(prefix)) continue;
    const { rest, time } = splitTime(line.slice(prefix.length));
    return { kind: 'comment', author: rest, parent: null, parentKind: null, time };
  }
  for (const mark of gifMarks) {
    const at = line.indexOf(mark);
    if (at <= 0) continue;
    const { time } = splitTime(line.slice(at + mark.length));
    return { kind: null, author: line.slice(0, at), parent: null, parentKind: null, time };
  }
  return null;
}

function readReply(line: string, border: string): CommentLabel {
  const { rest, time } = splitTime(line);
  const at = rest.indexOf(border);
  if (at < 0) return { kind: 'reply', author: rest, parent: null, parentKind: null, time };
  const author = rest.slice(0, at);
  const whose = rest.slice(at + border.length).replace(/\.$/, '');
  const toComment = commentNouns.find(noun => whose.endsWith(noun));
  const toReply = replyNouns.find(noun => whose.endsWith(noun));
  const noun = toComment ?? toReply;
  if (noun === undefined) return { kind: 'reply', author, parent: null, parentKind: null, time };
  const parent = whose.slice(0, whose.length - noun.length);
  return { kind: 'reply', author, parent, parentKind: toComment ? 'comment' : 'reply', time };
}

/**
 * Cuts the time off the end: "(vor 5 Tagen)", "8 weeks ago". Names have parentheses, numbers and
 * final dots as well, so only what is a time label from one end to the other is cut.
 */
function splitTime(line: string): { rest: string; time: string | null } {
  const undotted = line.endsWith(').') ? line.slice(0, -1) : line;
  const open = undotted.lastIndexOf(' (');
  if (undotted.endsWith(')') && open > 0) {
    const inside = undotted.slice(open + 2, -1);
    if (isTimeLabel(inside)) return { rest: undotted.slice(0, open), time: inside };
  }
  const words = line.split(' ');
  for (let from = Math.max(1, words.length - 8); from < words.length; from++) {
    const tail = words.slice(from).join(' ');
    const time = tail.endsWith('.') && !isTimeLabel(tail) ? tail.slice(0, -1) : tail;
    if (isTimeLabel(time)) return { rest: words.slice(0, from).join(' '), time };
  }
  return { rest: undotted, time: null };
}

/** Whether `genitive` ("Anke P.s", "Hans'", "John Roe's", "Hans") is what a label makes of `name`. */
export function isGenitiveOf(genitive: string, name: string): boolean {
  if (name === '') return false;
  const ending = genitive.startsWith(name) ? genitive.slice(name.length) : null;
  return ending !== null && ['', 's', "'", '’', "'s", '’s'].includes(ending);
}

const words = (...list: readonly string[]): ReadonlySet<string> => new Set(list);

export const replyWords = words('antworten', 'reply');
export const editedWords = words('bearbeitet', 'edited');
export const pageBadges = words('verfasser', 'verfasserin', 'verfasser/in', 'autor', 'author');
export const moreWords = words('mehr anzeigen', 'mehr ansehen', 'weiterlesen', 'see more');

/** Deleted or hidden comments leave a line; there is nothing to read or to answer in it. */
export const goneWords = words(
  'dieser kommentar wurde gelöscht',
  'dieser kommentar wurde entfernt',
  'kommentar gelöscht',
  'kommentar entfernt',
  'dieser kommentar ist nicht mehr verfügbar',
  'this comment was deleted',
  'this comment has been deleted',
  'this comment was removed',
  'this comment has been removed',
  'comment deleted',
  'comment removed',
  'this comment is no longer available',
);

/** "Neueste zuerst" leaves out what Facebook takes for spam: only "Alle Kommentare" shows all. */
export const sortWords: ReadonlyMap<string, 'all' | 'filtered'> = new Map([
  ['alle kommentare', 'all'],
  ['all comments', 'all'],
  ['relevanteste zuerst', 'filtered'],
  ['relevanteste', 'filtered'],
  ['top-kommentare', 'filtered'],
  ['neueste zuerst', 'filtered'],
  ['neueste', 'filtered'],
  ['most relevant', 'filtered'],
  ['top comments', 'filtered'],
  ['newest', 'filtered'],
  ['newest first', 'filtered'],
]);

/** Compares interface words: case, dots ("…") and spaces around don't count. */
export const wordOf = (text: string): string =>
  oneLine(text)
    .toLowerCase()
    .replace(/^[\s·•]+|[\s·•.…]+$/g, '');

const identityPrefixes = [
  'Kommentieren als ',
  'Comment as ',
  'Antworten als ',
  'Reply as ',
  'Kommentiere als ',
  'Antworte als ',
];
const addresseePrefixes = ['Antworte ', 'Antworten an ', 'Antwort an ', 'Reply to '];

/** The identity a composer's label names ("Kommentieren als Stadt Musterhausen"). */
export function identityIn(label: string): string | null {
  const line = oneLine(label.slice(0, longestLabel)).replace(/\s*[.…]+$/, '');
  const prefix = identityPrefixes.find(start => line.startsWith(start));
  return prefix === undefined ? null : line.slice(prefix.length).trim() || null;
}

/** The person a reply box's label names ("Antworte Erika Beispiel …"). */
export function addresseeIn(label: string): string | null {
  if (identityIn(label) !== null) return null;
  const line = oneLine(label.slice(0, longestLabel)).replace(/\s*…$|\s*\.\.\.$/, '');
  const prefix = addresseePrefixes.find(start => line.startsWith(start));
  return prefix === undefined ? null : line.slice(prefix.length).trim() || null;
}

const postBoxPrefixes = [
  'Kommentieren als ',
  'Kommentiere als ',
  'Comment as ',
  'Schreibe einen ',
  'Schreib einen ',
  'Write a comment',
  'Write a public comment',
];

/** Whether a composer comments on the post instead of answering somebody. */
export const isPostBoxLabel = (label: string): boolean =>
  postBoxPrefixes.some(prefix => label.startsWith(prefix));

const messengerWords = ['nachricht', 'message', 'schreib eine nachricht', 'write a message', 'aa'];

/** Messenger's boxes are the same editor; only their labels tell. */
export function isMessengerLabel(label: string): boolean {
  const word = wordOf(label.slice(0, longestLabel));
  return messengerWords.some(start => word === start || word.startsWith(`${start} `));
}

/** The page's name in a post dialog's title ("Beitrag von X", "X's Post", "Xs Beitrag"). */
export function pageInTitle(title: string): string | null {
  const line = oneLine(title.slice(0, longestLabel));
  if (line.startsWith('Beitrag von ')) return line.slice('Beitrag von '.length) || null;
  for (const ending of [
    "'s Post",
    '’s Post',
    "'s post",
    '’s post',
    "' Post",
    '’ Post',
    's Beitrag',
  ]) {
    if (line.endsWith(ending)) return line.slice(0, -ending.length) || null;
  }
  return null;
}
