import { t } from '../../../lib/browser/i18n';
import { dayOf } from '../../../lib/decisions/german-time';
import { daysBetween } from '../../../lib/knowledge/ageing';
import { formatDay } from '../../popup/format';
import type { DecisionTask } from '../../ui/decision-words';

/** By when, in words: "überfällig seit gestern", "bis heute", "bis Mittwoch, 25.11.2026"; null without a day. */
export function dueWords(
  { dueAt, isOverdue }: Pick<DecisionTask, 'dueAt' | 'isOverdue'>,
  now: number,
): string | null {
  if (dueAt === null) return null;
  const day = dayOf(dueAt);
  const days = daysBetween(dayOf(now), day);
  if (!isOverdue) return t('review.due.until', [dayWords(day, days)]);
  return days < -1
    ? t('review.due.overdueDays', -days)
    : t('review.due.overdue', [dayWords(day, days)]);
}

/** "heute", "morgen", "Mittwoch, 25.11.2026", "14.01.2027". */
function dayWords(day: string, days: number): string {
  const locale = t('common.locale');
  if (Math.abs(days) <= 1)
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  if (days < 0 || days > 13) return formatDay(day);
  const weekday = new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, {
    timeZone: 'UTC',
    weekday: 'long',
  });
  return `${weekday}, ${formatDay(day)}`;
}
