import * as z from 'zod/mini';

/** One way to find a thing, and why it is in the list. */
export const SelectorAlternative = z.strictObject({
  css: z.string().check(z.minLength(1), z.maxLength(500)),
  reason: z.string().check(z.minLength(1)),
});
export type SelectorAlternative = z.infer<typeof SelectorAlternative>;

/**
 * One logical element of a host page. `alternatives` run from most to least robust; `seen` is the
 * month in which somebody last saw the first one match, on the live site or in a trusted report.
 */
export const SelectorSpec = z.strictObject({
  seen: z.string().check(z.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/)),
  alternatives: z.array(SelectorAlternative).check(z.minLength(1), z.maxLength(12)),
});
export type SelectorSpec = z.infer<typeof SelectorSpec>;

/** What an adapter knows about its site's markup: data, so that a newer table needs no release. */
export type SelectorTable<Name extends string = string> = Readonly<Record<Name, SelectorSpec>>;

export type SelectorProblem = {
  readonly kind: 'not-a-table' | 'unknown-name' | 'invalid-spec' | 'invalid-css' | 'missing';
  /** Name in the table; "" for the table as a whole. */
  readonly name: string;
  /** The selector that a browser refuses, where one is to blame. */
  readonly css?: string;
};

/**
 * Reads a table that was handed out. What is missing or broken in it falls back to `builtIn`, name
 * by name, and is reported; a single bad selector costs only itself. Never throws.
 *
 * `isValid` asks a browser whether it can parse a selector (`cssParser(document)`).
 */
export function readSelectorTable<Name extends string>(
  data: unknown,
  builtIn: SelectorTable<Name>,
  isValid: (css: string) => boolean,
): { table: SelectorTable<Name>; problems: SelectorProblem[] } {
  const table: Record<Name, SelectorSpec> = { ...builtIn };
  const record = z.record(z.string(), z.unknown()).safeParse(data);
  if (!record.success) return { table, problems: [{ kind: 'not-a-table', name: '' }] };
  const problems: SelectorProblem[] = [];
  const isKnown = (name: string): name is Name => Object.hasOwn(builtIn, name);
  for (const [name, value] of Object.entries(record.data)) {
    if (!isKnown(name)) {
      problems.push({ kind: 'unknown-name', name });
      continue;
    }
    const spec = SelectorSpec.safeParse(value);
    if (!spec.success) {
      problems.push({ kind: 'invalid-spec', name });
      continue;
    }
    const usable = spec.data.alternatives.filter(({ css }) => isValid(css));
    for (const { css } of spec.data.alternatives) {
      if (!isValid(css)) problems.push({ kind: 'invalid-css', name, css });
    }
    if (usable.length > 0) table[name] = { ...spec.data, alternatives: usable };
  }
  for (const name of Object.keys(builtIn)) {
    if (!Object.hasOwn(record.data, name)) problems.push({ kind: 'missing', name });
  }
  return { table, problems };
}

/** Asks the browser behind `document` whether it can parse a selector. */
export function cssParser(document: Document): (css: string) => boolean {
  const probe = document.createDocumentFragment();
  return css => {
    try {
      probe.querySelector(css);
      return true;
    } catch {
      // SyntaxError is the only way in which a browser answers this question with "no".
      return false;
    }
  };
}

/** Elements of one name, asked in the ways adapters ask. Made once per adapter: joining is not free. */
export type Selector = {
  /** All alternatives as one selector list. */
  readonly any: string;
  /** The first element in `root` of the most robust alternative that matches at all. */
  readonly first: (root: ParentNode) => Element | null;
  /** Elements of the most robust alternative that matches at all. */
  readonly all: (root: ParentNode) => Element[];
  /** Whether any alternative matches `element`. */
  readonly matches: (element: Element) => boolean;
  /** The nearest element around (or at) `element` that any alternative matches. */
  readonly around: (element: Element) => Element | null;
};

export function selectorsOf<Name extends string>(
  table: SelectorTable<Name>,
): Readonly<Record<Name, Selector>> {
  const entries = Object.entries<SelectorSpec>(table);
  const selectors: unknown = Object.fromEntries(
    entries.map(([name, spec]) => [name, selectorOf(spec)]),
  );
  if (!isForAll(table, selectors)) throw new Error('a selector of the table got lost');
  return selectors;
}

const isForAll = <Name extends string>(
  table: SelectorTable<Name>,
  selectors: unknown,
): selectors is Record<Name, Selector> =>
  typeof selectors === 'object' &&
  selectors !== null &&
  Object.keys(table).every(name => Object.hasOwn(selectors, name));

function selectorOf({ alternatives }: SelectorSpec): Selector {
  const list = alternatives.map(({ css }) => css);
  const any = list.join(', ');
  return {
    any,
    first(root) {
      for (const css of list) {
        const found = root.querySelector(css);
        if (found) return found;
      }
      return null;
    },
    all(root) {
      for (const css of list) {
        const found = root.querySelectorAll(css);
        if (found.length > 0) return [...found];
      }
      return [];
    },
    matches: element => element.matches(any),
    around: element => element.closest(any),
  };
}
