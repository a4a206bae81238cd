import { t } from '../../../lib/browser/i18n';
import { DecidedMeasure } from '../../../lib/decisions/measure';
import { Card } from '../../popup/Card';
import { Field } from '../../ui/Field';
import { CardFault } from './CardFault';
import { Fold } from './Fold';
import type { PolicyCardProps } from './policy-card-props';

const forms = ['sie', 'du'] as const;

/** What the author reads: reasons per measure, and how to complain. */
export function StatementsCard({ model, policy }: PolicyCardProps) {
  const { statements, complaintRoute } = policy;
  const faults = model.faults.value;
  return (
    <Card title={t('record.policy.statements')}>
      <p>{t('record.policy.statementsText')}</p>
      <p class="kl-hint">
        {t('record.policy.places', [
          '{clause} {title} {version} {reason} {measure} {complaint} {number}',
        ])}
      </p>
      <CardFault text={faults.statements ? t('record.policy.fault.statements') : null} />
      {DecidedMeasure.options.map(measure => (
        <Fold key={measure} isOpen={false} summary={t(`decision.measure.${measure}`)}>
          {forms.map(form => (
            <Field key={form} label={t(`record.policy.form.${form}`)}>
              {control => (
                <textarea
                  {...control}
                  rows={6}
                  maxLength={5_000}
                  value={statements[measure][form]}
                  onInput={event =>
                    model.change({
                      statements: {
                        ...statements,
                        [measure]: { ...statements[measure], [form]: event.currentTarget.value },
                      },
                    })
                  }
                />
              )}
            </Field>
          ))}
        </Fold>
      ))}
      <Field
        label={t('record.policy.complaintRoute')}
        hint={t('record.policy.complaintRouteHint')}
        error={faults.complaintRoute ? t('record.empty') : null}
      >
        {control => (
          <textarea
            {...control}
            rows={3}
            maxLength={5_000}
            value={complaintRoute}
            onInput={event => model.change({ complaintRoute: event.currentTarget.value })}
          />
        )}
      </Field>
    </Card>
  );
}
