import type { PracticeThread } from '../../threads/thread';
import { PageLink } from '../PageLink';
import { PressButton } from '../PressButton';
import { switches } from '../settings';
import { addSent, threadStore } from '../state/thread-state';
import { useState } from 'react';
import { CommentList } from './CommentList';
import { words } from './labels';
import { PostCard } from './PostCard';
import { ReplyForm } from './ReplyForm';

type Props = { readonly thread: PracticeThread };

/** Post, comments and the box for a new comment. */
function Thread({ thread, picture }: Props & { readonly picture: boolean }) {
  const store = threadStore(thread);
  return (
    <>
      <PostCard thread={thread} heading="h2" picture={picture} />
      <CommentList store={store} />
      <ReplyForm
        to={null}
        pageName={thread.page.name}
        onSend={text => addSent(store, null, text)}
      />
    </>
  );
}

/** A post on a page of its own. */
export const PermalinkView = ({ thread }: Props) => (
  <div role="main" className="fb-column">
    <div>
      <div aria-posinset={1} className="fb-card">
        <Thread thread={thread} picture />
      </div>
    </div>
  </div>
);

/** A picture on the left, the thread in a column on the right. */
export const PhotoView = ({ thread }: Props) => (
  <div role="main" className="fb-photo">
    <div className="fb-stage">
      <img alt="" src={`/__host/photo/${thread.picture ?? thread.postId}.svg`} />
    </div>
    <div role="complementary" className="fb-aside">
      <Thread thread={thread} picture={false} />
    </div>
  </div>
);

/** A post in a group, under the group's head. */
export const GroupView = ({ thread }: Props) => (
  <div role="main" className="fb-column">
    <div className="fb-group-head fb-card">
      <h1>
        <PageLink href={thread.postPath.split('/').slice(0, 3).join('/')}>
          {thread.language === 'de' ? 'Musterhausen hilft sich' : 'Musterhausen neighbours'}
        </PageLink>
      </h1>
      <span>{words[switches.lang].members}</span>
    </div>
    <div role="feed">
      <div aria-posinset={1} className="fb-card">
        <Thread thread={thread} picture />
      </div>
    </div>
  </div>
);

/** A reel: comments stand in a column that opens at a click on the comment button. */
export function ReelView({ thread }: Props) {
  const [open, setOpen] = useState(true);
  const store = threadStore(thread);
  return (
    <div role="main" className="fb-photo">
      <div className="fb-stage fb-reel">
        <img alt="" src={`/__host/photo/${thread.picture ?? thread.postId}.svg`} />
        <h2 className="fb-reel-author">
          <PageLink href={thread.page.path}>{thread.page.name}</PageLink>
        </h2>
        <PressButton
          action="comment"
          label={words[switches.labels].comment}
          className="fb-reel-button"
          onPress={() => setOpen(!open)}
        >
          💬
        </PressButton>
      </div>
      {open && (
        <div role="complementary" className="fb-aside">
          <div className="fb-message" data-ad-rendering-role="story_message">
            <span dir="auto">
              <div dir="auto">{thread.postText}</div>
            </span>
          </div>
          <CommentList store={store} />
          <ReplyForm
            to={null}
            pageName={thread.page.name}
            onSend={text => addSent(store, null, text)}
          />
        </div>
      )}
    </div>
  );
}
