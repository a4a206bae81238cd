import type { ThreadSnapshot } from '../comment/snapshot';
import type { PlatformAdapter } from '../platforms/adapter';
import { type Health, verdictOf } from '../platforms/health';
import type { CommentState, Entry } from './comment-store';
import { isEmergency, isFlagged } from './findings';
import type { View } from './views';

export type Summary = {
  readonly health: Health;
  readonly emergencies: number;
  /** Comments under which the moderated page has replied. */
  readonly replied: ReadonlySet<Entry>;
};

/**
 * What the views in front add up to. A comment that two elements show counts once; copies that the
 * page hides and what lies behind a dialog do not count.
 */
export function summarise(
  views: Iterable<View>,
  adapter: PlatformAdapter,
  thread: ThreadSnapshot | null,
  entryOf: (root: CommentState) => Entry | null,
): Summary {
  const read = new Set<Entry>();
  const replied = new Set<Entry>();
  const missing: Record<string, number> = {};
  let unreadable = 0;
  for (const view of views) {
    if (view.status === 'read' && view.entry) read.add(view.entry);
    if (view.status !== 'unreadable') continue;
    unreadable += 1;
    const field = view.missing ?? 'text';
    missing[field] = (missing[field] ?? 0) + 1;
  }
  let truncated = 0;
  let flagged = 0;
  let emergencies = 0;
  for (const { state } of read) {
    const comment = state.peek();
    if (comment.snapshot.truncated) truncated += 1;
    if (isFlagged(comment)) flagged += 1;
    if (isEmergency(comment) && !comment.seen) emergencies += 1;
    const root = comment.snapshot.byPage ? entryOf(comment) : null;
    if (root) replied.add(root);
  }
  const seen = read.size + unreadable;
  const health: Health = {
    platform: adapter.id,
    experimental: adapter.experimental,
    verdict: verdictOf({ seen, read: read.size }),
    seen,
    read: read.size,
    missing,
    truncated,
    flagged,
    sortFiltered: thread?.sort === 'filtered',
  };
  return { health, emergencies, replied };
}
