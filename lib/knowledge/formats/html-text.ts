/**
 * Plain text of the HTML that feeds put into answers. Nothing is parsed into a document and nothing runs:
 * tags are dropped, blocks become lines, entities become characters. The result is text for a reply box,
 * never markup again. Linear in the length of `html`.
 */
export function htmlToText(html: string): string {
  const once = looksEncoded(html) ? decodeEntities(html) : html;
  return decodeEntities(dropTags(once))
    .replaceAll(/[ \t\u00A0]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Text whose markup was escaped as a whole ("&lt;p&gt;…"), as many content systems do. */
const looksEncoded = (html: string): boolean =>
  /&lt;\/?(?:p|br|ul|ol|li|a|strong|b|em|i|div|span|h[1-6])\b/i.test(html) &&
  !/<\/?[a-z]/i.test(html);

const lineTags = new Set(['br', 'li', 'tr', 'dt', 'dd', 'div', 'hr']);
const paragraphTags = new Set(
  'p ul ol table section article h1 h2 h3 h4 h5 h6 blockquote dl'.split(' '),
);
const unreadable = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg']);

function dropTags(html: string): string {
  let text = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) return text + html.slice(at);
    text += html.slice(at, open).replaceAll(/\s+/g, ' ');
    if (html.startsWith('<!--', open)) {
      at = after(html, '-->', open + 4);
      continue;
    }
    const name = /^<\/?([a-zA-Z][a-zA-Z0-9]*)/
      .exec(html.slice(open, open + 24))?.[1]
      ?.toLowerCase();
    if (name === undefined) {
      // "<" as in "unter < 18 Jahren"
      text += '<';
      at = open + 1;
      continue;
    }
    const closing = html[open + 1] === '/';
    at = after(html, '>', open);
    if (unreadable.has(name) && !closing) at = afterElement(html, name, at);
    text += replacementOf(name, closing);
  }
  return text;
}

function replacementOf(name: string, closing: boolean): string {
  if (name === 'li') return closing ? '' : '\n- ';
  if (paragraphTags.has(name)) return '\n\n';
  if (lineTags.has(name)) return '\n';
  return name === 'td' || name === 'th' ? ' ' : '';
}

function after(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at === -1 ? html.length : at + sign.length;
}

function afterElement(html: string, name: string, from: number): number {
  const end = html.toLowerCase().indexOf(`</${name}`, from);
  return end === -1 ? html.length : after(html, '>', end);
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  ccedil: 'ç',
  ecirc: 'ê',
  iacute: 'í',
  ntilde: 'ñ',
  oacute: 'ó',
  euro: '€',
  pound: '£',
  cent: '¢',
  sect: '§',
  para: '¶',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  middot: '·',
  bull: '•',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  times: '×',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup2: '²',
  sup3: '³',
  micro: 'µ',
  plusmn: '±',
  rarr: '→',
  larr: '←',
  zwnj: '',
  zwj: '',
};

function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,31}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return isCharacter(code) ? String.fromCodePoint(code) : '';
    },
  );
}

const isCharacter = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  (code >= 0x20 && code <= 0x10_ffff && !(code >= 0xd800 && code < 0xe000));
