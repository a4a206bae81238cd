import { t } from '../../../lib/browser/i18n';
import { reportCsv, type ReportWords } from '../../../lib/decisions/report-csv';
import type { Output } from '../../../lib/rpc/protocol';
import { useServices } from '../../popup/backend';
import { Card } from '../../popup/Card';
import { formatDay, formatNumber } from '../../popup/format';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { InfoIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { CountTable } from './CountTable';
import { nameOfClause, nameOfComplaint, nameOfMeasure, nameOfMonth, nameOfOutcome } from './names';

type Report = Output<'decisions/report'>;

const names = {
  months: nameOfMonth,
  measures: nameOfMeasure,
  clauses: nameOfClause,
  outcomes: nameOfOutcome,
  complaints: nameOfComplaint,
} as const;

const csvWords = (): ReportWords => ({
  header: [t('record.reports.list'), t('record.reports.what'), t('record.reports.count')],
  list: {
    total: t('record.reports.totalName'),
    months: t('record.reports.byMonth'),
    measures: t('record.reports.byMeasure'),
    clauses: t('record.reports.byClause'),
    outcomes: t('record.reports.byOutcome'),
    complaints: t('record.reports.byComplaint'),
    medianReview: t('record.reports.medianName'),
  },
  nameOf: (list, key) => names[list](key),
  hidden: t('record.reports.few'),
  duration: hoursText,
});

/** One report: tables that carry their bars. Prints alone. */
export function ReportCard({ report }: { readonly report: Report }) {
  const { doors } = useServices();
  const { total, medianReview } = report;
  const span = t('record.reports.span', [formatDay(report.from), formatDay(report.until)]);
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
          <CountTable
            title={t('record.reports.byMonth')}
            what={t('record.reports.month')}
            counts={report.months}
            nameOf={nameOfMonth}
          />
          <CountTable
            title={t('record.reports.byMeasure')}
            what={t('record.reports.measure')}
            counts={report.measures}
            nameOf={nameOfMeasure}
          />
          <CountTable
            title={t('record.reports.byClause')}
            what={t('record.reports.clause')}
            counts={report.clauses}
            nameOf={nameOfClause}
          />
          <CountTable
            title={t('record.reports.byOutcome')}
            what={t('record.reports.outcome')}
            counts={report.outcomes}
            nameOf={nameOfOutcome}
          />
          <CountTable
            title={t('record.reports.byComplaint')}
            what={t('record.reports.complaint')}
            counts={report.complaints}
            nameOf={nameOfComplaint}
          />
          <p class="kl-hint">{t('record.reports.fewText')}</p>
        </>
      )}
      <div class="app-actions">
        <Button onPress={() => print()}>{t('record.reports.print')}</Button>
        <Button
          onPress={() =>
            doors.download(t('record.reports.fileName'), JSON.stringify(report, null, 2))
          }
        >
          {t('record.reports.saveJson')}
        </Button>
        <Button
          onPress={() =>
            doors.download(t('record.reports.csvName'), reportCsv(report, csvWords()), 'text/csv')
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
