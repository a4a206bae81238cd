import type { Span } from '../../comment/span';
import type { Reading } from '../../language/reading';
import type { DetectorSpans } from '../compile';
import { findAddresses, findPlates } from './addresses';
import { findIbans, findMails, findPhones } from './contacts';
import { findCodes, findFigures, findQuestions, findQuotations } from './discourse';
import { findLinks } from './links';
import { findFlood } from './repetition';

/** Groups that code finds, for use in patterns as `@name`. */
export const detectorNames: ReadonlySet<string> = new Set([
  'telefon',
  'mail',
  'stellenmail',
  'iban',
  'adresse',
  'kennzeichen',
  'link',
  'kurzlink',
  'messengerlink',
  'verdachtslink',
  'phishinglink',
  'zitat',
  'fragesatz',
  'zahlenangabe',
  'zahlencode',
  'zahl',
  'flut',
  'kopie',
  'oft-kopiert',
  'abweichend',
]);

/** What the detectors need to know beside the text. */
export type Surroundings = {
  /** Phone numbers as dialled, mail addresses, mail domains: the authority's own. */
  readonly ownContacts: ReadonlySet<string>;
  /** How many comments of the thread said the same before this one. */
  readonly copies: number;
  readonly offTopic: boolean;
};

const maximumScanned = 20_000;

/**
 * Runs all detectors. They look at the first 20,000 characters: a longer comment has shown what it
 * is by then, and their windows around each find must not add up in a hostile text.
 */
export function detect(reading: Reading, surroundings: Surroundings): DetectorSpans {
  const text = reading.text.slice(0, maximumScanned);
  const whole: Span[] = [[0, reading.text.length]];
  const links = findLinks(text);
  const mails = findMails(text, surroundings.ownContacts);
  return new Map<string, readonly Span[]>([
    ['telefon', findPhones(text, surroundings.ownContacts)],
    ['mail', mails.personal],
    ['stellenmail', mails.unclear],
    ['iban', findIbans(text)],
    ['adresse', findAddresses(text)],
    ['kennzeichen', findPlates(text)],
    ['link', links.all],
    ['kurzlink', links.shortened],
    ['messengerlink', links.messenger],
    ['verdachtslink', links.risky],
    ['phishinglink', links.phishing],
    ['zitat', findQuotations(text)],
    ['fragesatz', findQuestions(text)],
    ['zahlenangabe', findFigures(text)],
    ['zahlencode', findCodes(reading)],
    ['zahl', findNumbers(reading)],
    ['flut', findFlood(reading)],
    ['kopie', surroundings.copies >= 1 ? whole : []],
    ['oft-kopiert', surroundings.copies >= 2 ? whole : []],
    ['abweichend', surroundings.offTopic ? whole : []],
  ]);
}

const findNumbers = ({ words }: Reading): Span[] =>
  words.flatMap(({ form, start, end }): Span[] => (/^\d+$/.test(form) ? [[start, end]] : []));
