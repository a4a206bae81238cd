import type { CommentSnapshot, PlatformId } from '../../lib/comment/snapshot';
import { cutText } from './cut';
import { permalinkOf, postUrlOf, profilePath } from './links';
import { shortAge } from './relative-time';
import { readSwitches, type Switches } from './switches';
import { rootOf, type PracticeComment, type PracticeThread } from './threads/thread';

/** What an adapter should read from one comment. Plain data, so that a test can compare it. */
export type ExpectedComment = Pick<CommentSnapshot, 'id' | 'kind' | 'text' | 'media'> &
  Pick<CommentSnapshot, 'truncated' | 'edited' | 'byPage' | 'permalink' | 'language'> & {
    /** `${platform}:${id}`. */
    readonly key: string;
    readonly rootKey: string | null;
    readonly author: string;
    readonly profileUrl: string;
    readonly timeLabel: string;
    /** Age in minutes when the page was opened. */
    readonly minutesAgo: number;
    /** The text behind "Mehr anzeigen". */
    readonly fullText: string;
    /** Link to the post it stands under. */
    readonly postUrl: string;
  };

export type ExpectedReading = {
  readonly thread: {
    readonly postId: string;
    readonly postUrl: string;
    readonly postText: string;
    readonly pageName: string;
    readonly identity: string | null;
    readonly sort: 'all' | 'filtered' | 'unknown';
  };
  /** In document order, without hidden copies, deleted comments and what stands behind a dialog. */
  readonly comments: readonly ExpectedComment[];
};

/** Derives the reading from the thread's data and the page's switches. */
export function expectedReading(page: {
  readonly url: string;
  readonly thread: PracticeThread;
  readonly platform: PlatformId;
}): ExpectedReading {
  const { thread, platform } = page;
  const switches = readSwitches(new URL(page.url).searchParams);
  const ids = switches.ids === 'auto' ? thread.ids : switches.ids;
  const onFacebook = platform === 'facebook';
  return {
    thread: {
      postId: thread.postId,
      postUrl: postUrlOf(thread),
      postText: thread.postText,
      pageName: thread.page.name,
      identity: onFacebook ? thread.page.name : null,
      sort: onFacebook ? switches.sort : 'unknown',
    },
    comments: inDocumentOrder(thread)
      .filter(({ deleted }) => !deleted)
      .map(comment => expectComment(thread, comment, switches, ids)),
  };
}

function expectComment(
  thread: PracticeThread,
  comment: PracticeComment,
  switches: Switches,
  ids: 'numeric' | 'base64',
): ExpectedComment {
  const root = rootOf(thread, comment);
  const onFacebook = thread.platform === 'facebook';
  const cut = onFacebook ? cutText(comment.text, switches.cut) : null;
  const key = (id: string): string => `${thread.platform}:${id}`;
  return {
    key: key(comment.id),
    id: comment.id,
    kind: root ? 'reply' : 'comment',
    rootKey: root ? key(root.id) : null,
    author: comment.author,
    profileUrl: `https://www.${thread.platform}.com${profilePath(thread, comment.author)}`,
    text: cut === null ? comment.text : `${cut}…`,
    fullText: comment.text,
    truncated: cut !== null,
    media: comment.media,
    edited: onFacebook && comment.edited,
    byPage: comment.author === thread.page.name,
    permalink: permalinkOf(thread, comment, ids),
    language: onFacebook && comment.text !== '' ? thread.language : null,
    timeLabel: shortAge(comment.ago, switches.lang),
    minutesAgo: comment.ago,
    postUrl: postUrlOf(thread),
  };
}

/** Replies stand below their top-level comment, in the order they were written. */
const inDocumentOrder = (thread: PracticeThread): PracticeComment[] =>
  thread.comments
    .filter(({ parent }) => parent === null)
    .flatMap(root => [
      root,
      ...thread.comments.filter(comment => rootOf(thread, comment) === root),
    ]);
