import type { DeviceId, EntryId } from '../ledger/entry';
import type { MemberId } from './enrolment';
import type { Graph } from './graph';

const known = new WeakMap<Graph, Map<number, ReadonlySet<number>>>();

/**
 * The entries by which whoever wrote this one came to their place, back to the opening: who let the device in, who made
 * its owner a lead, and the same of those. Whoever demotes the one who let them in must not take back their own
 * admission by it: nobody would be left.
 */
export function pedigreeOf(graph: Graph, node: number): ReadonlySet<number> {
  let byNode = known.get(graph);
  if (!byNode) known.set(graph, (byNode = new Map()));
  let pedigree = byNode.get(node);
  if (!pedigree) byNode.set(node, (pedigree = trace(graph, node)));
  return pedigree;
}

function trace(graph: Graph, start: number): ReadonlySet<number> {
  const pedigree = new Set<number>();
  const seen = new Set<DeviceId>();
  const open = [graph.nodes[start]?.entry];
  for (let entry = open.pop(); entry; entry = open.pop()) {
    if (seen.has(entry.device)) continue;
    seen.add(entry.device);
    for (const { index, act, entry: other } of graph.nodes) {
      if (!act || !graph.knows(start, index)) continue;
      const isAdmission =
        act.kind === 'member-added' || act.kind === 'device-added'
          ? act.payload.enrolment.device === entry.device
          : act.kind === 'lead-nominated' && act.payload.member === entry.author;
      const nominee =
        act.kind === 'lead-approved' ? nomineeOf(graph, act.payload.nomination) : null;
      if (!isAdmission && nominee !== entry.author) continue;
      pedigree.add(index);
      open.push(other);
    }
  }
  return pedigree;
}

function nomineeOf({ nodes, byId }: Graph, nomination: EntryId): MemberId | null {
  const act = nodes[byId.get(nomination)?.[0] ?? -1]?.act;
  return act?.kind === 'lead-nominated' ? act.payload.member : null;
}
