import { useState } from 'react';
import { profilePath } from '../../links';
import { shortAge } from '../../relative-time';
import type { PracticeComment, PracticeThread } from '../../threads/thread';
import { practiceThreads } from '../../threads/threads';
import { ErrorBoundary } from '../ErrorBoundary';
import { PressButton } from '../PressButton';
import { switches } from '../settings';
import { goTo, place } from '../state/navigation';
import { useStore, type Store } from '../state/store';
import { mainThread, openReply, threadStore, type ThreadState } from '../state/thread-state';
import { BusinessBox } from './BusinessBox';
import { words } from './labels';

/** The simulated Meta Business Suite inbox. Little is known of the real one: see README.md. */
export function BusinessApp() {
  const { path } = useStore(place);
  const item = new URL(path, location.origin).searchParams.get('selected_item_id');
  const thread =
    practiceThreads.find(({ numericPostId }) => numericPostId === item) ?? mainThread('facebook');
  const { tabs } = words[switches.lang];
  return (
    <ErrorBoundary>
      <div className="mbs">
        <div className="mbs-list">
          <div data-pagelet="GenericBizInboxThreadListViewHeader">
            <div role="tablist" className="mbs-tabs">
              {tabs.map((tab, index) => (
                <div key={tab} role="tab" tabIndex={0} aria-selected={index === 3}>
                  {tab}
                </div>
              ))}
            </div>
          </div>
          <ThreadCards chosen={thread} />
        </div>
        <div className="mbs-detail">
          <div data-pagelet="BizInboxDetailViewHeaderSectionWrapper" className="mbs-head">
            {thread.page.name}
          </div>
          <p className="mbs-post">{thread.postText}</p>
          <CommentPane key={thread.postId} store={threadStore(thread)} />
        </div>
      </div>
    </ErrorBoundary>
  );
}

export const inboxPath = (thread: PracticeThread): string =>
  `/latest/inbox/facebook?asset_id=100200300&business_id=400500600&mailbox_id=100200300&selected_item_id=${thread.numericPostId}&thread_type=FB_PAGE_POST`;

const cardHeight = 76;

function ThreadCards({ chosen }: { readonly chosen: PracticeThread }) {
  const threads = practiceThreads.filter(
    thread => thread.platform === 'facebook' && thread.language === switches.lang,
  );
  return (
    <div data-pagelet="GenericBizInboxThreadListViewBody">
      <div style={{ position: 'relative', height: `${threads.length * cardHeight}px` }}>
        {threads.map((thread, index) => (
          <div
            key={thread.postId}
            className="mbs-card"
            style={{ position: 'absolute', left: 0, right: 0, top: `${index * cardHeight}px` }}
            aria-current={thread === chosen ? true : undefined}
          >
            <div
              className="_5_n1"
              role="presentation"
              onClick={() => goTo(inboxPath(thread))}
              onKeyDown={() => goTo(inboxPath(thread))}
            >
              <div className="_4ik4 _4ik5">{thread.postText}</div>
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

function CommentPane({ store }: { readonly store: Store<ThreadState> }) {
  const { thread, replying } = useStore(store);
  return (
    <div data-pagelet="BizP13NInboxCommentListView" className="mbs-comments">
      {thread.comments
        .filter(({ deleted }) => !deleted)
        .map(comment => (
          <div key={comment.id} className={comment.parent === null ? undefined : 'mbs-reply'}>
            <InboxComment thread={thread} comment={comment} store={store} />
            {replying?.to === comment.id && <BusinessBox store={store} to={comment} />}
          </div>
        ))}
      <BusinessBox store={store} to={null} />
    </div>
  );
}

type CommentProps = {
  readonly thread: PracticeThread;
  readonly comment: PracticeComment;
  readonly store: Store<ThreadState>;
};

/** No id of the comment stands anywhere in its links. */
function InboxComment({ thread, comment, store }: CommentProps) {
  const [liked, setLiked] = useState(false);
  const label = words[switches.lang];
  return (
    <div role="article" aria-label={`${words[switches.labels].comment} ${comment.author}`}>
      <div>
        <a role="link" href={`https://www.facebook.com${profilePath(thread, comment.author)}`}>
          <span>{comment.author}</span>
        </a>
      </div>
      <div dir="auto" className="mbs-text">
        {comment.media === 'none' ? (
          <span dir="auto">{comment.text}</span>
        ) : (
          <img alt="" src={`/__host/photo/${comment.id}.svg`} />
        )}
      </div>
      <div className="mbs-actions">
        <span>{shortAge(comment.ago, switches.lang)}</span>
        <PressButton action="like" onPress={() => setLiked(!liked)}>
          {label.like}
        </PressButton>
        <PressButton action="reply" onPress={() => openReply(store, comment)}>
          {label.reply}
        </PressButton>
        <PressButton action="hide">{label.hide}</PressButton>
        <PressButton action="menu" menu label="…">
          …
        </PressButton>
      </div>
    </div>
  );
}
