import { feedPreview } from '../../feed-preview';
import { practiceThreads } from '../../threads/threads';
import type { PracticeThread } from '../../threads/thread';
import { switches } from '../settings';
import { openDialog } from '../state/navigation';
import { threadStore } from '../state/thread-state';
import { CommentList } from './CommentList';
import { PostCard } from './PostCard';

/** Posts that a feed shows, each with its first comments. The main thread comes first. */
const feedThreads = (): PracticeThread[] =>
  practiceThreads.filter(
    thread =>
      thread.platform === 'facebook' &&
      thread.language === switches.lang &&
      thread.surface === 'post',
  );

export function Feed() {
  return (
    <div role="main" className="fb-column">
      <div role="feed">
        {feedThreads().map((thread, index) => (
          <div key={thread.postId} aria-posinset={index + 1} className="fb-card">
            <PostCard
              thread={thread}
              heading="h3"
              onComment={() => openDialog(thread.postPath, index % 2 === 0)}
            />
            <CommentList store={threadStore(thread, 'feed')} limit={feedPreview} />
          </div>
        ))}
        <div role="article" className="fb-card fb-waiting" />
      </div>
    </div>
  );
}
