import { Fragment, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Store } from '../state/store';
import { useStore } from '../state/store';
import type { ThreadState } from '../state/thread-state';
import { ReplyForm } from './ReplyForm';
import { CommentView } from './CommentList';
import { addSent } from '../state/thread-state';

const poolSize = 24;
const guessedHeight = 104;

/**
 * A virtualised list: a fixed pool of rows that show other comments as one scrolls. React keeps the
 * nodes of a row and changes texts and links in them, as the real site's lists do.
 */
export function VirtualComments({ store }: { readonly store: Store<ThreadState> }) {
  const state = useStore(store);
  const list = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [, redraw] = useState(0);
  const scrolled = useScrollOffset(list);
  const comments = state.thread.comments;

  const tops: number[] = [];
  let total = 0;
  for (const { id } of comments) {
    tops.push(total);
    total += heights.current.get(id) ?? guessedHeight;
  }
  const firstVisible = Math.max(0, tops.findLastIndex(top => top <= scrolled) - 4);
  const first = Math.max(0, Math.min(firstVisible, comments.length - poolSize));

  useLayoutEffect(() => {
    let changed = false;
    for (const row of list.current?.children ?? []) {
      const id = row instanceof HTMLElement ? row.dataset['row'] : undefined;
      const height = row.getBoundingClientRect().height;
      if (id === undefined || Math.abs((heights.current.get(id) ?? 0) - height) < 1) continue;
      heights.current.set(id, height);
      changed = true;
    }
    if (changed) redraw(count => count + 1);
  });

  return (
    <div ref={list} className="fb-virtual" style={{ height: `${total}px` }}>
      {Array.from({ length: Math.min(poolSize, comments.length) }, (_, slot) => {
        const index = indexInSlot(slot, first);
        const comment = comments[index];
        if (!comment) return <Fragment key={slot} />;
        return (
          <div
            key={slot}
            data-row={comment.id}
            className="fb-virtual-row"
            style={{ transform: `translateY(${tops[index] ?? 0}px)` }}
          >
            <CommentView store={store} state={state} comment={comment} />
            {state.replying?.to === comment.id && (
              <ReplyForm
                key={comment.id}
                to={comment.author}
                pageName={state.thread.page.name}
                onSend={text => addSent(store, comment.id, text)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** The comment that a row of the pool shows when `first` is the first one on screen. */
const indexInSlot = (slot: number, first: number): number =>
  first + ((((slot - first) % poolSize) + poolSize) % poolSize);

/** Pixels of the list that are scrolled out above, in whatever element scrolls. */
function useScrollOffset(list: RefObject<HTMLDivElement | null>): number {
  const [offset, setOffset] = useState(0);
  useEffect(() => {
    const measure = (): void => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      setOffset(Math.max(0, 60 - top));
    };
    document.addEventListener('scroll', measure, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', measure, { capture: true });
  }, [list]);
  return offset;
}
