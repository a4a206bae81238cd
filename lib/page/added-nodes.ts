import { isElement } from '../platforms/visible-text';

export type NodeWatch = {
  /** An element came in, with all that is in it. Runs before the next paint: keep it cheap. */
  readonly onAdded: (element: Element) => void;
  readonly onRemoved: (node: Node) => void;
  /** After a batch, so that summing up happens once. */
  readonly onBatch: () => void;
};

/** Runs `insert`, whose own insertions are not reported. Nothing of the page is missed. */
export type Unwatched = (insert: () => void) => void;

/**
 * The one observer of the whole page. It looks at added and removed nodes only: attributes and
 * characters change thousands of times a minute on these sites.
 */
export function watchNodes(root: Node, watch: NodeWatch, signal: AbortSignal): Unwatched {
  const observer = new MutationObserver(records => tell(records));
  const tell = (records: readonly MutationRecord[]) => {
    // The parser reports every node by itself; its parent's report covers it.
    const isParsing = document.readyState === 'loading';
    const added = new Set<Node>();
    for (const { addedNodes, removedNodes } of records) {
      for (let at = 0; at < addedNodes.length; at++) {
        const node = addedNodes[at]!;
        // By its type: `instanceof` is dearer, and every node that comes in is asked.
        if (!isElement(node) || !node.isConnected) continue;
        const covered = isParsing && node.parentNode !== null && added.has(node.parentNode);
        if (isParsing) added.add(node);
        if (!covered) watch.onAdded(node);
      }
      for (let at = 0; at < removedNodes.length; at++) watch.onRemoved(removedNodes[at]!);
    }
    watch.onBatch();
  };
  const start = () => observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  if (!signal.aborted) start();

  return insert => {
    // A record for each of 2,000 insertions costs as much as the insertion.
    const waiting = observer.takeRecords();
    observer.disconnect();
    insert();
    if (signal.aborted) return;
    start();
    if (waiting.length > 0) tell(waiting);
  };
}
