import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { Form, SubmitButton } from '../team/Form';
import type { CardProps } from './card-props';
import { goToCard, ReviewCard } from './ReviewCard';
import { StepOutcome } from './StepOutcome';
import { TextArea } from './TextArea';

/** One's own proposal, before it is decided, can be taken back; it stays readable. */
export function WithdrawalCard({ model, view }: CardProps) {
  const [reason, setReason] = useState('');
  const { decision, self } = view;
  const isOpen = decision.phase === 'waiting' || decision.phase === 'provisional';
  if (!isOpen || decision.proposer !== self) return null;
  const submit = async () => {
    const payload = { reason: reason.trim() };
    if (await model.step('ruling', { kind: 'withdrawal', payload }, 'withdrawn'))
      goToCard('ruling');
  };
  return (
    <ReviewCard area="withdrawal" title={t('review.withdrawal.title')}>
      <details class="app-details">
        <summary class="kl-focusable">{t('review.withdrawal.open')}</summary>
        <Form isPlain onSubmit={() => void submit()}>
          <p>{t('review.withdrawal.text')}</p>
          <TextArea
            label={t('review.withdrawal.reason')}
            value={reason}
            onText={setReason}
            rows={2}
          />
          <SubmitButton isWorking={model.busy.value !== null} variant="secondary">
            {t('review.withdrawal.confirm')}
          </SubmitButton>
        </Form>
      </details>
      <StepOutcome model={model} area="withdrawal" />
    </ReviewCard>
  );
}
