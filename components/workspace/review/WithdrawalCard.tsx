import { t } from '../../../lib/browser/i18n';
import type { CardProps, View } from './card-props';
import { Fold } from './Fold';
import { ReasonForm } from './ReasonForm';
import { ReviewCard } from './ReviewCard';
import { StepOutcome } from './StepOutcome';

const form = 'withdrawal';

/** One's own proposal can be taken back; it stays readable. */
export function WithdrawalCard({ model, view }: CardProps) {
  if (!mayWithdraw(view)) return null;
  return (
    <ReviewCard area="withdrawal" title={t('review.withdrawal.title')}>
      <Fold summary={t('review.withdrawal.open')} drafts={{ model, forms: [form] }}>
        {/* What came of it is told where the state is told: this card goes with it. */}
        <ReasonForm
          model={model}
          area="ruling"
          name={form}
          label={t('review.withdrawal.reason')}
          isOptional
          confirm={t('review.withdrawal.confirm')}
          done="withdrawn"
          step={reason => ({ kind: 'withdrawal', payload: { reason } })}
        >
          <p>{t('review.withdrawal.text')}</p>
        </ReasonForm>
      </Fold>
      <StepOutcome model={model} area="withdrawal" />
    </ReviewCard>
  );
}

/** Until somebody else has decided it; what one decided alone, as long as it is not closed. */
function mayWithdraw({ decision: { phase, proposer, decided, closed }, self }: View): boolean {
  if (proposer !== self) return false;
  const isAlone = phase === 'decided' && decided?.reviewed === false && closed === null;
  return isAlone || phase === 'waiting' || phase === 'provisional';
}
