import { type RefObject, useEffect, useRef } from 'react';
import type { PracticeThread } from '../../threads/thread';
import { PressButton } from '../PressButton';
import { switches } from '../settings';
import { closeDialog } from '../state/navigation';
import { addSent, threadStore } from '../state/thread-state';
import { CommentList } from './CommentList';
import { words } from './labels';
import { PostCard } from './PostCard';
import { ReplyForm } from './ReplyForm';

/** A post above the page: no `aria-modal`, its own scroller, closed by Esc. */
export function PostDialog({ thread }: { readonly thread: PracticeThread }) {
  const box = useRef<HTMLDivElement>(null);
  useFocusTrap(box);
  const store = threadStore(thread);
  return (
    <div className="fb-dialog-back">
      <div ref={box} role="dialog" aria-labelledby="_r_m9_" tabIndex={-1} className="fb-dialog">
        <div className="fb-dialog-head">
          <h2 dir="auto">
            <span dir="auto" id="_r_m9_">
              {words[switches.lang].postOf(thread.page.name)}
            </span>
          </h2>
          <PressButton
            action="close"
            label={words[switches.labels].close}
            onPress={closeDialog}
            className="fb-close"
          >
            ✕
          </PressButton>
        </div>
        <div className="fb-dialog-scroller">
          <PostCard thread={thread} heading="h3" />
          <CommentList store={store} />
        </div>
        <ReplyForm
          to={null}
          pageName={thread.page.name}
          onSend={text => addSent(store, null, text)}
        />
      </div>
    </div>
  );
}

/** With `trap`, the dialog takes the focus back whenever it goes elsewhere. */
function useFocusTrap(box: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    box.current?.focus();
    if (!switches.trap) return undefined;
    const takeBack = ({ target }: FocusEvent): void => {
      if (target instanceof Node && !box.current?.contains(target)) box.current?.focus();
    };
    document.addEventListener('focusin', takeBack, true);
    return () => document.removeEventListener('focusin', takeBack, true);
  }, [box]);
}
