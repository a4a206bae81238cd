import { t } from '../../../lib/browser/i18n';
import { reportCsv, type ReportWords } from '../../../lib/decisions/report-csv';
import type { Output } from '../../../lib/rpc/protocol';
import { useServices } from '../../popup/backend';
import { Card } from '../../popup/Card';
import { formatDay, formatNumber } from '../../popup/format';
import { recentMoment } from '../../../lib/browser/moment-words';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { InfoIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { useTitleDetail } from '../window-title';
import { CountTable } from './CountTable';
import { nameOfClause, nameOfComplaint, nameOfMeasure, nameOfMonth, nameOfOutcome } from './names';

type Report = Output<'decisions/report'>;

const lists = ['months', 'measures', 'clauses', 'outcomes', 'complaints'] as const;

const names = {
  months: nameOfMonth,
  measures: nameOfMeasure,
  clauses: nameOfClause,
  outcomes: nameOfOutcome,
  complaints: nameOfComplaint,
} as const;

const titles = {
  months: 'record.reports.byMonth',
  measures: 'record.reports.byMeasure',
  clauses: 'record.reports.byClause',
  outcomes: 'record.reports.byOutcome',
  complaints: 'record.reports.byComplaint',
} as const;

/** Headings of the first column. */
const heads = {
  months: 'record.reports.month',
  measures: 'record.reports.measure',
  clauses: 'record.reports.clause',
  outcomes: 'record.reports.outcome',
  complaints: 'record.reports.complaint',
} as const;

const csvWords = (): ReportWords => ({
  header: [t('record.reports.list'), t('record.reports.what'), t('record.reports.count')],
  list: {
    total: t('record.reports.totalName'),
    months: t(titles.months),
    measures: t(titles.measures),
    clauses: t(titles.clauses),
    outcomes: t(titles.outcomes),
    complaints: t(titles.complaints),
    medianReview: t('record.reports.medianName'),
  },
  nameOf: (list, key) => names[list](key),
  hidden: t('record.reports.few'),
  duration: hoursText,
});

/** One report: tables that carry their bars. Prints alone. */
export function ReportCard({ report }: { readonly report: Report }) {
  const { doors, now } = useServices();
  const { total, medianReview } = report;
  const span = t('record.reports.span', [formatDay(report.from), formatDay(report.until)]);
  const months: [string, string] = [report.from.slice(0, 7), report.until.slice(0, 7)];
  useTitleDetail(span);
  if (total === 0)
    return (
      <Card title={span}>
        <EmptyState icon={<InfoIcon />} title={t('record.reports.none')} />
      </Card>
    );
  return (
    <section class="app-card record-report" aria-labelledby="report-title">
      <h2 id="report-title">{span}</h2>
      {total === null ? (
        <Notice tone="info" title={t('record.reports.tooFew')}>
          <p>{t('record.reports.tooFewText')}</p>
        </Notice>
      ) : (
        <>
          <p>{t('record.reports.total', total, [formatNumber(total)])}</p>
          <p>
            {medianReview === null
              ? t('record.reports.noMedian')
              : t('record.reports.median', [hoursText(medianReview)])}
          </p>
          {lists.map(list => (
            <CountTable
              key={list}
              title={t(titles[list])}
              what={t(heads[list])}
              counts={report[list]}
              nameOf={names[list]}
            />
          ))}
          <p class="kl-hint">{t('record.reports.fewText')}</p>
        </>
      )}
      <p class="kl-hint">{t('record.reports.madeAt', [recentMoment(now(), now())])}</p>
      <div class="app-actions">
        <Button onPress={() => print()}>{t('record.reports.print')}</Button>
        <Button
          onPress={() =>
            doors.download(t('record.reports.fileName', months), JSON.stringify(report, null, 2))
          }
        >
          {t('record.reports.saveJson')}
        </Button>
        <Button
          onPress={() =>
            doors.download(
              t('record.reports.csvName', months),
              reportCsv(report, csvWords()),
              'text/csv',
            )
          }
        >
          {t('record.reports.saveCsv')}
        </Button>
      </div>
    </section>
  );
}

const hoursText = (milliseconds: number): string => {
  const hours = Math.round(milliseconds / 3_600_000);
  return hours < 48
    ? t('record.reports.hours', hours, [formatNumber(hours)])
    : t('record.reports.days', Math.round(hours / 24), [formatNumber(Math.round(hours / 24))]);
};
