import { t } from '../../lib/browser/i18n';

/** Dates and numbers speak the language of the texts, whatever the system's is. */
const locale = () => t('common.locale');

export const formatNumber = (value: number): string => value.toLocaleString(locale());

/** "21.11.2026" for `2026-11-21`; a calendar day has no time zone. */
export const formatDay = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(locale(), {
    timeZone: 'UTC',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });

/** "heute, 14:05" within a day or so, else "21.11.2026, 14:05". Both in epoch ms. */
export function formatMoment(at: number, now: number): string {
  const time = new Date(at).toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit' });
  const days = Math.round((startOfDay(at) - startOfDay(now)) / 86_400_000);
  const day =
    Math.abs(days) <= 1
      ? new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(days, 'day')
      : new Date(at).toLocaleDateString(locale(), { dateStyle: 'medium' });
  return `${day}, ${time}`;
}

const startOfDay = (at: number) => new Date(at).setHours(0, 0, 0, 0);

/** On one line, a sign that turns the direction of what follows would turn all the rest. */
const directionSigns = /\p{Bidi_Control}/gu;

/** The beginning of a text on one line, cut at a word. `length` in UTF-16 units. */
export function excerpt(text: string, length: number): string {
  const line = text.replace(directionSigns, '').replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()} …`;
}
