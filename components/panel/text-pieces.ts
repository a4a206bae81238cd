import type { Span } from '../../lib/comment/span';

/** Why words are marked: a flag, a note that is no fault, a match with an answer. A flag wins. */
export type MarkKind = 'flag' | 'note' | 'match';
export type Mark = { readonly kind: MarkKind; readonly spans: readonly Span[] };
export type Piece = { readonly text: string; readonly kind: MarkKind | null };

/**
 * Cuts `text` at the borders of the marks. The pieces joined are the text again; spans beyond its
 * end, empty or overlapping ones do no harm.
 */
export function cutPieces(text: string, marks: readonly Mark[]): Piece[] {
  const borders = new Set([0, text.length]);
  const within = marks.flatMap(({ kind, spans }) =>
    spans.flatMap(([start, end]) =>
      start < end && start < text.length ? [{ kind, start, end: Math.min(end, text.length) }] : [],
    ),
  );
  for (const { start, end } of within) borders.add(start).add(end);
  const cuts = [...borders].toSorted((a, b) => a - b);
  const pieces: Piece[] = [];
  let open: typeof within = [];
  const byStart = within.toSorted((a, b) => a.start - b.start);
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    open = open.filter(mark => mark.end > start);
    for (let mark = byStart[next]; mark && mark.start <= start; mark = byStart[next]) {
      open.push(mark);
      next += 1;
    }
    const kind = open.some(mark => mark.kind === 'flag') ? 'flag' : (open[0]?.kind ?? null);
    const last = pieces.at(-1);
    const piece = text.slice(start, end);
    if (last && last.kind === kind) pieces[pieces.length - 1] = { text: last.text + piece, kind };
    else pieces.push({ text: piece, kind });
  }
  return pieces;
}

/**
 * Where to cut a long text so that a page stays quick: at most `units` UTF-16 units and `lines`
 * lines, never inside a surrogate pair. The text's length when it is short enough.
 */
export function cutLength(text: string, units: number, lines: number): number {
  let at = -1;
  for (let line = 0; line < lines; line += 1) {
    at = text.indexOf('\n', at + 1);
    if (at === -1 || at > units) break;
  }
  const limit = at === -1 ? units : Math.min(at, units);
  if (text.length <= limit) return text.length;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd8_00 && code <= 0xdb_ff ? limit - 1 : limit;
}
