import { flushSync } from 'react-dom';
import type { PracticeComment, PracticeThread } from '../../threads/thread';
import { rootOf } from '../../threads/thread';
import { generateComments, isGenerated } from '../../threads/generated';
import { allThreads, practiceThreads } from '../../threads/threads';
import { switches } from '../settings';
import { createStore, type Store } from './store';

/** One thread as the page shows it now. */
export type ThreadState = {
  readonly thread: PracticeThread;
  /** Top-level comments that are shown. */
  readonly shown: number;
  /** Comments whose whole text is shown. */
  readonly expanded: ReadonlySet<string>;
  /** Top-level comments whose replies are shown. */
  readonly unfolded: ReadonlySet<string>;
  /** The comment under which the reply box stands, and the one it answers. */
  readonly replying: { readonly root: string; readonly to: string } | null;
};

const stores = new Map<string, Store<ThreadState>>();

/**
 * The state of a thread; threads keep it while the page lives. A feed has its own state of the same
 * thread: a box that opens in a dialog does not open behind it too.
 */
export function threadStore(
  thread: PracticeThread,
  view: 'feed' | 'post' = 'post',
): Store<ThreadState> {
  const name = `${view} ${thread.postId}`;
  const known = stores.get(name);
  if (known) return known;
  const comments =
    switches.count > 0 ? generateComments(thread, 0, switches.count) : thread.comments;
  const all = comments.length;
  const store = createStore<ThreadState>({
    thread: { ...thread, comments },
    shown: switches.late > 0 ? 3 : switches.batch > 0 ? switches.batch : all,
    expanded: new Set(),
    unfolded: new Set(),
    replying: null,
  });
  stores.set(name, store);
  if (switches.late > 0)
    setTimeout(() => {
      store.set(state => ({ ...state, shown: switches.batch > 0 ? switches.batch : all }));
    }, switches.late);
  return store;
}

export const threadAt = (path: string): PracticeThread | null =>
  allThreads.find(({ postPath }) => isAt(path, postPath)) ?? null;

/** Links to comments carry more path or query than the post's own link. */
const isAt = (path: string, postPath: string): boolean =>
  path === postPath || ['?', '&', 'c/'].some(next => path.startsWith(postPath + next));

export const mainThread = (platform: PracticeThread['platform']): PracticeThread => {
  const ofPlatform = practiceThreads.filter(thread => thread.platform === platform);
  const found = ofPlatform.find(({ language }) => language === switches.lang) ?? ofPlatform[0];
  if (!found) throw new Error(`no practice thread for ${platform}`);
  return found;
};

/** Computed once per list of comments. */
function byIdOf({ comments }: PracticeThread): ReadonlyMap<string, PracticeComment> {
  const known = byIdByList.get(comments);
  if (known) return known;
  const byId = new Map(comments.map(comment => [comment.id, comment]));
  byIdByList.set(comments, byId);
  return byId;
}

const byIdByList = new WeakMap<readonly PracticeComment[], ReadonlyMap<string, PracticeComment>>();

export const parentOf = (
  thread: PracticeThread,
  comment: PracticeComment,
): PracticeComment | null =>
  comment.parent === null ? null : (byIdOf(thread).get(comment.parent) ?? null);

/** Top-level comments with their replies, in order. Computed once per list of comments. */
export function branchesOf(thread: PracticeThread): readonly Branch[] {
  const { comments } = thread;
  const known = branchesByList.get(comments);
  if (known) return known;
  const byId = byIdOf(thread);
  const branches = new Map<string, Branch>();
  for (const comment of comments) {
    const root = topOf(comment, byId);
    if (root === comment) branches.set(comment.id, { root, replies: [] });
    else branches.get(root.id)?.replies.push(comment);
  }
  const list = [...branches.values()];
  branchesByList.set(comments, list);
  return list;
}

export type Branch = { readonly root: PracticeComment; readonly replies: PracticeComment[] };
const branchesByList = new WeakMap<readonly PracticeComment[], readonly Branch[]>();

function topOf(
  comment: PracticeComment,
  byId: ReadonlyMap<string, PracticeComment>,
): PracticeComment {
  const parent = comment.parent === null ? undefined : byId.get(comment.parent);
  return parent ? topOf(parent, byId) : comment;
}

const withEntry = <T>(set: ReadonlySet<T>, entry: T): ReadonlySet<T> => new Set([...set, entry]);

export const expandText = (store: Store<ThreadState>, id: string): void => {
  store.set(state => ({ ...state, expanded: withEntry(state.expanded, id) }));
};

export const showReplies = (store: Store<ThreadState>, root: string): void => {
  setTimeout(() => {
    store.set(state => ({ ...state, unfolded: withEntry(state.unfolded, root) }));
  }, 120);
};

export const showMore = (store: Store<ThreadState>): void => {
  setTimeout(() => {
    store.set(state => ({ ...state, shown: state.shown + Math.max(switches.batch, 10) }));
  }, 250);
};

/** The reply box comes a moment after the click, as on the real site. */
export function openReply(store: Store<ThreadState>, comment: PracticeComment): void {
  const root = rootOf(store.get().thread, comment) ?? comment;
  setTimeout(() => {
    store.set(state => ({ ...state, replying: { root: root.id, to: comment.id } }));
  }, switches.boxDelay);
}

/** What was sent appears in the thread, so that a person sees it too. */
export function addSent(store: Store<ThreadState>, parent: string | null, text: string): void {
  store.set(state => ({
    ...state,
    replying: parent === null ? state.replying : null,
    shown: state.shown + (parent === null ? 1 : 0),
    thread: {
      ...state.thread,
      comments: [...state.thread.comments, makeSent(state.thread, parent, text)],
    },
  }));
}

const makeSent = (
  thread: PracticeThread,
  parent: string | null,
  text: string,
): PracticeComment => ({
  id: String(995_000_000_000_000n + BigInt(thread.comments.length)),
  parent,
  author: thread.page.name,
  text,
  ago: 0,
  media: 'none',
  edited: false,
  deleted: false,
  mention: null,
  expected: { want: 'none', flags: [], topic: null, note: 'Sent in this session.' },
});

const changeComments = (
  change: (comments: readonly PracticeComment[]) => readonly PracticeComment[],
): void => {
  for (const store of stores.values())
    store.set(state => ({
      ...state,
      thread: { ...state.thread, comments: change(state.thread.comments) },
    }));
};

export const editComment = (id: string, text: string): void => {
  changeComments(comments =>
    comments.map(comment => (comment.id === id ? { ...comment, text, edited: true } : comment)),
  );
};

/** With the replies below it, as the platforms do. */
export const removeComment = (id: string): void => {
  changeComments(comments => {
    const gone = new Set([id]);
    // A reply stands after what it answers.
    for (const { id: own, parent } of comments)
      if (parent !== null && gone.has(parent)) gone.add(own);
    return comments.filter(comment => !gone.has(comment.id));
  });
};

const countGenerated = ({ comments }: PracticeThread): number =>
  comments.filter(({ id }) => isGenerated(id)).length;

/** Comments pour into the thread opened last, 50 per frame. */
export async function pourComments(count: number): Promise<void> {
  const store = [...stores.values()].at(-1);
  if (!store) throw new Error('no thread is open');
  for (let poured = 0; poured < count; poured += 50) {
    const burst = Math.min(50, count - poured);
    flushSync(() => {
      store.set(state => ({
        ...state,
        shown: state.shown + burst,
        thread: {
          ...state.thread,
          comments: [
            ...state.thread.comments,
            ...generateComments(state.thread, countGenerated(state.thread), burst),
          ],
        },
      }));
    });
    await new Promise(resolve => {
      requestAnimationFrame(resolve);
    });
  }
}
