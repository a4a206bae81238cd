/**
 * What leads to a person or a place in the net. Coarser on purpose than the house rules' detectors: those
 * must not accuse anybody wrongly, here a word too many is merely missing. All quantifiers are bounded, so
 * each is linear.
 */
const traces: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)\S{1,2000}/giu,
  /(?<![\w.+-])[\w.+äöüß-]{1,64}(?:@| ?[([](?:at|ät)[)\]] ?)[\w-]{1,63}(?:(?:\.| ?[([](?:dot|punkt)[)\]] ?)[\w-]{1,63}){1,4}/giu,
  /(?<![\w.-])(?:[a-zäöü0-9-]{1,63}\.){1,4}(?:de|com|org|net|info|eu|at|ch|app|shop|online)(?![\w-])(?:\/\S{0,500})?/giu,
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}._-]{1,60}/gu,
  // IBAN.
  /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ \u00a0-]?(?=[A-Z]{0,3}\d)[A-Z0-9]{2,4}){3,8}(?![A-Za-z0-9])/gi,
  // Number plates: "MZ-AB 123".
  /(?<![\p{L}\p{N}])[A-ZÄÖÜ]{1,3}[- ][A-Z]{1,2}[- ]?\d{1,4}[EH]?(?![\p{L}\p{N}])/gu,
  // A street with a house number ("An der Beispielstraße 12a"), then postcode and town.
  /(?<![\p{L}\p{N}])[\p{L}-]{0,40}(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.?|[Ww]eg|[Gg]asse|[Aa]llee|[Pp]latz|[Rr]ing|[Uu]fer|[Dd]amm|[Ss]teig) {1,2}\d{1,4} ?[a-z]?(?![\p{L}\p{N}])/gu,
  /(?<!\d)\d{5} \p{Lu}[\p{L}-]{2,40}/gu,
];
/** Digits in groups, as phone numbers and file numbers are typed. */
const digitGroups = /(?<![\w,])[+(]?\d[\d \u00a0/().–-]{3,40}\d(?!\w)/g;
const datesAndYears = /\d{1,2}\. ?\d{1,2}\.(?: ?(?:19|20)?\d{2})?|(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/** A date and a year are no trace; from so many other digits on it is one. */
const leastDigits = 6;

/** Stands where something was taken out, until the word that led to it is gone too. */
const gap = '\u{f8ff}';
const leadToGap =
  /(?:(?<!\p{L})(?:in|an|auf|unter|bei|von|aus|zu|über|tel\.?|telefon)(?: (?:der|dem|den|die|das))? ?:? )?\u{f8ff}/giu;

/** `text` without mails, links, mentions, phone and account numbers, plates and addresses; spaces joined. */
export function scrubContacts(text: string): string {
  const marked = traces
    .reduce((rest, trace) => rest.replace(trace, gap), text)
    .replace(digitGroups, group => (isTrace(group) ? gap : group));
  return marked
    .replace(leadToGap, ' ')
    .replaceAll(/[ \t\u00a0]+/g, ' ')
    .trim();
}

const isTrace = (group: string): boolean =>
  group.replace(datesAndYears, '').replaceAll(/\D/g, '').length >= leastDigits;
