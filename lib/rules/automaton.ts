/** Borders of a word, as characters that no folded word holds. */
export const wordStart = '\u0002';
export const wordEnd = '\u0003';

/**
 * Aho–Corasick automaton (Aho and Corasick 1975) over the literals of all rules. Each literal
 * carries class numbers; reading a word gives the classes of every literal that occurs in it, in
 * time linear in the word's length plus the hits. Transitions live in one map keyed by
 * node × 2^16 + UTF-16 unit: literals share few prefixes, so a dense table would be mostly empty.
 */
export type Automaton = {
  readonly nodeCount: number;
  /** Child of `node` in the plain tree of literals; -1 when there is none. */
  step(node: number, unit: number): number;
  /** Where the automaton stands after reading one more unit, failure links followed. */
  next(node: number, unit: number): number;
  /** Classes of the literal that ends exactly in `node`. */
  own(node: number): readonly number[];
  /** Calls `found` with every class that ends in `node`. */
  visit(node: number, found: (source: number) => void): void;
  /** The units that lead on from `node` in the tree. */
  children(node: number): readonly number[];
};

export type Literal = { readonly text: string; readonly source: number };

const width = 0x1_0000;
const none: readonly number[] = [];

export function buildAutomaton(literals: Iterable<Literal>): Automaton {
  const edges = new Map<number, number>();
  const outputs: number[][] = [[]];
  const childUnits: number[][] = [[]];
  for (const { text, source } of literals) {
    let node = 0;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      let child = edges.get(node * width + unit);
      if (child === undefined) {
        child = outputs.length;
        outputs.push([]);
        childUnits.push([]);
        edges.set(node * width + unit, child);
        childUnits[node]?.push(unit);
      }
      node = child;
    }
    const output = outputs[node];
    if (output && !output.includes(source)) output.push(source);
  }
  const step = (node: number, unit: number) => edges.get(node * width + unit) ?? -1;
  const { fail, report } = linkFailures(outputs, childUnits, step);
  const next = (node: number, unit: number) => {
    let at = node;
    for (;;) {
      const child = step(at, unit);
      if (child >= 0) return child;
      if (at === 0) return 0;
      at = fail[at] ?? 0;
    }
  };
  return {
    nodeCount: outputs.length,
    step,
    next,
    own: node => outputs[node] ?? none,
    visit: (node, found) => {
      for (let at = node; at > 0; at = report[at] ?? 0)
        for (const id of outputs[at] ?? none) found(id);
    },
    children: node => childUnits[node] ?? none,
  };
}

/** `fail`: longest proper suffix that is a node; `report`: nearest suffix that ends a literal. */
function linkFailures(
  outputs: readonly (readonly number[])[],
  childUnits: readonly (readonly number[])[],
  step: (node: number, unit: number) => number,
): { fail: Int32Array; report: Int32Array } {
  const fail = new Int32Array(outputs.length);
  const report = new Int32Array(outputs.length);
  const queue = [0];
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head] ?? 0;
    for (const unit of childUnits[node] ?? none) {
      const child = step(node, unit);
      queue.push(child);
      if (node === 0) continue;
      let at = fail[node] ?? 0;
      while (at > 0 && step(at, unit) < 0) at = fail[at] ?? 0;
      const target = step(at, unit);
      fail[child] = target >= 0 && target !== child ? target : 0;
      const suffix = fail[child] ?? 0;
      report[child] = (outputs[suffix] ?? none).length > 0 ? suffix : (report[suffix] ?? 0);
    }
  }
  return { fail, report };
}
