import type { DeviceId } from '../ledger/entry';
import { compareNodes, type Graph, type Node } from './graph';

type Ready = { readonly rank: number; readonly node: Node };

/**
 * Hands out every entry after its parents: among those that are ready, the one of the device that has belonged
 * longer, then the smaller id. Entries of devices that nobody has added (yet) wait until nothing else is left.
 *
 * `rankOf`: a device's place in the order of adding; null as long as it is unknown. `visit` says which devices
 * it added. Gives those that were never ready: a parent is missing, or they name each other.
 */
export function visitInOrder(
  { nodes }: Graph,
  first: Node,
  rankOf: (device: DeviceId) => number | null,
  visit: (node: Node) => readonly DeviceId[],
): readonly Node[] {
  const missing = nodes.map(({ parents, hasGap }) => (hasGap ? Infinity : parents.length));
  const ready = makeHeap<Ready>((a, b) => a.rank - b.rank || compareNodes(a.node, b.node));
  const waiting = new Map<DeviceId, Node[]>();
  const strangers = makeHeap<Node>(compareNodes);
  const left = new Set(nodes);

  const offer = (node: Node): void => {
    const rank = rankOf(node.entry.device);
    if (rank !== null) return ready.add({ rank, node });
    const others = waiting.get(node.entry.device);
    if (others) others.push(node);
    else waiting.set(node.entry.device, [node]);
    strangers.add(node);
  };
  const take = (node: Node): void => {
    if (!left.delete(node)) return;
    for (const device of visit(node)) {
      const others = waiting.get(device) ?? [];
      waiting.delete(device);
      for (const other of others) if (left.has(other)) offer(other);
    }
    for (const index of node.children) {
      const child = nodes[index];
      missing[index] = (missing[index] ?? 0) - 1;
      if (child && missing[index] === 0) offer(child);
    }
  };

  take(first);
  for (const node of nodes) {
    if (node !== first && missing[node.index] === 0 && node.parents.length === 0) offer(node);
  }
  for (;;) {
    const next = ready.take()?.node ?? strangers.take();
    if (!next) return [...left];
    take(next);
  }
}

function makeHeap<T>(order: (a: T, b: T) => number) {
  const items: T[] = [];
  const swap = (i: number, j: number): void => {
    const [a, b] = [items[i], items[j]];
    if (a === undefined || b === undefined) return;
    items[i] = b;
    items[j] = a;
  };
  const isLess = (i: number, j: number): boolean => {
    const [a, b] = [items[i], items[j]];
    return a !== undefined && b !== undefined && order(a, b) < 0;
  };
  return {
    add(item: T): void {
      let at = items.push(item) - 1;
      while (at > 0) {
        const up = (at - 1) >> 1;
        if (!isLess(at, up)) return;
        swap(at, up);
        at = up;
      }
    },
    take(): T | undefined {
      swap(0, items.length - 1);
      const first = items.pop();
      for (let at = 0; ;) {
        const child = isLess(2 * at + 2, 2 * at + 1) ? 2 * at + 2 : 2 * at + 1;
        if (!isLess(child, at)) return first;
        swap(at, child);
        at = child;
      }
    },
  };
}
