import { t } from '../../../lib/browser/i18n';
import { DecidedMeasure } from '../../../lib/decisions/measure';
import {
  noClause,
  otherClauses,
  reportComplaints,
  reportOutcomes,
} from '../../../lib/decisions/report';

/** What the keys of a report's lists are called. A key that nobody knows stands for itself. */
export function nameOfMeasure(key: string): string {
  const measure = DecidedMeasure.options.find(one => one === key);
  return measure ? t(`decision.measure.${measure}`) : key;
}

export function nameOfOutcome(key: string): string {
  const outcome = reportOutcomes.find(one => one === key);
  return outcome ? t(`record.reports.outcomes.${outcome}`) : key;
}

export function nameOfComplaint(key: string): string {
  const complaint = reportComplaints.find(one => one === key);
  return complaint ? t(`record.reports.complaints.${complaint}`) : key;
}

export function nameOfClause(key: string): string {
  if (key === noClause) return t('record.reports.noClause');
  return key === otherClauses ? t('record.reports.otherClauses') : key;
}

/** "November 2026" for "2026-11". */
export const nameOfMonth = (key: string): string =>
  new Date(`${key}-01T00:00:00Z`).toLocaleDateString(t('common.locale'), {
    timeZone: 'UTC',
    month: 'long',
    year: 'numeric',
  });
