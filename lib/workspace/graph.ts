import * as z from 'zod/mini';
import { commitmentOf, type Entry, type EntryId, type Hash, hashOf } from '../ledger/entry';
import type { Refusal, WorkspaceId } from './membership';
import { workspacePayloads as payloads, workspaceSubject } from './payloads';

const Act = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('workspace-opening'), payload: payloads['workspace-opening'] }),
  z.object({ kind: z.literal('workspace-settings'), payload: payloads['workspace-settings'] }),
  z.object({ kind: z.literal('member-added'), payload: payloads['member-added'] }),
  z.object({ kind: z.literal('device-added'), payload: payloads['device-added'] }),
  z.object({ kind: z.literal('device-revoked'), payload: payloads['device-revoked'] }),
  z.object({ kind: z.literal('member-revoked'), payload: payloads['member-revoked'] }),
  z.object({ kind: z.literal('role-changed'), payload: payloads['role-changed'] }),
  z.object({ kind: z.literal('lead-nominated'), payload: payloads['lead-nominated'] }),
  z.object({ kind: z.literal('lead-approved'), payload: payloads['lead-approved'] }),
  z.object({ kind: z.literal('key-rotated'), payload: payloads['key-rotated'] }),
  z.object({ kind: z.literal('fork-decided'), payload: payloads['fork-decided'] }),
]);
/** What an entry about the workspace says. */
export type Act = z.infer<typeof Act>;

/** The newest version of these payloads that this extension reads. */
export const workspaceVersion = 1;

/** An entry about the workspace, with those it names as parents. */
export type Node = {
  readonly index: number;
  readonly entry: Entry;
  readonly isOpening: boolean;
  /** Null: can't be read, `flaw` says why. */
  readonly act: Act | null;
  readonly flaw: Refusal | null;
  readonly parents: readonly number[];
  readonly children: number[];
  /** Not all parents are here. */
  readonly hasGap: boolean;
};

/** The same order everywhere, whatever order they came in. */
export const compareNodes = (a: Node, b: Node): number =>
  a.entry.id < b.entry.id
    ? -1
    : a.entry.id > b.entry.id
      ? 1
      : a.entry.device < b.entry.device
        ? -1
        : 1;

export type Graph = {
  readonly nodes: readonly Node[];
  readonly opening: Node | null;
  readonly byId: ReadonlyMap<EntryId, readonly number[]>;
  /** Whether whoever wrote `later` knew of `earlier`. Quick when asked often about one `earlier`. */
  readonly isKnownTo: (earlier: number, later: number) => boolean;
  /** The same. Quick when asked often about one `later`. */
  readonly knows: (later: number, earlier: number) => boolean;
};

/** Neither the order of entries nor duplicates matter. Entries about something else are left out. */
export function makeGraph(id: WorkspaceId, entries: Iterable<Entry>): Graph {
  const { found, flaws } = distinct(entries);
  const byId = new Map<EntryId, number[]>();
  for (const [index, entry] of found.entries()) {
    const same = byId.get(entry.id);
    if (same) same.push(index);
    else byId.set(entry.id, [index]);
  }
  const nodes = found.map((entry, index): Node => {
    const { act, flaw } = readAct(entry);
    const isOpening = act?.kind === 'workspace-opening' && hashOf(entry) === id;
    return {
      index,
      entry,
      isOpening,
      act,
      // There is one opening only, whatever its device's keys were used for later.
      flaw: flaw ?? (isOpening ? null : (flaws.get(entry) ?? null)),
      parents: [...new Set(entry.parents.flatMap(parent => byId.get(parent) ?? []))],
      children: [],
      hasGap: entry.parents.some(parent => !byId.has(parent)),
    };
  });
  for (const node of nodes)
    for (const parent of node.parents) nodes[parent]?.children.push(node.index);
  const after = reachOf(nodes, ({ children }) => children);
  const before = reachOf(nodes, ({ parents }) => parents);
  return {
    nodes,
    opening: nodes.find(({ isOpening }) => isOpening) ?? null,
    byId,
    isKnownTo: (earlier, later) => after(earlier)[later] === 1,
    knows: (later, earlier) => before(later)[earlier] === 1,
  };
}

/**
 * Ids are chosen by whoever writes. Two entries with one id of different devices are judged each by itself; of
 * one device, nobody can tell which its colleagues meant: they are a fork.
 */
function distinct(entries: Iterable<Entry>): { found: Entry[]; flaws: Map<Entry, Refusal> } {
  const byId = new Map<EntryId, Entry[]>();
  for (const entry of entries) {
    if (entry.subject !== workspaceSubject) continue;
    const same = byId.get(entry.id);
    if (!same) byId.set(entry.id, [entry]);
    else if (!same.includes(entry)) same.push(entry);
  }
  const found: Entry[] = [];
  const flaws = new Map<Entry, Refusal>();
  for (const same of byId.values()) {
    const copies = same.length === 1 ? same : oneOfEachHash(same);
    for (const copy of copies) {
      found.push(copy);
      const hasTwin = copies.some(other => other !== copy && other.device === copy.device);
      if (hasTwin) flaws.set(copy, 'forked');
    }
  }
  return { found, flaws };
}

/** Of copies that differ in the body alone, one that says what was committed to. */
function oneOfEachHash(copies: readonly Entry[]): Entry[] {
  const byHash = new Map<Hash, Entry>();
  for (const copy of copies) {
    const hash = hashOf(copy);
    const other = byHash.get(hash);
    if (!other || (!isWhole(other) && (isWhole(copy) || copy.body === null)))
      byHash.set(hash, copy);
  }
  return [...byHash].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, copy]) => copy);
}

const isWhole = ({ body, commitment }: Entry): boolean =>
  body !== null && commitmentOf(body) === commitment;

function readAct(entry: Entry): Pick<Node, 'act' | 'flaw'> {
  const { kind, version, body } = entry;
  if (body === null || version > workspaceVersion) return { act: null, flaw: 'unknown-kind' };
  const act = Act.safeParse({ kind, payload: body.payload });
  if (!act.success) return { act: null, flaw: 'unknown-kind' };
  return isWhole(entry) ? { act: act.data, flaw: null } : { act: null, flaw: 'broken-chain' };
}

/** For one node, all that can be reached from it; worked out once. */
function reachOf(nodes: readonly Node[], next: (node: Node) => readonly number[]) {
  const known = new Map<number, Uint8Array>();
  return (from: number): Uint8Array => {
    const done = known.get(from);
    if (done) return done;
    const reached = new Uint8Array(nodes.length);
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const node = nodes[at];
      for (const other of node ? next(node) : []) {
        if (reached[other] === 1) continue;
        reached[other] = 1;
        open.push(other);
      }
    }
    known.set(from, reached);
    return reached;
  };
}
