import { t } from '../../../lib/browser/i18n';
import { useServices } from '../../popup/backend';
import { recentMoment } from '../../../lib/browser/moment-words';
import type { CardProps } from './card-props';
import { whoWords } from './people';
import { ReasonForm } from './ReasonForm';
import { ReviewCard } from './ReviewCard';
import { StepOutcome } from './StepOutcome';

/** What colleagues say to each other about it; part of the record, and never for the person concerned. */
export function RemarksCard({ model, view }: CardProps) {
  const { now } = useServices();
  const { remarks } = view.decision;
  return (
    <ReviewCard area="remarks" title={t('review.remarks.title')}>
      {remarks.length === 0 ? null : (
        <ul class="app-list">
          {remarks.map(remark => (
            <li key={remark.id}>
              <p class="app-muted">
                {t('review.byAt', [whoWords(view, remark.by), recentMoment(remark.at, now())])}
              </p>
              <p class="app-text" dir="auto">
                {remark.text}
              </p>
            </li>
          ))}
        </ul>
      )}
      <ReasonForm
        model={model}
        area="remarks"
        name="remark"
        label={t('review.remarks.new')}
        hint={t('review.remarks.hint')}
        confirm={t('review.remarks.add')}
        done="remark"
        step={text => ({ kind: 'remark', payload: { text } })}
      />
      <StepOutcome model={model} area="remarks" />
    </ReviewCard>
  );
}
