import { profilePath } from '../../links';
import type { PracticeComment, PracticeThread } from '../../threads/thread';
import { PressButton } from '../PressButton';
import { switches } from '../settings';
import { closeDialog } from '../state/navigation';
import { useStore } from '../state/store';
import { branchesOf, openReply, threadStore } from '../state/thread-state';
import { CommentForm } from './CommentForm';
import {
  AuthorName,
  CommentContent,
  CommentTimeLink,
  Glyph,
  RowButtons,
  RowPicture,
} from './CommentRow';
import { words } from './labels';

/** The older view from a profile: an article in a dialog, comments as `ul > div > li`. */
export function PostModal({ thread }: { readonly thread: PracticeThread }) {
  const store = threadStore(thread);
  const state = useStore(store);
  const onReply = (comment: PracticeComment): void => openReply(store, comment);
  return (
    <div className="ig-modal-back">
      <PressButton action="close" onPress={closeDialog} className="ig-close">
        <Glyph label={words[switches.labels].close} path="M3 3l10 10M13 3L3 13" />
      </PressButton>
      <div role="dialog" className="ig-modal">
        <article role="presentation" className="ig-card">
          <div className="ig-stage">
            <img
              alt={words[switches.lang].photoBy(thread.page.name)}
              src={`/__host/photo/${thread.picture ?? thread.postId}.svg`}
            />
          </div>
          <div className="ig-column">
            <div className="ig-scroller">
              <ul className="_a9z6 ig-old">
                <div>
                  <li className="_a9zj _a9zl">
                    <RowPicture author={thread.page.name} profile={thread.page.path} />
                    <div>
                      <AuthorName author={thread.page.name} profile={thread.page.path} />{' '}
                      <h1 dir="auto">{thread.postText}</h1>
                    </div>
                  </li>
                </div>
                {branchesOf(state.thread).flatMap(({ root, replies }) =>
                  [root, ...replies].map(comment => (
                    <OldRow
                      key={comment.id}
                      thread={state.thread}
                      comment={comment}
                      onReply={onReply}
                    />
                  )),
                )}
              </ul>
            </div>
            <CommentForm store={store} />
          </div>
        </article>
      </div>
    </div>
  );
}

type RowProps = {
  readonly thread: PracticeThread;
  readonly comment: PracticeComment;
  readonly onReply: (comment: PracticeComment) => void;
};

function OldRow({ thread, comment, onReply }: RowProps) {
  const profile = profilePath(thread, comment.author);
  return (
    <div className={comment.parent === null ? undefined : 'ig-replies'}>
      <li className="_a9zj _a9zl" role="menuitem">
        <div className="_a9zm ig-row">
          <RowPicture author={comment.author} profile={profile} />
          <div className="_a9zr ig-row-body">
            <h3 className="_a9zc">
              <AuthorName author={comment.author} profile={profile} />
            </h3>
            <div className="_a9zs">
              <CommentContent comment={comment} />
            </div>
            <div className="_a9zt ig-row-buttons">
              <CommentTimeLink thread={thread} comment={comment} />
              <RowButtons onReply={() => onReply(comment)} />
            </div>
          </div>
          <div className="ig-like">
            <PressButton action="like">
              <Glyph
                label={words[switches.labels].like}
                path="M8 13S2 9 2 5.5A3 3 0 0 1 8 4a3 3 0 0 1 6 1.5C14 9 8 13 8 13z"
              />
            </PressButton>
          </div>
        </div>
      </li>
    </div>
  );
}
