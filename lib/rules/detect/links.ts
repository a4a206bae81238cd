import type { Span } from '../../comment/span';

const link =
  /(?<![\w@.-])(?:https?:\/\/)?(?:[\w-]{1,63}\.){1,4}(?:[a-z]{2,12})(?::\d{1,5})?(?:\/[^\s<>"„“]{0,300})?/giu;
const knownEndings =
  /\.(?:de|com|org|net|eu|info|io|me|ly|gl|at|ch|biz|shop|online|site|xyz|club|top|app|link|to|cc|ru|cn|tk|ml|gq|cf|icu|vip|live|store|click|gle|co|tv|news|win|bet|pro|bid|page|dev)(?:[/:]|$)/i;
const shorteners =
  /^(?:www\.)?(?:bit\.ly|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|buff\.ly|cutt\.ly|rebrand\.ly|t\.ly|shorturl\.at|rb\.gy|tiny\.cc|bl\.ink|s\.id|lnkd\.in|amzn\.to|linktr\.ee|t1p\.de|kurzelinks\.de|adf\.ly|v\.gd|shorte\.st)(?:[/:]|$)/i;
const messengers =
  /^(?:www\.)?(?:t\.me|telegram\.(?:me|dog|org)|wa\.me|chat\.whatsapp\.com|api\.whatsapp\.com|discord\.gg|m\.me|signal\.group|join\.skype\.com)(?:[/:]|$)/i;
const riskyEndings = /\.(?:xyz|top|club|icu|vip|tk|ml|gq|cf|click|win|bet|bid)(?:[/:]|$)/i;
/** Brands that phishing imitates, beside a host that is not theirs. */
const imitated =
  /(?:^|[.-])(?:sparkasse|volksbank|paypal|dhl|postbank|elster|amazon|ebay|facebook|instagram|bundid|finanzamt|commerzbank)(?:[.-]|$)/i;
const genuine =
  /^(?:[\w-]+\.)*(?:sparkasse|sparkasse-[\w-]+|[\w-]*volksbank[\w-]*|paypal|dhl|postbank|elster|amazon|ebay|ebay-kleinanzeigen|facebook|meta|instagram|bund|commerzbank)\.(?:de|com)$/i;
const official =
  /(?:^|\.)(?:stadt|gemeinde|landkreis|kreis|rathaus)[\w-]*\.de$|\.bund\.de$|\.(?:bayern|hessen|nrw|sachsen|berlin|hamburg|bremen|rlp|saarland|niedersachsen|schleswig-holstein|brandenburg|thueringen|sachsen-anhalt|baden-wuerttemberg|polizei)\.?(?:de)?$/i;

export type FoundLinks = {
  readonly all: readonly Span[];
  readonly shortened: readonly Span[];
  readonly messenger: readonly Span[];
  readonly risky: readonly Span[];
  readonly phishing: readonly Span[];
};

/** Links by kind. Links to authorities are in none of the lists. */
export function findLinks(text: string): FoundLinks {
  const found = { all: [], shortened: [], messenger: [], risky: [], phishing: [] } satisfies Record<
    keyof FoundLinks,
    Span[]
  >;
  const lists: Record<keyof FoundLinks, Span[]> = found;
  for (const { 0: match, index } of text.matchAll(link)) {
    const address = match.replace(/^https?:\/\//i, '').replace(/[.,;:!?)]+$/, '');
    const host = address.split(/[/:]/, 1)[0]?.toLowerCase() ?? '';
    if (!match.startsWith('http') && !knownEndings.test(address)) continue;
    if (!/\p{L}/u.test(host) || official.test(host)) continue;
    const span: Span = [index, index + match.length];
    lists.all.push(span);
    if (shorteners.test(address)) lists.shortened.push(span);
    if (messengers.test(address)) lists.messenger.push(span);
    if (riskyEndings.test(address)) lists.risky.push(span);
    if (imitated.test(host) && !genuine.test(host)) lists.phishing.push(span);
  }
  return lists;
}
