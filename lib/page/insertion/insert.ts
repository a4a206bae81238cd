import type { CommentKey } from '../../comment/snapshot';
import type { PlatformAdapter } from '../../platforms/adapter';
import type { InsertOutcome } from '../panel-port';
import { contains, judge, type Verdict, withSeparator } from './expected-text';
import { fillFromPageWorld, paste, typeInto } from './methods';
import { pause, waitFor } from './wait';

/** Milliseconds that a page has to open its box, and an editor to show what it was given. */
const boxLimit = 2_000;
const sharedBoxLimit = 700;
const showLimit = 600;

export type InsertRequest = {
  readonly key: CommentKey;
  readonly element: Element;
  /** The comment as the person saw it: an answer to other words must not go in. */
  readonly commentText: string;
  readonly text: string;
};

export type InsertionDeps = {
  readonly adapter: PlatformAdapter;
  /** Whether the comment the person saw still stands in this element, word for word. */
  readonly isUnchanged: (request: InsertRequest) => boolean;
  readonly copy: (text: string) => Promise<boolean>;
  readonly signal: AbortSignal;
};

export type Insertion = {
  insert(request: InsertRequest): Promise<InsertOutcome>;
};

/**
 * Puts an answer into a comment's own reply box, exactly once, and proves it by reading the box.
 * Never presses Enter, never sends; the one click on the page is this comment's own Reply button.
 */
export function createInsertion(deps: InsertionDeps): Insertion {
  const inFlight = new Map<CommentKey, Promise<InsertOutcome>>();
  let last: Promise<unknown> = Promise.resolve();

  return {
    insert(request) {
      // A double click asks twice; both get the outcome of the one insertion.
      const running = inFlight.get(request.key);
      if (running) return running;
      const outcome = last.then(() => insertOnce(deps, request));
      inFlight.set(request.key, outcome);
      last = outcome.catch(() => null).finally(() => inFlight.delete(request.key));
      return outcome;
    },
  };
}

async function insertOnce(deps: InsertionDeps, request: InsertRequest): Promise<InsertOutcome> {
  const { adapter, signal } = deps;
  const { element, text } = request;
  if (!deps.isUnchanged(request)) return 'stale';
  const findBox = boxFinder(adapter, element);
  const opened = await openBox(deps, element, findBox);
  if (!opened) return (await deps.copy(text)) ? 'copied' : 'no-box';
  await settle(adapter, findBox, signal);
  // React may have handed the element to another comment while its box opened.
  if (!deps.isUnchanged(request)) return 'stale';

  const box = findBox() ?? opened;
  const before = adapter.composerText(box);
  if (contains(before, text)) {
    box.focus();
    return 'already-there';
  }
  const verdict = await fill(deps, findBox, box, withSeparator(before, text));
  if (verdict === 'inserted') return 'inserted';
  return (await deps.copy(text)) ? 'copied' : 'failed';
}

async function openBox(
  { adapter, signal }: InsertionDeps,
  element: Element,
  findBox: BoxFinder,
): Promise<HTMLElement | null> {
  const open = findBox();
  if (open) return open;
  const button = adapter.replyButton(element);
  button?.click();
  const shared = sharedBox(adapter, element);
  const opened = await waitFor(findBox, shared ? sharedBoxLimit : boxLimit, signal);
  // Without the click on Reply it would be a comment on the post.
  return opened ?? (button && shared?.isConnected ? shared : null);
}

/** Instagram has one box for the whole thread, and not every layout writes a name into it. */
function sharedBox(adapter: PlatformAdapter, element: Element): HTMLElement | null {
  const boxes = adapter.listComposers(scopeOf(adapter, element));
  const [box] = boxes;
  return boxes.length === 1 && box instanceof HTMLTextAreaElement ? box : null;
}

type BoxFinder = () => HTMLElement | null;

const scopeOf = (adapter: PlatformAdapter, element: Element): Element =>
  adapter.findScope(element.ownerDocument) ?? element;

/**
 * This comment's box. Where the page does not tell whose box it is, the only one that appeared since
 * the person asked is it.
 */
function boxFinder(adapter: PlatformAdapter, element: Element): BoxFinder {
  const list = () => adapter.listComposers(scopeOf(adapter, element));
  const before = new Set(list());
  return () => {
    const own = adapter.composerFor(element);
    if (own) return own;
    const added = list().filter(box => !before.has(box));
    return added.length === 1 ? (added[0] ?? null) : null;
  };
}

/** The name of the person addressed arrives after the box; text typed before would stand before it. */
async function settle(
  adapter: PlatformAdapter,
  findBox: BoxFinder,
  signal: AbortSignal,
): Promise<void> {
  let seen: string | null = null;
  await waitFor(
    () => {
      const box = findBox();
      const text = box ? adapter.composerText(box) : null;
      const same = text !== null && text === seen;
      seen = text;
      return same ? true : null;
    },
    400,
    signal,
  );
}

async function fill(
  deps: InsertionDeps,
  findBox: BoxFinder,
  first: HTMLElement,
  text: string,
): Promise<Verdict> {
  const { adapter, signal } = deps;
  const current = () => (first.isConnected ? first : (findBox() ?? first));
  const before = adapter.composerText(first);
  const verify = () =>
    verdictOf(() => judge(before, adapter.composerText(current()), text), signal);

  if (first instanceof HTMLTextAreaElement) {
    const box = await focusStable(current);
    if (box instanceof HTMLTextAreaElement) typeInto(box, text);
    return verify();
  }
  fillFromPageWorld(current(), text);
  const verdict = await verify();
  if (verdict !== 'absent' || signal.aborted) return verdict;
  await paste(current(), text);
  return verify();
}

/** Some layouts replace the textarea when it gets the focus: focus again until it stays. */
async function focusStable(current: () => HTMLElement): Promise<HTMLElement> {
  for (let tries = 0; tries < 4; tries += 1) {
    const box = current();
    box.focus();
    await pause(30);
    if (box.isConnected && box.ownerDocument.activeElement === box) return box;
  }
  return current();
}

/** Editors show text a task or a frame later; only an unchanged box at the end proves absence. */
async function verdictOf(look: () => Verdict, signal: AbortSignal): Promise<Verdict> {
  const inserted = await waitFor(() => (look() === 'inserted' ? true : null), showLimit, signal);
  return inserted ? 'inserted' : look();
}
