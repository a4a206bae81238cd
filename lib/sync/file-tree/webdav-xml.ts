import { err, ok, type Result } from '../../result';

/** An element, with its namespace in the way of James Clark: `{DAV:}href`. */
export type XmlElement = {
  readonly name: string;
  readonly children: readonly XmlElement[];
  /** All text directly in it. */
  readonly text: string;
};

/** What a listing of a folder may be at most, in characters; deeper than any listing nests. */
const longest = 16_000_000;
const deepest = 32;

/** Comment, CDATA, processing instruction, tag; in this order, each to its own end. */
const token = /<!--([^]*?)-->|<!\[CDATA\[([^]*?)\]\]>|<\?([^]*?)\?>|<([^!?<>][^<>]*)>/y;
const tag =
  /^(\/?)([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)$/;
const attribute = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const reference = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));|&/g;
const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

type Open = {
  name: string;
  tagName: string;
  children: XmlElement[];
  text: string;
  namespaces: ReadonlyMap<string, string>;
};
class Malformed extends Error {}

/**
 * Reads the XML that WebDAV servers write (RFC 4918): elements, namespaces, text. The worker of an extension has no
 * DOMParser. What can do harm is refused as a whole: document types, entities of one's own, what is too long or
 * too deep. Attributes but for namespaces are passed over.
 */
export function readXml(text: string): Result<XmlElement, 'malformed'> {
  try {
    return text.length > longest ? err('malformed') : ok(parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    if (error instanceof Malformed) return err('malformed');
    throw error;
  }
}

function parse(source: string): XmlElement {
  const root: Open = makeOpen('', '', new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]));
  const stack: Open[] = [root];
  let at = 0;
  while (at < source.length) {
    const top = stack.at(-1) ?? root;
    const next = source.indexOf('<', at);
    const end = next < 0 ? source.length : next;
    addText(top, decodeText(source.slice(at, end)), top === root);
    if (next < 0) break;
    token.lastIndex = next;
    const found = token.exec(source);
    if (!found) throw new Malformed();
    at = token.lastIndex;
    const [, , cdata, , content] = found;
    if (cdata !== undefined) addText(top, cdata, top === root);
    if (content !== undefined) takeTag(content, stack);
  }
  const [only, ...others] = root.children;
  if (stack.length !== 1 || !only || others.length > 0) throw new Malformed();
  return only;
}

function takeTag(content: string, stack: Open[]): void {
  const [, closing, tagName, attributes, empty] = tag.exec(content) ?? [];
  const parent = stack.at(-1);
  if (tagName === undefined || !parent) throw new Malformed();
  if (closing === '/') {
    if (stack.length < 2 || parent.tagName !== tagName || attributes || empty)
      throw new Malformed();
    stack.pop();
    stack.at(-1)?.children.push(closed(parent));
    return;
  }
  if (stack.length > deepest) throw new Malformed();
  const namespaces = withNamespaces(parent.namespaces, attributes ?? '');
  const opened = makeOpen(qualify(tagName, namespaces), tagName, namespaces);
  if (empty === '/') parent.children.push(closed(opened));
  else stack.push(opened);
}

function withNamespaces(known: ReadonlyMap<string, string>, attributes: string) {
  if (!attributes.includes('xmlns')) return known;
  const namespaces = new Map(known);
  for (const [, name, double, single] of attributes.matchAll(attribute)) {
    const value = decodeText(double ?? single ?? '');
    if (name === 'xmlns') namespaces.set('', value);
    else if (name?.startsWith('xmlns:')) namespaces.set(name.slice('xmlns:'.length), value);
  }
  return namespaces;
}

function qualify(tagName: string, namespaces: ReadonlyMap<string, string>): string {
  const colon = tagName.indexOf(':');
  const prefix = colon < 0 ? '' : tagName.slice(0, colon);
  const namespace = namespaces.get(prefix);
  if (namespace === undefined && prefix !== '') throw new Malformed();
  return `{${namespace ?? ''}}${tagName.slice(colon + 1)}`;
}

function addText(element: Open, text: string, isOutside: boolean): void {
  if (isOutside && text.trim() !== '') throw new Malformed();
  element.text += text;
}

const decodeText = (text: string): string =>
  text.includes('&') ? text.replace(reference, decodeReference) : text;

function decodeReference(_: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined && Object.hasOwn(named, name)) return named[name] ?? '';
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  if (Number.isNaN(code) || code === 0 || code > 0x10_ff_ff) throw new Malformed();
  return String.fromCodePoint(code);
}

const makeOpen = (
  name: string,
  tagName: string,
  namespaces: ReadonlyMap<string, string>,
): Open => ({ name, tagName, children: [], text: '', namespaces });

const closed = ({ name, children, text }: Open): XmlElement => ({ name, children, text });
