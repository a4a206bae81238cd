import type { LogFile } from './names';

/** Files that are merged into one, oldest first; empty when it is not worth it. Pure. */
export type RunLimits = {
  /** Bytes that the merged file may have. */
  readonly size: number;
  /** How many files must come together. */
  readonly count: number;
};

/** A row of files shorter than this is merged whole, whatever the sizes of its files are to each other. */
const small = 65_536;

/**
 * The newest files of one stream, as many as lie in a row without a gap and as are not much larger than all newer
 * ones together: so every document is written again only about as often as the log doubles.
 * A gap is a file that was not listed: merging over it would hide it from all readers for ever.
 */
export function pickRun(files: readonly LogFile[], { size, count }: RunLimits): LogFile[] {
  const newestFirst = files.toSorted((a, b) => b.to - a.to || b.from - a.from);
  const run: LogFile[] = [];
  let total = 0;
  let low = 0;
  for (const file of newestFirst) {
    const isNext = run.length === 0 || file.to >= low - 1;
    if (!isNext || file.size > Math.max(total, small) || total + file.size > size) {
      if (run.length === 0) continue;
      break;
    }
    run.push(file);
    total += file.size;
    low = run.length === 1 ? file.from : Math.min(low, file.from);
  }
  return run.length < count ? [] : run.toReversed();
}

/** Pairs of a file and one whose range holds its range: what a merge that was broken off leaves. */
export function leftoversIn(files: readonly LogFile[]): { inner: LogFile; outer: LogFile }[] {
  const dropped = new Set<string>();
  return files.flatMap(inner => {
    const outer = files.find(
      other =>
        other.path !== inner.path &&
        !dropped.has(other.path) &&
        other.stream === inner.stream &&
        other.from <= inner.from &&
        inner.to <= other.to,
    );
    if (!outer) return [];
    dropped.add(inner.path);
    return [{ inner, outer }];
  });
}
