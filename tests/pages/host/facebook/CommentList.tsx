import { memo, useCallback, type ReactNode } from 'react';
import type { PracticeComment, PracticeThread } from '../../threads/thread';
import { PressButton } from '../PressButton';
import { switches } from '../settings';
import type { Store } from '../state/store';
import { useStore } from '../state/store';
import {
  addSent,
  branchesOf,
  expandText,
  openReply,
  parentOf,
  showMore,
  showReplies,
  type Branch,
  type ThreadState,
} from '../state/thread-state';
import { CommentArticle, linksOf, type CommentLinks } from './CommentArticle';
import { words } from './labels';
import { ReplyForm } from './ReplyForm';
import { VirtualComments } from './VirtualComments';

type Props = { readonly store: Store<ThreadState>; readonly limit?: number };

/** The comments under a post with their sort button, hidden copies and expanders. */
export function CommentList({ store, limit }: Props) {
  const state = useStore(store);
  const { sortAll, sortFiltered, moreComments } = words[switches.lang];
  const all = branchesOf(state.thread);
  const branches = all.slice(0, limit ?? state.shown);
  const virtual = switches.virtual && limit === undefined;
  const copies = switches.copies !== 'none' && !virtual && (
    <HiddenCopies store={store} branches={branches.slice(0, 5)} />
  );
  return (
    <div>
      <div className="fb-sort">
        <PressButton action="sort" menu>
          <span>{switches.sort === 'all' ? sortAll : sortFiltered}</span>
        </PressButton>
      </div>
      {switches.copies === 'before' && copies}
      {virtual ? (
        <VirtualComments store={store} />
      ) : (
        <div>
          {branches.map(branch => (
            <BranchView key={branch.root.id} store={store} state={state} branch={branch} />
          ))}
        </div>
      )}
      {switches.copies === 'after' && copies}
      {branches.length < all.length && (
        <PressButton action="more-comments" className="fb-expander" onPress={() => showMore(store)}>
          <span>{moreComments}</span>
        </PressButton>
      )}
    </div>
  );
}

type BranchProps = {
  readonly store: Store<ThreadState>;
  readonly state: ThreadState;
  readonly branch: Branch;
};

/**
 * A top-level comment with its replies: inside of its article or beside it.
 * Drawn again only when something of this branch changed: long threads pour in by bursts.
 */
const BranchView = memo(function BranchView({
  store,
  state,
  branch: { root, replies },
}: BranchProps) {
  const { oneReply, allReplies } = words[switches.lang];
  const folded = switches.collapsed && !state.unfolded.has(root.id);
  const below = (
    <div className="fb-replies">
      {folded ? (
        replies.length > 0 && (
          <PressButton
            action="more-replies"
            className="fb-expander"
            onPress={() => showReplies(store, root.id)}
          >
            <span>{replies.length === 1 ? oneReply : allReplies(replies.length)}</span>
          </PressButton>
        )
      ) : (
        <>
          {replies.map(reply => (
            <div key={reply.id}>
              <CommentView store={store} state={state} comment={reply} />
            </div>
          ))}
        </>
      )}
      {state.replying?.root === root.id && <ReplyBox store={store} state={state} />}
    </div>
  );
  return (
    <div>
      <CommentView store={store} state={state} comment={root}>
        {switches.replies === 'nested' ? below : null}
      </CommentView>
      {switches.replies === 'flat' && below}
    </div>
  );
}, showsTheSame);

function showsTheSame(before: BranchProps, after: BranchProps): boolean {
  return (
    before.branch.root === after.branch.root &&
    before.branch.replies.length === after.branch.replies.length &&
    before.branch.replies.every((reply, index) => reply === after.branch.replies[index]) &&
    before.state.expanded === after.state.expanded &&
    before.state.unfolded === after.state.unfolded &&
    before.state.replying === after.state.replying
  );
}

function ReplyBox({ store, state }: Pick<BranchProps, 'store' | 'state'>) {
  const to = state.thread.comments.find(({ id }) => id === state.replying?.to);
  if (!to) return null;
  return (
    <ReplyForm
      key={to.id}
      to={to.author}
      pageName={state.thread.page.name}
      onSend={text => addSent(store, to.id, text)}
    />
  );
}

type CommentViewProps = Pick<BranchProps, 'store' | 'state'> & {
  readonly comment: PracticeComment;
  readonly children?: ReactNode;
};

export function CommentView({ store, state, comment, children }: CommentViewProps) {
  const onExpand = useCallback((id: string) => expandText(store, id), [store]);
  const onReply = useCallback((to: PracticeComment) => openReply(store, to), [store]);
  return (
    <CommentArticle
      thread={state.thread}
      links={knownLinks(state.thread, comment)}
      comment={comment}
      parent={parentOf(state.thread, comment)}
      expanded={state.expanded.has(comment.id)}
      onExpand={onExpand}
      onReply={onReply}
    >
      {children}
    </CommentArticle>
  );
}

const linksById = new WeakMap<PracticeComment, CommentLinks>();

function knownLinks(thread: PracticeThread, comment: PracticeComment): CommentLinks {
  const known = linksById.get(comment);
  if (known) return known;
  const links = linksOf(thread, comment);
  linksById.set(comment, links);
  return links;
}

/** The real site keeps the list of another sort order in the page, zero pixels large. */
function HiddenCopies({
  store,
  branches,
}: {
  readonly store: Store<ThreadState>;
  readonly branches: readonly Branch[];
}) {
  const state = useStore(store);
  return (
    <div className="fb-hidden-copies">
      {branches.flatMap(({ root, replies }) =>
        [root, ...replies].map(comment => (
          <div key={comment.id}>
            <CommentView store={store} state={state} comment={comment} />
          </div>
        )),
      )}
    </div>
  );
}
