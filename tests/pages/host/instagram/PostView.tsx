import type { PracticeComment, PracticeThread } from '../../threads/thread';
import { shortAge } from '../../relative-time';
import { PageLink } from '../PageLink';
import { PressButton } from '../PressButton';
import { switches } from '../settings';
import type { Store } from '../state/store';
import { useStore } from '../state/store';
import {
  branchesOf,
  openReply,
  showMore,
  showReplies,
  threadStore,
  type Branch,
  type ThreadState,
} from '../state/thread-state';
import { CommentForm } from './CommentForm';
import { CommentRow, Glyph, pageOpenedAt, RowPicture } from './CommentRow';
import { words } from './labels';

/** A post or reel on a page of its own: picture on the left, comments in a column on the right. */
export function PostView({ thread }: { readonly thread: PracticeThread }) {
  const store = threadStore(thread);
  return (
    <main role="main" className="ig-main">
      <div className="ig-card">
        <div className={thread.surface === 'reel' ? 'ig-stage ig-tall' : 'ig-stage'}>
          <article>
            <img
              alt={words[switches.lang].photoBy(thread.page.name)}
              src={`/__host/photo/${thread.picture ?? thread.postId}.svg`}
            />
          </article>
        </div>
        <div className="ig-column">
          <PostHead thread={thread} />
          <hr />
          <div className="ig-scroller">
            <div>
              <PostCaption thread={thread} />
              <CommentRows store={store} />
            </div>
          </div>
          <CommentForm store={store} />
        </div>
      </div>
    </main>
  );
}

const PostHead = ({ thread }: { readonly thread: PracticeThread }) => (
  <header className="ig-head">
    <RowPicture author={thread.page.name} profile={thread.page.path} />
    <PageLink href={thread.page.path} className="ig-name">
      {thread.page.name}
    </PageLink>
  </header>
);

function PostCaption({ thread }: { readonly thread: PracticeThread }) {
  const at = new Date(pageOpenedAt - thread.postAgo * 60_000);
  return (
    <div className="ig-caption">
      <PageLink href={thread.page.path} className="ig-name">
        <span className="_ap3a" dir="auto">
          {thread.page.name}
        </span>
      </PageLink>{' '}
      <span dir="auto">
        <h1 dir="auto">{thread.postText}</h1>
      </span>{' '}
      <PageLink href={thread.postPath} className="ig-quiet">
        <time dateTime={at.toISOString()}>{shortAge(thread.postAgo, switches.lang)}</time>
      </PageLink>
    </div>
  );
}

function CommentRows({ store }: { readonly store: Store<ThreadState> }) {
  const state = useStore(store);
  const all = branchesOf(state.thread).filter(({ root }) => !root.deleted);
  const branches = all.slice(0, state.shown);
  return (
    <>
      <div>
        {branches.map(branch => (
          <BranchRows key={branch.root.id} store={store} state={state} branch={branch} />
        ))}
      </div>
      {branches.length < all.length && (
        <div>
          <button type="button" className="ig-more" onClick={() => showMore(store)}>
            <div>
              <Glyph label={words[switches.labels].more} path="M8 3v10M3 8h10" />
            </div>
          </button>
        </div>
      )}
    </>
  );
}

type BranchProps = {
  readonly store: Store<ThreadState>;
  readonly state: ThreadState;
  readonly branch: Branch;
};

function BranchRows({ store, state, branch: { root, replies } }: BranchProps) {
  const { viewReplies, hideReplies } = words[switches.lang];
  const folded = switches.collapsed && !state.unfolded.has(root.id);
  const onReply = (comment: PracticeComment): void => openReply(store, comment);
  const shown = replies.filter(({ deleted }) => !deleted);
  return (
    <div className="html-div">
      <CommentRow thread={state.thread} comment={root} onReply={onReply} />
      {!folded && shown.length > 0 && (
        <div className="ig-replies">
          {shown.map(reply => (
            <CommentRow key={reply.id} thread={state.thread} comment={reply} onReply={onReply} />
          ))}
        </div>
      )}
      {shown.length > 0 && (
        <div className="ig-expander">
          <PressButton action="more-replies" onPress={() => showReplies(store, root.id)}>
            <div />
            <span dir="auto">{folded ? viewReplies(shown.length) : hideReplies}</span>
          </PressButton>
        </div>
      )}
    </div>
  );
}
