import type { CommentSnapshot, ThreadSnapshot } from '../../lib/comment/snapshot';
import type { PlatformAdapter, ReadContext, ReadError, Surface } from '../../lib/platforms/adapter';
import { verdictOf, type Health } from '../../lib/platforms/health';
import { businessSuiteSelectors } from '../../lib/platforms/business-suite/selectors';
import { facebookSelectors } from '../../lib/platforms/facebook/selectors';
import { instagramSelectors } from '../../lib/platforms/instagram/selectors';
import {
  cssParser,
  readSelectorTable,
  type SelectorProblem,
  type SelectorTable,
} from '../../lib/platforms/selectors';
import { adapterFor } from '../../lib/platforms/registry';
import type { Result } from '../../lib/result';

/** One comment as an adapter sees it, in plain data that travels out of the browser. */
export type CommentReading = {
  readonly result: Result<CommentSnapshot, ReadError>;
  /** Whether the overlay would find a place for its bar. */
  readonly hasSlot: boolean;
  readonly canReply: boolean;
  /** Label of the open reply box that belongs to it. */
  readonly replyBox: string | null;
};

export type PageReading = {
  readonly surface: Surface | null;
  /** What the adapter takes for the thread in front ("div[role=dialog]"); null when it finds none. */
  readonly scope: string | null;
  readonly threads: readonly ThreadSnapshot[];
  readonly comments: readonly CommentReading[];
  readonly composers: readonly { readonly label: string; readonly text: string }[];
  readonly health: Health;
};

export type InPage = {
  readonly adapterFor: typeof adapterFor;
  /** Reads the whole page as the overlay would; null when no adapter is for its address. */
  readonly read: (now: number) => PageReading | null;
  /** What is wrong with the built-in selector tables in the eyes of this browser. */
  readonly problemsOfTables: () => SelectorProblem[];
};

declare global {
  var kommentarlotse: InPage;
}

const tables: readonly SelectorTable[] = [
  businessSuiteSelectors,
  facebookSelectors,
  instagramSelectors,
];

globalThis.kommentarlotse = {
  adapterFor,
  read,
  problemsOfTables: () =>
    tables.flatMap(table => readSelectorTable(table, table, cssParser(document)).problems),
};

function read(now: number): PageReading | null {
  const url = new URL(location.href);
  const adapter = adapterFor(url);
  if (!adapter) return null;
  const scope = adapter.findScope(document);
  const elements = scope ? adapter.listComments(scope) : [];
  const boxes = adapter.listComposers(scope ?? document.body);
  const comments = elements.map(element => readOne(adapter, element, url, now));
  const threads = threadsOf(adapter, elements, comments, { url, now });
  return {
    surface: adapter.surfaceOf(url),
    scope: scope && describe(scope),
    threads,
    comments,
    composers: boxes.map(box => ({ label: labelOf(box), text: adapter.composerText(box) })),
    health: healthOf(adapter, comments, threads),
  };
}

/** Every post once: reading its surroundings for each of thousands of comments takes minutes. */
function threadsOf(
  adapter: PlatformAdapter,
  elements: readonly Element[],
  comments: readonly CommentReading[],
  context: ReadContext,
): ThreadSnapshot[] {
  const threadByKey = new Map<string, ThreadSnapshot>();
  for (const [index, element] of elements.entries()) {
    const result = comments[index]?.result;
    if (result?.ok && threadByKey.has(result.value.threadKey)) continue;
    const thread = adapter.readThread(element, context);
    threadByKey.set(thread.key, thread);
  }
  return [...threadByKey.values()];
}

function readOne(
  adapter: PlatformAdapter,
  element: Element,
  url: URL,
  now: number,
): CommentReading {
  const box = adapter.composerFor(element);
  return {
    result: adapter.readComment(element, { url, now }),
    hasSlot: adapter.slotFor(element) !== null,
    canReply: adapter.replyButton(element) !== null,
    replyBox: box && labelOf(box),
  };
}

function healthOf(
  adapter: PlatformAdapter,
  comments: readonly CommentReading[],
  threads: readonly ThreadSnapshot[],
): Health {
  const missing: Record<string, number> = {};
  let readable = 0;
  let truncated = 0;
  for (const { result } of comments) {
    if (!result.ok) missing[result.error.field] = (missing[result.error.field] ?? 0) + 1;
    else {
      readable += 1;
      if (result.value.truncated) truncated += 1;
    }
  }
  return {
    platform: adapter.id,
    experimental: adapter.experimental,
    verdict: verdictOf({ seen: comments.length, read: readable }),
    seen: comments.length,
    read: readable,
    missing,
    truncated,
    flagged: 0,
    sortFiltered: threads.some(({ sort }) => sort === 'filtered'),
  };
}

const labelOf = (box: Element): string =>
  box.getAttribute('aria-label') ?? box.getAttribute('placeholder') ?? '';

function describe(element: Element): string {
  const role = element.getAttribute('role');
  return element.tagName.toLowerCase() + (role ? `[role=${role}]` : '');
}
