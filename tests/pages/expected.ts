import type { CommentSnapshot, PlatformId } from '../../lib/comment/snapshot';
import type { Surface } from '../../lib/platforms/adapter';
import { cutText } from './cut';
import { feedPreview } from './feed-preview';
import { permalinkOf, postUrlOf, profilePath } from './links';
import { shortAge } from './relative-time';
import { readSwitches, type Switches } from './switches';
import { generateComments } from './threads/generated';
import { rootOf, type PracticeComment, type PracticeThread } from './threads/thread';
import { practiceThreads } from './threads/threads';

type Snapshot = Pick<
  CommentSnapshot,
  'kind' | 'text' | 'media' | 'truncated' | 'edited' | 'byPage' | 'permalink' | 'language'
>;

/** What an adapter should read from one comment. Plain data, so that a test can compare it. */
export type ExpectedComment = Snapshot & {
  /** Decoded id; null where the page shows none (Business Suite). */
  readonly id: string | null;
  /** `${platform}:${id}`; null where the page shows no id. */
  readonly key: string | null;
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
  /** The post in front; in a feed the first one. */
  readonly thread: {
    /** As the address shows it. */
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

type Page = {
  readonly url: string;
  readonly thread: PracticeThread;
  readonly platform: PlatformId;
  readonly surface: Surface;
};

/** Derives the reading of a page from the thread's data and the page's switches. */
export function expectedReading(page: Page): ExpectedReading {
  const switches = readSwitches(new URL(page.url).searchParams);
  const isFeed = page.surface === 'feed' && switches.view === 'page';
  const threads = isFeed ? feedThreads(switches.lang) : [page.thread];
  const comments = threads
    .map(thread => asShown(thread, switches))
    .flatMap(thread =>
      commentsOf(thread, isFeed ? feedPreview : Number.POSITIVE_INFINITY).map(
        expectOn(page, thread, switches),
      ),
    );
  return { thread: expectThread(page, switches, isFeed), comments };
}

const feedThreads = (language: 'de' | 'en'): PracticeThread[] =>
  practiceThreads.filter(
    thread =>
      thread.platform === 'facebook' && thread.language === language && thread.surface === 'post',
  );

function expectThread(
  { thread, platform }: Page,
  switches: Switches,
  isFeed: boolean,
): ExpectedReading['thread'] {
  const onFacebook = platform === 'facebook';
  return {
    postId: platform === 'business-suite' ? thread.numericPostId : thread.postId,
    postUrl: postUrlOf(thread),
    postText: thread.postText,
    pageName: thread.page.name,
    // A feed has no box that names the page until one clicks.
    identity: onFacebook && !isFeed ? thread.page.name : null,
    sort: onFacebook ? switches.sort : 'unknown',
  };
}

const expectOn =
  (page: Page, thread: PracticeThread, switches: Switches) =>
  (comment: PracticeComment): ExpectedComment => {
    const read = expectComment(thread, comment, switches);
    if (page.platform !== 'business-suite') return read;
    return {
      ...read,
      id: null,
      key: null,
      rootKey: null,
      kind: 'comment',
      text: comment.text,
      truncated: false,
      edited: false,
      permalink: null,
      language: null,
      media: comment.media === 'none' ? 'none' : 'image',
    };
  };

function expectComment(
  thread: PracticeThread,
  comment: PracticeComment,
  switches: Switches,
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
    permalink: permalinkOf(thread, comment, switches.ids === 'auto' ? thread.ids : switches.ids),
    language: onFacebook && comment.text !== '' ? thread.language : null,
    timeLabel: shortAge(comment.ago, switches.lang),
    minutesAgo: comment.ago,
    postUrl: postUrlOf(thread),
  };
}

/** With `count`, generated comments take the place of the written ones. */
const asShown = (thread: PracticeThread, { count }: Switches): PracticeThread =>
  count > 0 ? { ...thread, comments: generateComments(thread, 0, count) } : thread;

/** Replies stand below their top-level comment, in the order they were written. */
function commentsOf(thread: PracticeThread, limit: number): PracticeComment[] {
  const branches = new Map<string, PracticeComment[]>();
  for (const comment of thread.comments) {
    const root = rootOf(thread, comment) ?? comment;
    branches.set(root.id, [...(branches.get(root.id) ?? []), comment]);
  }
  const shown = [...branches.values()].slice(0, limit).flat();
  return shown.filter(({ deleted }) => !deleted);
}
