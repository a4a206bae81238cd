import type { CommentKey, CommentSnapshot, PlatformId, ThreadSnapshot } from '../comment/snapshot';
import type { Span } from '../comment/span';
import type { Result } from '../result';

/** Kind of view a URL shows. */
export type Surface = 'feed' | 'post' | 'photo' | 'group' | 'reel' | 'video' | 'inbox' | 'profile';

/** Why a comment element could not be read. `field` names the missing part. */
export type ReadError = { readonly kind: 'unreadable'; readonly field: keyof CommentSnapshot };

/** What reading needs beside the DOM. */
export type ReadContext = {
  readonly url: URL;
  /** Epoch ms at which the page is read; relative times count from here. */
  readonly now: number;
};

/**
 * Everything the rest of the extension knows about one host site.
 *
 * Adapters read the DOM they are handed and nothing else: no globals of the page, no storage,
 * no timers, no network, no writes. Methods never throw on unexpected markup.
 */
export interface PlatformAdapter {
  readonly id: PlatformId;
  /** Shown as a mark on the badge: nobody has checked this adapter on enough real pages. */
  readonly experimental: boolean;
  /** Whether this adapter is for the site at `url`. */
  matches(url: URL): boolean;
  /** Which kind of view a URL shows, or null if it can't hold comments. Does not touch the DOM. */
  surfaceOf(url: URL): Surface | null;
  /** The comment that a link leads to; null for links to anything else, and where links name none. */
  commentIn(url: URL): CommentKey | null;
  /** The element in front that holds comments (an open dialog before the page behind it); null while there is none. */
  findScope(document: Document): Element | null;
  /** Comment elements in or at `root`, in document order, hidden copies left out. */
  listComments(root: Element): Element[];
  /**
   * Comment elements that `added` (a node that a mutation added) brought: in it, it itself, or the one around it.
   * Cheap: no layout; may return hidden copies, which `isVisible` sorts out later.
   */
  commentsIn(added: Element): Element[];
  /** False for zero-size duplicate copies and what is behind a dialog. Forces layout: call in batches. */
  isVisible(comment: Element): boolean;
  /** Identity of the comment that stands in this element now; cheap, no layout. Nodes are recycled: ask again. */
  keyOf(comment: Element): CommentKey | null;
  readComment(comment: Element, context: ReadContext): Result<CommentSnapshot, ReadError>;
  /** The post to which `comment` belongs (a feed shows several). */
  readThread(comment: Element, context: ReadContext): ThreadSnapshot;
  /** Where the overlay's bar is appended as last child; null means "do not insert here". */
  slotFor(comment: Element): Element | null;
  /** DOM ranges of spans of the comment's text (as `readComment` gives it), to be highlighted. */
  locate(comment: Element, spans: readonly Span[]): Range[];
  /** The platform's own button that opens the reply box. */
  replyButton(comment: Element): HTMLElement | null;
  /** Reply and comment boxes (Lexical editors or textareas) inside `scope`, never messenger boxes. */
  listComposers(scope: Element): HTMLElement[];
  /** The open reply box that belongs to this comment; null when it is not open or can't be told. */
  composerFor(comment: Element): HTMLElement | null;
  /** Visible text of a composer without its placeholder; paragraphs and breaks as "\n". */
  composerText(composer: HTMLElement): string;
}
