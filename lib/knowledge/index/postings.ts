/**
 * Lists of numbers by term: a frozen part in two typed arrays, and what was added since.
 * `values[starts[t] … starts[t + 1]]` are the numbers of term `t` in the frozen part.
 */
export type Postings = {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
  /** Numbers of `term` that came after freezing. */
  added(term: number): readonly number[];
  /** Terms that have such numbers. */
  addedTerms(): Iterable<number>;
  append(term: number, value: number): void;
};

const none: readonly number[] = [];

export function createPostings(starts: Uint32Array, values: Uint32Array): Postings {
  const addedByTerm = new Map<number, number[]>();
  return {
    starts,
    values,
    added: term => addedByTerm.get(term) ?? none,
    addedTerms: () => addedByTerm.keys(),
    append(term, value) {
      const list = addedByTerm.get(term);
      if (list === undefined) addedByTerm.set(term, [value]);
      else list.push(value);
    },
  };
}

/** Everything frozen, in the order it was appended. `pairs`: term and value in turn. */
export function freezePairs(termCount: number, pairs: readonly number[]): Postings {
  const starts = new Uint32Array(termCount + 1);
  for (let at = 0; at < pairs.length; at += 2) starts[(pairs[at] ?? 0) + 1]! += 1;
  for (let term = 0; term < termCount; term += 1) starts[term + 1]! += starts[term] ?? 0;
  const next = starts.slice(0, termCount);
  const values = new Uint32Array(pairs.length / 2);
  for (let at = 0; at < pairs.length; at += 2) {
    const term = pairs[at] ?? 0;
    values[next[term] ?? 0] = pairs[at + 1] ?? 0;
    next[term]! += 1;
  }
  return createPostings(starts, values);
}
