import type { Span } from '../comment/span';

/** A run of `text` that stands in one node: a part of a text node, or an image with its `alt`. */
type Piece = {
  readonly start: number;
  length: number;
  readonly node: Text | Element;
  /** Where the run begins in a text node; 0 for an image. */
  readonly offset: number;
};

export type VisibleText = { readonly text: string; readonly pieces: readonly Piece[] };

/** Elements whose content is left out: buttons ("Mehr anzeigen"), other comments, forms. */
export type Skip = (element: Element) => boolean;

/** An emoji's alt; longer ones describe pictures. */
export const longestAlt = 16;
const blockTags = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3']);

/**
 * What a person reads in `roots`, one after the other: decoys in `display: none` left out, emoji
 * images as characters, paragraphs and breaks as "\n", white space as CSS collapses it.
 * Asks for styles but not for layout.
 */
export function visibleText(roots: readonly Element[], skip: Skip): VisibleText {
  const builder = new TextBuilder();
  for (const root of roots) {
    if (!isRendered(root)) continue;
    builder.breakLine();
    walk(root, skip, builder);
  }
  return builder.finish();
}

/** DOM ranges of `spans` (in UTF-16 units of `text`), one per node they touch. Spans outside are ignored. */
export function rangesOf({ pieces }: VisibleText, spans: readonly Span[]): Range[] {
  return spans.flatMap(([start, end]) =>
    pieces
      .filter(piece => piece.start < end && piece.start + piece.length > start)
      .map(piece => rangeIn(piece, start, end)),
  );
}

/** False for what CSS hides. `display: contents` has no box of its own and is shown all the same. */
export function isRendered(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'contents' && style.visibility !== 'hidden';
}

function walk(parent: Element, skip: Skip, builder: TextBuilder): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isText(node)) builder.addText(node, keepsSpaces(parent));
    else if (isElement(node)) walkElement(node, skip, builder);
  }
}

export const isText = (node: Node): node is Text => node.nodeType === node.TEXT_NODE;
export const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

function walkElement(element: Element, skip: Skip, builder: TextBuilder): void {
  if (skip(element) || !isRendered(element)) return;
  if (element.tagName === 'BR') builder.addBreak();
  else if (element.tagName === 'IMG') builder.addImage(element);
  else if (blockTags.has(element.tagName)) {
    builder.breakLine();
    // An empty paragraph is a blank line that somebody wrote.
    if (!element.hasChildNodes() && element.hasAttribute('dir')) builder.addBreak();
    walk(element, skip, builder);
    builder.breakLine();
  } else walk(element, skip, builder);
}

function keepsSpaces(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.whiteSpace.startsWith('pre') ?? false;
}

/**
 * Grows in chunks and remembers the last character: asking a string that was just appended to makes
 * the engine copy it, and a comment may have 100,000 characters.
 */
class TextBuilder {
  readonly #chunks: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;
  #last = '';
  /** A paragraph ended, and it shows only if something follows. */
  #lineEnded = false;

  addText(node: Text, keepSpaces: boolean): void {
    const { data } = node;
    if (keepSpaces) {
      if (data !== '') this.#add(data, node, 0);
      return;
    }
    for (const match of data.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
      const isSpace = ' \t\n\r\f'.includes(match[0].charAt(0));
      if (!isSpace) this.#add(match[0], node, match.index);
      // One space between words; none where a line begins.
      else if (!this.#lineEnded && this.#length > 0 && this.#last !== ' ' && this.#last !== '\n') {
        this.#add(' ', node, match.index);
      }
    }
  }

  addImage(image: Element): void {
    const alt = image.getAttribute('alt') ?? '';
    if (alt !== '' && alt.length <= longestAlt) this.#add(alt, image, 0);
  }

  addBreak(): void {
    this.#endLine();
    this.#dropSpace();
    this.#append('\n');
  }

  breakLine(): void {
    if (this.#length > 0) this.#lineEnded = true;
  }

  finish(): VisibleText {
    const whole = this.#chunks.join('');
    const begin = whole.length - whole.trimStart().length;
    const text = whole.trim();
    const pieces = this.#pieces
      .map(piece => clip(piece, begin, begin + text.length))
      .filter(piece => piece !== null);
    return { text, pieces };
  }

  #add(text: string, node: Text | Element, offset: number): void {
    this.#endLine();
    const last = this.#pieces.at(-1);
    const follows = last?.node === node && last.offset + last.length === offset;
    if (follows && last.start + last.length === this.#length) last.length += text.length;
    else this.#pieces.push({ start: this.#length, length: text.length, node, offset });
    this.#append(text);
  }

  #append(text: string): void {
    this.#chunks.push(text);
    this.#length += text.length;
    this.#last = text.charAt(text.length - 1);
  }

  #endLine(): void {
    if (!this.#lineEnded) return;
    this.#lineEnded = false;
    this.#dropSpace();
    if (this.#length > 0 && this.#last !== '\n') this.#append('\n');
  }

  /** A space at the end of a line is not shown. */
  #dropSpace(): void {
    const last = this.#pieces.at(-1);
    if (!last || this.#last !== ' ' || last.start + last.length !== this.#length) return;
    const chunk = this.#chunks.pop()!.slice(0, -1);
    this.#length -= chunk.length + 1;
    this.#last = this.#chunks.at(-1)?.slice(-1) ?? '';
    if (chunk !== '') this.#append(chunk);
    if (last.length === 1) this.#pieces.pop();
    else last.length -= 1;
  }
}

/** The part of `piece` between `begin` and `end`, counted from `begin`. */
function clip(piece: Piece, begin: number, end: number): Piece | null {
  const start = Math.max(piece.start, begin);
  const stop = Math.min(piece.start + piece.length, end);
  if (stop <= start) return null;
  const offset = piece.offset + (start - piece.start);
  return { node: piece.node, start: start - begin, length: stop - start, offset };
}

function rangeIn(piece: Piece, start: number, end: number): Range {
  const range = piece.node.ownerDocument.createRange();
  if (!isText(piece.node)) {
    range.selectNode(piece.node);
    return range;
  }
  range.setStart(piece.node, piece.offset + Math.max(start - piece.start, 0));
  range.setEnd(piece.node, piece.offset + Math.min(end - piece.start, piece.length));
  return range;
}
