import { t } from '../../lib/browser/i18n';
import type { CommentTime } from '../../lib/comment/snapshot';
import { germanZone } from '../../lib/decisions/german-time';
import type { IsoDate } from '../../lib/knowledge/answer';
import { evidenceMoment, zoneWords } from '../../lib/browser/moment-words';

/** Dates and numbers speak the language of the texts. */
const locale = (): string => t('common.locale');

export const formatNumber = (value: number): string => value.toLocaleString(locale());

/** "21.11.2026" for `2026-11-21`: a calendar day has no time zone. */
export const formatDay = (day: IsoDate): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(locale(), { ...dayParts, timeZone: 'UTC' });

/** "14:05" or "21.11.2026, 14:05" for epoch ms. */
export const formatMoment = (at: number): string =>
  new Date(at).toLocaleString(locale(), { ...dayParts, hour: '2-digit', minute: '2-digit' });

/** What the page showed and, beside it, what that means as a date, no more precise than it is. */
export const formatCommentTime = (time: CommentTime): string => timeBy(ownClock, time);

/** The same as evidence: in Germany's time, with the zone. */
export const formatEvidenceTime = (time: CommentTime): string => timeBy(germanClock, time);

type Clock = {
  readonly options: { readonly timeZone?: string };
  readonly moment: (at: number) => string;
  /** What follows an hour. */
  readonly zone: (at: number) => string;
};

const ownClock: Clock = { options: {}, moment: formatMoment, zone: () => '' };
const germanClock: Clock = {
  options: { timeZone: germanZone },
  moment: evidenceMoment,
  zone: at => ` ${zoneWords(at)}`,
};

function timeBy(clock: Clock, { label, at, precision }: CommentTime): string {
  const date = at === null ? null : absolute(clock, at, precision);
  if (label === null) return date ?? t('panel.comment.timeUnknown');
  return date === null || date === label ? label : `${label} (${date})`;
}

function absolute(
  { options, moment, zone }: Clock,
  at: number,
  precision: CommentTime['precision'],
): string | null {
  const date = new Date(at);
  const day = () => date.toLocaleDateString(locale(), { ...dayParts, ...options });
  switch (precision) {
    case 'second':
    case 'minute':
      return moment(at);
    case 'hour': {
      const hour = date.toLocaleTimeString(locale(), { hour: '2-digit', ...options });
      return `${t('panel.comment.aboutHour', [day(), hour])}${zone(at)}`;
    }
    case 'day':
      return day();
    case 'week':
      return t('panel.comment.aboutDay', [day()]);
    case 'month':
      return date.toLocaleDateString(locale(), { month: 'long', year: 'numeric', ...options });
    case 'year':
      return date.toLocaleDateString(locale(), { year: 'numeric', ...options });
    case 'unknown':
      break;
  }
  return null;
}

const dayParts = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
