import type { DeviceId, Entry } from '../ledger/entry';
import type { Graph, Node } from './graph';
import type { Refusal } from './membership';
import { devicesOf, isBeyond, type Restriction, type Settled } from './restrictions';
import { isEntitled, isRuledOut } from './rights';
import type { State } from './state';

/** All entries taken once, with what was settled before. */
export type Pass = {
  readonly state: State;
  /** By node; null: it counts. */
  readonly refusals: readonly (Refusal | null)[];
  /** Do not count only because they would take the last lead away. */
  readonly lastLead: ReadonlySet<number>;
  /** Of entries that count, or are in `lastLead`. */
  readonly restrictions: readonly Restriction[];
};

/**
 * The restriction to settle next: of those in spite of which an entry was counted, and of restrictions among such
 * entries, the one whose device has belonged longest. The latter stand against others as well: what a senior lead took
 * away shall not depend on whether anybody has acted in spite of it yet. Null: nothing is at stake any more.
 */
export function mostSenior(
  graph: Graph,
  { state, refusals, lastLead, restrictions }: Pass,
  { settled, waived }: { readonly settled: Settled; readonly waived: ReadonlySet<number> },
): Restriction | null {
  const counting = new Map<DeviceId, Node[]>();
  for (const node of graph.nodes) {
    const isCounting = refusals[node.index] === null || lastLead.has(node.index);
    if (!isCounting || settled.byNode.has(node.index)) continue;
    const others = counting.get(node.entry.device);
    if (others) others.push(node);
    else counting.set(node.entry.device, [node]);
  }
  const open = restrictions
    .filter(({ node }) => !waived.has(node))
    .map(restriction => ({ restriction, devices: unsettledFor(restriction, settled) }))
    .filter(({ devices }) => devices.length > 0);
  const atStake = new Set<number>();
  for (const { restriction, devices } of open) {
    const inSpite = devices
      .flatMap(device => counting.get(device) ?? [])
      .filter(node => forbids(restriction, node, graph, state));
    if (inSpite.length > 0) atStake.add(restriction.node);
    for (const { index } of inSpite) atStake.add(index);
  }
  const entryOf = ({ node }: Restriction): Entry | undefined => graph.nodes[node]?.entry;
  const rankOf = (restriction: Restriction): number => {
    const device = entryOf(restriction)?.device;
    return (device && state.devices.get(device)?.rank) ?? Infinity;
  };
  const idOf = (restriction: Restriction): string => entryOf(restriction)?.id ?? '';
  const [first] = open
    .map(({ restriction }) => restriction)
    .filter(({ node }) => atStake.has(node))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (idOf(a) < idOf(b) ? -1 : 1));
  return first ?? null;
}

/** What is settled was minded by every judgement of this pass. */
function unsettledFor(restriction: Restriction, { byNode }: Settled): readonly DeviceId[] {
  const known = byNode.get(restriction.node);
  const settled = known ? devicesOf(known) : [];
  return devicesOf(restriction).filter(device => !settled.includes(device));
}

function forbids(restriction: Restriction, node: Node, graph: Graph, state: State): boolean {
  if (restriction.type === 'fork') return isRuledOut(restriction, node);
  const { act, entry } = node;
  const author = state.devices.get(entry.device)?.member;
  if (!act || author === undefined || !isBeyond(graph, restriction, node)) return false;
  return !isEntitled(restriction.role, act, author, state);
}
