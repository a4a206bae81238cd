import { t } from './i18n';
import { dayOf, germanZone, offsetAt } from '../decisions/german-time';

/** Times of cases are Germany's on every machine: in lists as short as is clear, as evidence with the zone. */

/** As evidence: "21.11.2026, 16:12 Uhr MEZ". @param at epoch ms */
export const evidenceMoment = (at: number): string =>
  t('common.moment', [dayWords(at), timeWords(at), zoneWords(at)]);

/** "21.11.2026, 16:12"; with the zone where the clock of this machine shows another time. */
export const shortMoment = (at: number): string =>
  isOwnTime(at) ? `${dayWords(at)}, ${timeWords(at)}` : evidenceMoment(at);

/** "heute, 16:12" within a day or so, else as `shortMoment`. Both in epoch ms. */
export function recentMoment(at: number, now: number): string {
  const days = Math.round((Date.parse(dayOf(at)) - Date.parse(dayOf(now))) / 86_400_000);
  if (Math.abs(days) > 1) return shortMoment(at);
  const day = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(days, 'day');
  return isOwnTime(at)
    ? `${day}, ${timeWords(at)}`
    : t('common.moment', [day, timeWords(at), zoneWords(at)]);
}

/** "MEZ" or "MESZ", as it is at this moment. */
export function zoneWords(at: number): string {
  const parts = new Intl.DateTimeFormat(locale(), {
    timeZone: germanZone,
    timeZoneName: 'short',
  }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? germanZone;
}

/** The zone of the machine that captured it, where that is not Germany's; null where it is. */
export const zoneElsewhere = ({ zone }: { readonly zone: string }): string | null =>
  zone === germanZone ? null : zone;

const locale = (): string => t('common.locale');

const dayWords = (at: number): string =>
  new Date(at).toLocaleDateString(locale(), {
    timeZone: germanZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });

const timeWords = (at: number): string =>
  new Date(at).toLocaleTimeString(locale(), {
    timeZone: germanZone,
    hour: '2-digit',
    minute: '2-digit',
  });

/** Whether this machine's clock shows the same as one in Germany. */
const isOwnTime = (at: number): boolean =>
  offsetAt(at) === -60_000 * new Date(at).getTimezoneOffset();
