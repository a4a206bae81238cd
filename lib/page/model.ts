import type { PlatformAdapter } from '../platforms/adapter';
import type { RpcError } from '../rpc/protocol';
import type { Call } from '../rpc/client';
import { createAssessor } from './assessor';
import { type CommentStore, createCommentStore, type Entry } from './comment-store';
import { createMarkers, type Markers } from './markers';
import { discoverComments } from './discover';
import { watchNear } from './near';
import { book, createReader } from './reader';
import { createThreads, type Threads } from './threads';
import { createViews, type View, type Views } from './views';
import { createWorkQueue } from './work-queue';

/** What the overlay knows of the page in front, kept up to date as the page changes. */
export type PageModel = {
  readonly store: CommentStore;
  readonly views: Views;
  readonly threads: Threads;
  readonly markers: Markers;
  /** Reads a view at once: before an action, identity and text are verified. */
  readNow(view: View): void;
  readSoon(view: View): void;
  assessAll(): void;
};

export type ModelDeps = {
  readonly adapter: PlatformAdapter;
  readonly call: Call;
  readonly signal: AbortSignal;
  /** A view that is near the viewport has something new to show. */
  readonly onDraw: (view: View) => void;
  readonly onFar: (view: View) => void;
  readonly onEdited: (entry: Entry) => void;
  readonly onAssessed: (entry: Entry) => void;
  readonly onDecided: (entry: Entry) => void;
  readonly onFailed: (error: RpcError) => void;
  /** Something changed that the summary counts. */
  readonly onChanged: () => void;
};

export function createModel(deps: ModelDeps): PageModel {
  const { adapter, signal, onChanged } = deps;
  const store = createCommentStore();
  const threads = createThreads(adapter);
  const markers = createMarkers({ ...deps, store });
  const assessor = createAssessor({ ...deps, store, threadOf: threads.of });

  const reader = createReader({
    adapter,
    store,
    onRead(view, entry, textChanged, isNew) {
      threads.read(view);
      if (isNew) markers.ask(entry);
      else if (textChanged) deps.onEdited(entry);
      if (textChanged) assessor.add(entry, view.near);
    },
  });
  const moves: (() => void)[] = [];
  const read = (view: View) => {
    reader(view);
    if (view.near) deps.onDraw(view);
  };
  const drawing = createWorkQueue<View>({
    work: view => view.near && deps.onDraw(view),
    signal,
  });
  const reading = createWorkQueue<View>({
    work(view) {
      reader(view);
      // Apart from reading: what is drawn in between has to be laid out for the next reading.
      if (view.near) drawing.add(view);
      const move = view.status === 'read' ? views.settle(view) : null;
      if (move) moves.push(move);
    },
    afterSlice() {
      // After the slice: a bar that moves in between would lay out the page for each reading.
      for (const move of moves.splice(0)) move();
      onChanged();
    },
    signal,
  });

  const near = watchNear(
    {
      onNear(view) {
        if (view.entry) drawing.add(view);
        reading.add(view, true);
      },
      onFar(view, collapsed) {
        deps.onFar(view);
        if (collapsed) reading.add(view);
      },
      onTouched: view => reading.add(view, true),
    },
    signal,
  );
  const views = createViews(
    adapter,
    {
      onMounted(view) {
        near.add(view);
        reading.add(view);
      },
      onGone(view) {
        near.delete(view);
        reading.delete(view);
        drawing.delete(view);
        deps.onFar(view);
        book(view, null);
      },
    },
    signal,
  );
  discoverComments({ adapter, views, signal, onChanged });

  return {
    store,
    views,
    threads,
    markers,
    readNow: read,
    readSoon: view => reading.add(view),
    assessAll: () => {
      for (const entry of store.all()) assessor.add(entry, false);
    },
  };
}
