import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Store } from '../state/store';
import { useStore } from '../state/store';
import { addSent, type ThreadState } from '../state/thread-state';
import type { PracticeComment } from '../../threads/thread';
import { CommentView } from './CommentList';
import { ReplyForm } from './ReplyForm';

const poolSize = 24;
const guessedHeight = 104;

type Heights = ReadonlyMap<string, number>;

/**
 * A virtualised list: a fixed pool of rows that show other comments as one scrolls. React keeps the
 * nodes of a row and changes texts and links in them, as the real site's lists do.
 */
export function VirtualComments({ store }: { readonly store: Store<ThreadState> }) {
  const { thread, replying } = useStore(store);
  const list = useRef<HTMLDivElement>(null);
  const heights = useRowHeights(list);
  const scrolled = useScrollOffset(list);
  const { tops, total } = layOut(thread.comments, heights);
  const firstVisible = tops.findLastIndex(top => top <= scrolled) - 4;
  const first = Math.max(0, Math.min(firstVisible, thread.comments.length - poolSize));

  return (
    <div ref={list} className="fb-virtual" style={{ height: `${total}px` }}>
      {Array.from({ length: poolSize }, (_, slot) => {
        const index = indexInSlot(slot, first);
        const comment = thread.comments[index];
        return (
          <div
            key={slot}
            data-row={comment?.id}
            className="fb-virtual-row"
            style={{ transform: `translateY(${tops[index] ?? 0}px)` }}
          >
            {comment && (
              <VirtualRow store={store} comment={comment} boxFor={replying?.to ?? null} />
            )}
          </div>
        );
      })}
    </div>
  );
}

type RowProps = {
  readonly store: Store<ThreadState>;
  readonly comment: PracticeComment;
  readonly boxFor: string | null;
};

function VirtualRow({ store, comment, boxFor }: RowProps) {
  const state = useStore(store);
  return (
    <>
      <CommentView store={store} state={state} comment={comment} />
      {boxFor === comment.id && (
        <ReplyForm
          key={comment.id}
          to={comment.author}
          pageName={state.thread.page.name}
          onSend={text => addSent(store, comment.id, text)}
        />
      )}
    </>
  );
}

/** The comment that a row of the pool shows when `first` is the first one on screen. */
const indexInSlot = (slot: number, first: number): number =>
  first + ((((slot - first) % poolSize) + poolSize) % poolSize);

function layOut(
  comments: readonly PracticeComment[],
  heights: Heights,
): { tops: number[]; total: number } {
  const tops: number[] = [];
  let total = 0;
  for (const { id } of comments) {
    tops.push(total);
    total += heights.get(id) ?? guessedHeight;
  }
  return { tops, total };
}

/** Measured heights by comment: rows differ, and an overlay may make one taller. */
function useRowHeights(list: RefObject<HTMLDivElement | null>): Heights {
  const [heights, setHeights] = useState<Heights>(new Map());
  useEffect(() => {
    const { current } = list;
    if (!current) return undefined;
    const measure = (): void => setHeights(known => measureRows(current, known));
    const sizes = new ResizeObserver(measure);
    for (const row of current.children) sizes.observe(row);
    // A row that shows another comment of the same height does not resize.
    const recycled = new MutationObserver(measure);
    recycled.observe(current, { subtree: true, attributeFilter: ['data-row'] });
    return () => {
      sizes.disconnect();
      recycled.disconnect();
    };
  }, [list]);
  return heights;
}

function measureRows(list: Element, known: Heights): Heights {
  const changed = [...list.children].flatMap((row): [string, number][] => {
    const id = row instanceof HTMLElement ? row.dataset['row'] : undefined;
    const { height } = row.getBoundingClientRect();
    return id === undefined || known.get(id) === height ? [] : [[id, height]];
  });
  return changed.length === 0 ? known : new Map([...known, ...changed]);
}

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
