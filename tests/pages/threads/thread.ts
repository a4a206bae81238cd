import type { FlagCategory } from '../../../lib/rules/flag';

/**
 * What an editor would want of a comment, written down by hand and independent of any engine.
 * `want`: answer it from the FAQ base, thank, leave it standing, ask the department, hide or delete
 * (a person reviews), act at once, or nothing (the page's own words).
 * `topic`: the practice answer's topic in German, null when no answer fits.
 */
export type Wanted = {
  readonly want: 'answer' | 'thank' | 'leave' | 'department' | 'review' | 'urgent' | 'none';
  readonly flags: readonly FlagCategory[];
  readonly topic: string | null;
  readonly note: string;
};

export type Media = 'none' | 'image' | 'gif' | 'sticker';

/** One invented comment. */
export type PracticeComment = {
  /** Decimal id as the platform counts, unique over all threads. */
  readonly id: string;
  /** Id of the comment it replies to (a root or another reply); null for a top-level comment. */
  readonly parent: string | null;
  readonly author: string;
  /** "\n" separates paragraphs; "" when there is only media. */
  readonly text: string;
  /** Age in minutes when the page is opened. */
  readonly ago: number;
  readonly media: Media;
  readonly edited: boolean;
  /** Deleted on the platform: a placeholder without author, text and id stands there. */
  readonly deleted: boolean;
  /** A name in the text that is a link (a tagged person or page). */
  readonly mention: string | null;
  readonly expected: Wanted;
};

export type ThreadSurface = 'post' | 'photo' | 'group' | 'reel';

export type PracticeThread = {
  readonly platform: 'facebook' | 'instagram';
  readonly language: 'de' | 'en';
  readonly surface: ThreadSurface;
  /** Id as it stands in the post's URL (pfbid…, number, Instagram short code). */
  readonly postId: string;
  /** Decimal id of the same post, as it stands inside base64 comment ids. */
  readonly numericPostId: string;
  /** Path and query of the post, without tracking. */
  readonly postPath: string;
  /** Name and profile path of the page that wrote the post; on Instagram the handle. */
  readonly page: { readonly name: string; readonly path: string };
  readonly postText: string;
  /** Name of a picture under /__host/photo/, null for a text post. */
  readonly picture: string | null;
  readonly postAgo: number;
  /** How the platform writes ids in this kind of thread. */
  readonly ids: 'numeric' | 'base64';
  readonly comments: readonly PracticeComment[];
};

type Draft = Pick<PracticeComment, 'author' | 'text' | 'ago'> &
  Partial<Omit<PracticeComment, 'id' | 'parent' | 'author' | 'text' | 'ago' | 'expected'>> & {
    /** Small number; added to the thread's id base. */
    readonly nr: number;
    /** Number of the comment it replies to. */
    readonly to?: number;
    readonly expected?: Partial<Wanted>;
  };

const nothingWanted: Wanted = { want: 'none', flags: [], topic: null, note: '' };

/**
 * Turns short drafts into a thread.
 * @param base - decimal; comment ids are `base + nr`. Must be unique per thread.
 */
export function makeThread(
  thread: Omit<PracticeThread, 'comments'>,
  base: bigint,
  drafts: readonly Draft[],
): PracticeThread {
  const comments = drafts.map(({ nr, to, expected, ...draft }): PracticeComment => ({
    media: 'none',
    edited: false,
    deleted: false,
    mention: null,
    ...draft,
    id: String(base + BigInt(nr)),
    parent: to === undefined ? null : String(base + BigInt(to)),
    expected: { ...nothingWanted, ...expected },
  }));
  return { ...thread, comments };
}

/** The top-level comment above a reply; null for a top-level comment. */
export function rootOf(thread: PracticeThread, comment: PracticeComment): PracticeComment | null {
  if (comment.parent === null) return null;
  const parent = thread.comments.find(({ id }) => id === comment.parent);
  if (!parent) throw new Error(`comment ${comment.id} replies to nothing`);
  return rootOf(thread, parent) ?? parent;
}
