import { t } from '../../lib/browser/i18n';
import type { CommentTime } from '../../lib/comment/snapshot';
import type { IsoDate } from '../../lib/knowledge/answer';

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
export function formatCommentTime({ label, at, precision }: CommentTime): string {
  const date = at === null ? null : absolute(at, precision);
  if (label === null) return date ?? t('panel.comment.timeUnknown');
  return date === null || date === label ? label : `${label} (${date})`;
}

function absolute(at: number, precision: CommentTime['precision']): string | null {
  const moment = new Date(at);
  switch (precision) {
    case 'second':
    case 'minute':
      return formatMoment(at);
    case 'hour': {
      const day = moment.toLocaleDateString(locale(), dayParts);
      const hour = moment.toLocaleTimeString(locale(), { hour: '2-digit' });
      return t('panel.comment.aboutHour', [day, hour]);
    }
    case 'day':
      return moment.toLocaleDateString(locale(), dayParts);
    case 'week':
      return t('panel.comment.aboutDay', [moment.toLocaleDateString(locale(), dayParts)]);
    case 'month':
      return moment.toLocaleDateString(locale(), { month: 'long', year: 'numeric' });
    case 'year':
      return moment.toLocaleDateString(locale(), { year: 'numeric' });
    case 'unknown':
      break;
  }
  return null;
}

const dayParts = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
