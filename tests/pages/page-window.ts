/** What a simulated page records about itself, for tests to read with `page.evaluate`. */

/** One thing that someone sent. Must stay empty in every test of the extension. */
export type SentEntry = {
  readonly box: string;
  readonly text: string;
  readonly by: 'enter' | 'button';
};

export type SeenKey = {
  readonly type: string;
  readonly key: string;
  readonly where: 'window-capture' | 'document-capture' | 'document-bubble';
  /** Tag of the event's target and of the first node of its composed path, as the page sees them. */
  readonly target: string;
  readonly deepest: string;
};

/** `react`: a component threw. `foreign`: somebody took away a node that React owns. */
export type PageError = {
  readonly kind: 'react' | 'foreign' | 'lexical' | 'window' | 'policy';
  readonly message: string;
};

/** What the page finds out about strangers in its document. */
export type Spied = {
  /** Hosts of shadow roots that the page can open, with the text it read there. */
  openRoots: { host: string; text: string }[];
  /** Elements that strangers put into the page: where, and what. */
  strangers: string[];
  /** Attributes that strangers set on nodes that React owns. */
  attributes: string[];
  /** Names in the CSS Custom Highlight registry. */
  highlights: string[];
  /** Calls of attachShadow in the page's own world. */
  attachedShadows: number;
  /** Scroll events since load. */
  scrolls: number;
};

export type PageRecords = {
  __sent: SentEntry[];
  __seenKeys: SeenKey[];
  __pageErrors: PageError[];
  /** Presses per button of the page: like, reply, hide, menu, send, more-text, more-comments … */
  __clicks: Record<string, number>;
  __spy: Spied;
  /** Looks for strangers again and returns what is known. */
  __look(): Spied;
  /** Appends `count` generated comments in bursts of 50; resolves when React has rendered them. */
  __pour(count: number): Promise<void>;
  /** Someone edits a comment: new text and "edited" mark in the same nodes. */
  __edit(id: string, text: string): void;
  /** A comment disappears, with the replies below it. */
  __remove(id: string): void;
  /** React renders the whole page again with unchanged data. */
  __rerender(): void;
  /** Text in a lab editor's model, or null for an unknown name. */
  __model(name: string): string | null;
};
