import { useModel } from '@preact/signals';
import { t } from '../../../lib/browser/i18n';
import { useServices } from '../../popup/backend';
import { Card } from '../../popup/Card';
import { Failure } from '../../popup/Failure';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { PlaceTitle } from '../PlaceTitle';
import { ProfileCard } from './ProfileCard';
import { ReportCard } from './ReportCard';
import { type Reports, ReportsModel } from './reports-model';

/** The place "Berichte": name-free figures for council and press, and what is stored about one person. */
export function ReportsPlace() {
  const services = useServices();
  const model = useModel(() => new ReportsModel(services));
  const report = model.report.value;
  return (
    <>
      <PlaceTitle>{t('record.reports.title')}</PlaceTitle>
      <SpanCard model={model} />
      {report === null ? null : <ReportCard report={report} />}
      <ProfileCard />
    </>
  );
}

function SpanCard({ model }: { readonly model: Reports }) {
  const { from, until } = model.span.value;
  return (
    <Card title={t('record.reports.make')}>
      <p>{t('record.reports.text')}</p>
      <div class="record-span">
        <Field label={t('record.reports.from')}>
          {control => (
            <input
              {...control}
              type="date"
              value={from}
              onInput={event => model.change({ from: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field
          label={t('record.reports.until')}
          error={model.isFaulty.value ? t('record.reports.badSpan') : null}
        >
          {control => (
            <input
              {...control}
              type="date"
              value={until}
              onInput={event => model.change({ until: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <p class="kl-hint">{t('record.reports.wholeMonths')}</p>
      <div>
        <Button
          variant="primary"
          disabled={model.isRunning.value}
          onPress={() => void model.make()}
        >
          {t(model.isRunning.value ? 'record.reports.making' : 'record.reports.make')}
        </Button>
      </div>
      <p class="kl-sr" aria-live="polite">
        {model.report.value === null || model.isRunning.value ? '' : t('record.reports.ready')}
      </p>
      <Failure error={model.problem.value} />
    </Card>
  );
}
