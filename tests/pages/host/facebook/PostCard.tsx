import { withTracking } from '../../links';
import { shortAge } from '../../relative-time';
import type { PracticeThread } from '../../threads/thread';
import { PageLink } from '../PageLink';
import { PressButton } from '../PressButton';
import { switches } from '../settings';
import { Avatar, scramble } from './CommentArticle';
import { Pieces } from './CommentText';
import { words } from './labels';

type Props = {
  readonly thread: PracticeThread;
  readonly heading: 'h2' | 'h3' | 'h4';
  readonly picture?: boolean;
  readonly onComment?: () => void;
};

/** The post itself: author, time, text, picture, buttons. */
export function PostCard({ thread, heading, picture = true, onComment }: Props) {
  const { like, comment, share, leaveComment } = words[switches.lang];
  return (
    <div>
      <PostHead thread={thread} heading={heading} />
      <div data-ad-rendering-role="story_message">
        <div data-ad-comet-preview="message" data-ad-preview="message" className="fb-message">
          <span dir="auto">
            {thread.postText.split('\n').map((paragraph, index) => (
              <div key={index} dir="auto" style={{ textAlign: 'start' }}>
                <Pieces text={paragraph} mention={null} mentionPath={null} />
              </div>
            ))}
          </span>
        </div>
      </div>
      {picture && thread.picture !== null && (
        <img
          className="fb-post-picture"
          alt={words[switches.lang].noPhotoText}
          src={`/__host/photo/${thread.picture}.svg`}
        />
      )}
      <div className="fb-counts">
        <span>👍 128</span>
        <span>{words[switches.lang].comments(thread.comments.length)}</span>
      </div>
      <div className="fb-post-actions">
        <PressButton action="like" label={words[switches.labels].like}>
          <span data-ad-rendering-role="like_button">{like}</span>
        </PressButton>
        <PressButton
          action="comment"
          label={
            switches.labels === switches.lang ? leaveComment : words[switches.labels].leaveComment
          }
          {...(onComment && { onPress: onComment })}
        >
          <span data-ad-rendering-role="comment_button">{comment}</span>
        </PressButton>
        <PressButton action="share">
          <span data-ad-rendering-role="share_button">{share}</span>
        </PressButton>
      </div>
    </div>
  );
}

function PostHead({ thread, heading: Heading }: Pick<Props, 'thread' | 'heading'>) {
  const age = shortAge(thread.postAgo, switches.lang);
  return (
    <div className="fb-post-head">
      <Avatar name={thread.page.name} href={withTracking(thread.page.path)} />
      <div>
        <div data-ad-rendering-role="profile_name">
          <Heading className="fb-post-author">
            <PageLink href={withTracking(thread.page.path)}>
              <span>{thread.page.name}</span>
            </PageLink>
          </Heading>
        </div>
        <span className="fb-post-time">
          <PageLink href={withTracking(thread.postPath)}>
            {switches.decoys ? scramble(age) : age}
          </PageLink>
        </span>
      </div>
      <PressButton
        action="post-menu"
        menu
        label={words[switches.labels].postActions}
        className="fb-dots"
      >
        ···
      </PressButton>
    </div>
  );
}
