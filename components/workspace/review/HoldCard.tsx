import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { useServices } from '../../popup/backend';
import { formatMoment } from '../../popup/format';
import { PauseIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { Form, SubmitButton } from '../team/Form';
import type { CardProps } from './card-props';
import { whoWords } from './people';
import { goToCard, ReviewCard } from './ReviewCard';
import { StepOutcome } from './StepOutcome';
import { TextArea } from './TextArea';

/** Keeps the record beyond its time, as for a court (D-23). By a lead. */
export function HoldCard({ model, view }: CardProps) {
  const { now } = useServices();
  const { hold } = view.decision;
  // Without a team one is one's own lead.
  const isLead = view.role === 'lead' || view.role === null;
  if (!isLead && hold === null) return null;
  return (
    <ReviewCard area="hold" title={t('review.hold.title')}>
      {hold === null ? null : (
        <Notice tone="info" icon={<PauseIcon />} title={t('review.hold.held')}>
          <p dir="auto">{hold.reason}</p>
          <p class="app-muted">
            {t('review.byAt', [whoWords(view, hold.by), formatMoment(hold.at, now())])}
          </p>
        </Notice>
      )}
      {isLead ? (
        <details class="app-details">
          <summary class="kl-focusable">
            {t(hold === null ? 'review.hold.hold' : 'review.hold.lift')}
          </summary>
          <HoldForm key={hold?.id ?? 'none'} {...{ model, view }} />
        </details>
      ) : null}
      <StepOutcome model={model} area="hold" />
    </ReviewCard>
  );
}

function HoldForm({ model, view }: CardProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const held = view.decision.hold === null;
  const submit = async () => {
    setTried(true);
    if (reason.trim() === '') return;
    const payload = { held, reason: reason.trim() };
    if (await model.step('hold', { kind: 'hold', payload }, held ? 'held' : 'lifted'))
      goToCard('hold');
  };
  return (
    <Form isPlain onSubmit={() => void submit()}>
      <p>{t(held ? 'review.hold.text' : 'review.hold.liftText')}</p>
      <TextArea
        label={t('review.hold.reason')}
        value={reason}
        onText={setReason}
        rows={2}
        isMissing={tried && reason.trim() === ''}
      />
      <SubmitButton isWorking={model.busy.value !== null} variant="secondary">
        {t(held ? 'review.hold.confirm' : 'review.hold.liftConfirm')}
      </SubmitButton>
    </Form>
  );
}
