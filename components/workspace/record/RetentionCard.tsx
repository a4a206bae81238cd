import { t } from '../../../lib/browser/i18n';
import type { Retention } from '../../../lib/decisions/policy';
import { Card } from '../../popup/Card';
import { Field } from '../../ui/Field';
import type { PolicyCardProps } from './policy-card-props';

/** In the order in which they matter, with the bounds of `lib/decisions/policy.ts`. */
const timers = [
  { name: 'decisionMonths', least: 3, most: 36 },
  { name: 'blockMonths', least: 3, most: 36 },
  { name: 'blockReviewMonths', least: 1, most: 12 },
  { name: 'criminalMonths', least: 1, most: 36 },
  { name: 'namesMonths', least: 1, most: 24 },
] as const satisfies readonly { name: keyof Retention; least: number; most: number }[];

/** How long what is kept. */
export function RetentionCard({ model, policy }: PolicyCardProps) {
  const { retention } = policy;
  const isFaulty = model.faults.value.retention !== undefined;
  return (
    <Card title={t('record.policy.retention')}>
      <p>{t('record.policy.retentionText')}</p>
      {timers.map(({ name, least, most }) => {
        const value = retention[name];
        const isOut = !Number.isInteger(value) || value < least || value > most;
        return (
          <Field
            key={name}
            label={t(`record.policy.timer.${name}`)}
            hint={t('record.policy.bounds', [least, most])}
            error={isFaulty && isOut ? t('record.policy.fault.retention', [least, most]) : null}
          >
            {control => (
              <input
                {...control}
                class="kl-input record-months"
                type="number"
                min={least}
                max={most}
                value={Number.isNaN(value) ? '' : value}
                onInput={event =>
                  model.change({
                    retention: { ...retention, [name]: event.currentTarget.valueAsNumber },
                  })
                }
              />
            )}
          </Field>
        );
      })}
    </Card>
  );
}
