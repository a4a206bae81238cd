/**
 * How a simulated page misbehaves: read from the query string of the first URL that is opened.
 * README.md lists every switch with its reason. Plain code without a schema, because the
 * simulated page itself runs it.
 */
export type Switches = {
  /** Language of the page and its visible words. */
  readonly lang: 'de' | 'en';
  /** Language of the aria-labels, which the real site does not always translate. */
  readonly labels: 'de' | 'en';
  readonly view: 'page' | 'dialog' | 'modal';
  readonly replies: 'nested' | 'flat';
  readonly ids: 'auto' | 'base64' | 'numeric';
  readonly editor: 'plain' | 'rich';
  /** What a reply box holds when it appears. */
  readonly box: 'empty' | 'tagged' | 'selected' | 'text';
  /** Milliseconds between a click on Reply and its box. */
  readonly boxDelay: number;
  /** Whether the new reply box takes the focus. */
  readonly boxFocus: boolean;
  /** Number of generated comments instead of the practice thread; 0 keeps the practice thread. */
  readonly count: number;
  readonly virtual: boolean;
  /** Milliseconds until all but the first three comments appear. */
  readonly late: number;
  /** Comments shown before "more comments" is clicked; 0 shows all. */
  readonly batch: number;
  /** Replies stand behind "view all replies". */
  readonly collapsed: boolean;
  readonly copies: 'none' | 'before' | 'after';
  readonly decoys: boolean;
  /** Combining characters inside the times of comments. */
  readonly scrambled: boolean;
  /** Characters after which a text is cut on Facebook; 0 never cuts. */
  readonly cut: number;
  readonly csp: 'strict' | 'facebook' | 'off';
  readonly keys: 'none' | 'letters' | 'all';
  readonly esc: 'bubble' | 'capture';
  /** The dialog pulls the focus back when it leaves. */
  readonly trap: boolean;
  /** Instagram: the textarea is replaced by another one when it gets the focus. */
  readonly recreate: boolean;
  /** Facebook: the team may hide comments. */
  readonly moderator: boolean;
  readonly sort: 'all' | 'filtered';
  readonly dark: boolean;
  /** Watches for foreign changes of nodes that React owns. Costs time: off in benchmarks. */
  readonly watch: boolean;
};

const choices = {
  lang: ['de', 'en'],
  labels: ['de', 'en'],
  view: ['page', 'dialog', 'modal'],
  replies: ['flat', 'nested'],
  ids: ['auto', 'base64', 'numeric'],
  editor: ['plain', 'rich'],
  box: ['tagged', 'empty', 'selected', 'text'],
  copies: ['after', 'before', 'none'],
  csp: ['strict', 'facebook', 'off'],
  keys: ['letters', 'none', 'all'],
  esc: ['bubble', 'capture'],
  sort: ['filtered', 'all'],
} as const satisfies Partial<Record<keyof Switches, readonly string[]>>;

type Choice = keyof typeof choices;

/**
 * The first value of each list is the default. Unknown values throw: a typo must not pass as a test.
 * Other names are left alone, because real addresses carry their own.
 */
export function readSwitches(query: URLSearchParams): Switches {
  const choose = <Name extends Choice>(name: Name): (typeof choices)[Name][number] => {
    const list: readonly (typeof choices)[Name][number][] = choices[name];
    const value = query.get(name);
    const found = value === null ? list[0] : list.find(entry => entry === value);
    if (found === undefined) throw new Error(`switch ${name}=${value ?? ''} is unknown`);
    return found;
  };
  const count = (name: string, otherwise: number): number => {
    const value = Number(query.get(name) ?? otherwise);
    if (!Number.isInteger(value) || value < 0) throw new Error(`switch ${name} needs a number`);
    return value;
  };
  const flag = (name: string, otherwise: boolean): boolean => count(name, otherwise ? 1 : 0) !== 0;

  const lang = choose('lang');
  return {
    lang,
    labels: query.has('labels') ? choose('labels') : lang,
    view: choose('view'),
    replies: choose('replies'),
    ids: choose('ids'),
    editor: choose('editor'),
    box: choose('box'),
    boxDelay: count('boxDelay', 150),
    boxFocus: flag('boxFocus', true),
    count: count('count', 0),
    virtual: flag('virtual', false),
    late: count('late', 0),
    batch: count('batch', 0),
    collapsed: flag('collapsed', false),
    copies: choose('copies'),
    decoys: flag('decoys', true),
    scrambled: flag('scrambled', false),
    cut: count('cut', 400),
    csp: choose('csp'),
    keys: choose('keys'),
    esc: choose('esc'),
    trap: flag('trap', false),
    recreate: flag('recreate', false),
    moderator: flag('moderator', true),
    sort: choose('sort'),
    dark: flag('dark', false),
    watch: flag('watch', true),
  };
}
