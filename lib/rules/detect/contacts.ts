import type { Span } from '../../comment/span';

/** Numbers that are public by nature: emergency, authorities' line, help lines, free numbers. */
const publicNumber = /^(110|112|115|116\d{3}|0800\d+|0180\d+|00?49800\d+)$/;
const roleMailbox =
  /^(info|kontakt|service|post|poststelle|rathaus|stadt|gemeinde|presse|verwaltung|office|hallo|mail|support|datenschutz|beschwerde|[a-z.-]*(amt|buero|büro|stelle|verwaltung|hof|bibliothek|schule|kita|bad|betrieb|werke?))@/i;
const officialDomain =
  /@([\w-]+\.)*((bayern|hessen|nrw|sachsen|berlin|hamburg|bremen|rlp|saarland|niedersachsen|thueringen|brandenburg|stadt|gemeinde|landkreis|kreis|markt|vg|verwaltung|rathaus)[\w-]*|bund|polizei|[\w-]*-kreis)\.[a-z.]{2,}$/i;

/** Digits of a number as dialled in Germany, so that "+49 6131 …" equals "06131 …". */
export const dialled = (number: string): string =>
  number
    .replaceAll(/\D/g, '')
    .replace(/^00/, '')
    .replace(/^49(?=[1-9])/, '0')
    .replace(/^(?=[1-9]\d{8,}$)/, '0');

/**
 * German phone numbers: area code or mobile prefix with a leading 0 or +49, 7 to 14 digits in all,
 * in the ways DIN 5008 and habit write them. Plain runs of digits without a 0 in front, dates,
 * prices and times are none. `own`: dialled numbers of the authority itself.
 */
export function findPhones(text: string, own: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  const number =
    /(?<![\w.,/=-])(?:\+49|0049|0(?=[ \u00a0]?[(]?[1-9]))[ \u00a0]?(?:\(0\)|\(\d{1,5}\))?(?:[ \u00a0/.()-]{0,3}\d){5,14}(?![\dA-Za-z]|[.,]\d)/g;
  for (const { 0: match, index } of text.matchAll(number)) {
    const digits = dialled(match);
    if (digits.length < 7 || digits.length > 14) continue;
    // Dates, times and file numbers ("0815/2024") begin with a zero as well.
    if (/^0\d?[.:]\d{2}/.test(match) || /^0\d{3}\/(?:19|20)\d{2}$/.test(match)) continue;
    if (publicNumber.test(digits) || own.has(digits)) continue;
    spans.push([index, index + match.length]);
  }
  return spans;
}

const freeMail =
  /@(?:gmail|googlemail|gmx|web|t-online|outlook|hotmail|live|yahoo|icloud|me|freenet|posteo|mailbox|proton|protonmail|arcor|aol|mail)\.[a-z.]{2,}$/i;
/** "erika.beispiel@", "e.beispiel@", "max_muster81@". */
const nameMailbox = /^\p{L}{1,20}[._]\p{L}{2,30}\d{0,4}@/u;

export type FoundMails = {
  /** By their look addresses of a person. */
  readonly personal: readonly Span[];
  /** An office, a firm, a person: the address does not tell. */
  readonly unclear: readonly Span[];
};

/** Mail addresses; role mailboxes and official domains are left alone. */
export function findMails(text: string, own: ReadonlySet<string>): FoundMails {
  const personal: Span[] = [];
  const unclear: Span[] = [];
  const mail =
    /(?<![\w.+-])[\w.+äöüß-]{1,64}(?:@| ?[([](?:at|ät)[)\]] ?)[\w-]{1,63}(?:(?:\.| ?[([](?:dot|punkt)[)\]] ?)[\w-]{1,63}){1,4}(?![\w-])/giu;
  for (const { 0: match, index } of text.matchAll(mail)) {
    const plain = match
      .replace(/ ?[([](?:at|ät)[)\]] ?/i, '@')
      .replaceAll(/ ?[([](?:dot|punkt)[)\]] ?/gi, '.')
      .toLowerCase();
    const domain = plain.slice(plain.indexOf('@') + 1);
    if (!/\.[a-z]{2,}$/.test(plain) || own.has(plain) || own.has(domain)) continue;
    if (roleMailbox.test(plain) || officialDomain.test(plain)) continue;
    const list = freeMail.test(plain) || nameMailbox.test(plain) ? personal : unclear;
    list.push([index, index + match.length]);
  }
  return { personal, unclear };
}

const ibanLengths: Readonly<Record<string, number>> = {
  DE: 22,
  AT: 20,
  CH: 21,
  FR: 27,
  NL: 18,
  BE: 16,
  LU: 20,
  IT: 27,
  ES: 24,
  PL: 28,
  LT: 20,
  IE: 22,
  GB: 22,
  DK: 18,
};

/** IBANs whose check digits hold (ISO 13616, modulo 97). */
export function findIbans(text: string): Span[] {
  const spans: Span[] = [];
  const candidate = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z0-9]){11,30}/gi;
  for (const { 0: match, index } of text.matchAll(candidate)) {
    const wanted = ibanLengths[match.slice(0, 2).toUpperCase()];
    if (wanted === undefined) continue;
    let length = 0;
    let compact = '';
    while (length < match.length && compact.length < wanted) {
      const sign = match.charAt(length).toUpperCase();
      if (/[A-Z0-9]/.test(sign)) compact += sign;
      length += 1;
    }
    if (compact.length === wanted && checkDigitsHold(compact)) spans.push([index, index + length]);
  }
  return spans;
}

function checkDigitsHold(iban: string): boolean {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
