export type NodeWatch = {
  /** An element came in, with all that is in it. Runs before the next paint: keep it cheap. */
  readonly onAdded: (element: Element) => void;
  readonly onRemoved: (node: Node) => void;
  /** After a batch, so that summing up happens once. */
  readonly onBatch: () => void;
};

/**
 * The one observer of the whole page. It looks at added and removed nodes only: attributes and
 * characters change thousands of times a minute on these sites.
 *
 * What our own callbacks insert is taken out of the queue at once; no page code runs in between.
 */
export function watchNodes(root: Node, watch: NodeWatch, signal: AbortSignal): void {
  if (signal.aborted) return;
  const observer = new MutationObserver(records => {
    const added = new Set<Node>();
    for (const { addedNodes, removedNodes } of records) {
      for (const node of addedNodes) {
        // The parser reports every node by itself; its parent's report covers it.
        const covered = node.parentNode !== null && added.has(node.parentNode);
        added.add(node);
        if (!covered && node instanceof Element && node.isConnected) watch.onAdded(node);
      }
      for (const node of removedNodes) watch.onRemoved(node);
    }
    observer.takeRecords();
    watch.onBatch();
  });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
