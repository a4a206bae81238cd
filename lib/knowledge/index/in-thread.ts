import { isLightStem } from '../../language/light-words';
import type { Base } from './base';
import { coverageOf, topicMass } from './coverage';
import type { Like } from './likeness';
import { type Query, readComment } from './query';
import type { QueryWord } from './weights';
import { withHints } from './with-hints';

/** A comment as it is meant where it stands. */
export type ReadInThread = {
  readonly query: Query;
  /** Whether an answer may be shown at all; only elliptic comments leave some out. */
  readonly fits: (entry: number) => boolean;
};

type Thread = {
  readonly text: string;
  readonly postText: string;
  readonly parentText: string | null;
};

/** A comment with less topic than this ("Und was kostet das?") leans on what it stands under. */
const leastTopic = 0.6;
/** What the words around such a comment are worth, and how many are taken: a post starts with its topic. */
const borrowing = { parent: { worth: 0.5, words: 120 }, post: { worth: 0.4, words: 6 } };
/** Least share an answer must speak of, both of what an elliptic comment says and of what it borrows. */
const leastShare = 0.25;

/**
 * A comment that names hardly any topic borrows that of its parent, else of the post. An answer to it must then
 * speak of both: "Und was kostet das?" under a post on closed days is not answered by why they are closed, nor
 * by what something else costs; and where there is nothing to borrow nothing fits.
 */
export function readInThread(base: Base, like: Like, thread: Thread): ReadInThread {
  const said = readComment(thread.text);
  if (topicMass(base, said.words) >= leastTopic) {
    return { query: withHints(said, like), fits: () => true };
  }
  const borrowed = borrow(said, thread);
  const own = said.words.filter(isTopic);
  const speaksOf = (words: readonly QueryWord[], entry: number): boolean =>
    coverageOf(base, words, like, entry).entry >= leastShare;
  return {
    query: withHints({ ...said, words: [...said.words, ...borrowed] }, like),
    fits: entry =>
      borrowed.length > 0 &&
      speaksOf(borrowed, entry) &&
      (own.length === 0 || speaksOf(own, entry)),
  };
}

function borrow(said: Query, { parentText, postText }: Thread): QueryWord[] {
  const [text, { worth, words }] =
    parentText === null ? [postText, borrowing.post] : [parentText, borrowing.parent];
  const known = new Set(said.words.map(({ stem }) => stem));
  return readComment(text)
    .words.filter(word => isTopic(word) && !known.has(word.stem))
    .slice(0, words)
    .map(word => ({ ...word, weight: word.weight * worth }));
}

const isTopic = ({ stem, isFunction }: QueryWord): boolean => !isFunction && !isLightStem(stem);
