import { t } from '../../../lib/browser/i18n';
import { Land } from '../../../lib/decisions/policy';
import { Card } from '../../popup/Card';
import { Field } from '../../ui/Field';
import type { PolicyCardProps } from './policy-card-props';

/** What takes two, and whose holidays count. */
export function ReviewCard({ model, policy }: PolicyCardProps) {
  return (
    <Card title={t('record.policy.review')}>
      <p>{t('record.policy.reviewText')}</p>
      <label class="workspace-check">
        <input
          type="checkbox"
          class="kl-focusable"
          checked={policy.hideNeedsReview}
          onChange={event => model.change({ hideNeedsReview: event.currentTarget.checked })}
        />
        <span>{t('record.policy.hideNeedsReview')}</span>
      </label>
      <Field label={t('record.policy.land')} hint={t('record.policy.landHint')}>
        {control => (
          <select
            {...control}
            value={policy.land}
            onChange={event => {
              const land = Land.safeParse(event.currentTarget.value);
              if (land.success) model.change({ land: land.data });
            }}
          >
            {Land.options.map(land => (
              <option key={land} value={land}>
                {t(`record.land.${land}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </Card>
  );
}
