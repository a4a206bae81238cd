import { t } from '../../../lib/browser/i18n';
import { useServices } from '../../popup/backend';
import { recentMoment } from '../../../lib/browser/moment-words';
import { PauseIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { EraseForm } from '../EraseForm';
import type { CardProps } from './card-props';
import { Fold } from './Fold';
import { whoWords } from './people';
import { ReasonForm } from './ReasonForm';
import { ReviewCard } from './ReviewCard';
import { isOwnLead } from './standing';
import { StepOutcome } from './StepOutcome';

/** Keeps the record beyond its time, as for a court, or lets it go before (D-23). By a lead. */
export function HoldCard({ model, view }: CardProps) {
  const { now } = useServices();
  const { hold } = view.decision;
  const isLead = isOwnLead(view);
  // Until somebody has ruled on it, the person who complained needs the record.
  const isComplainedAbout = view.decision.complaints.some(({ outcome }) => outcome === null);
  if (!isLead && hold === null) return null;
  return (
    <ReviewCard area="hold" title={t('review.hold.title')}>
      {hold === null ? null : (
        <Notice tone="info" icon={<PauseIcon />} title={t('review.hold.held')}>
          <p dir="auto">{hold.reason}</p>
          <p class="app-muted">
            {t('review.byAt', [whoWords(view, hold.by), recentMoment(hold.at, now())])}
          </p>
        </Notice>
      )}
      {isLead ? <HoldFold {...{ model, view }} /> : null}
      {isLead && hold === null && !isComplainedAbout ? (
        <Fold summary={t('review.hold.erase')}>
          <div class="app-stack">
            <p>{t('review.hold.eraseText')}</p>
            <EraseForm
              isWorking={model.busy.value !== null}
              onErase={reason => void model.erase(reason)}
              onClose={null}
            />
          </div>
        </Fold>
      ) : null}
      <StepOutcome model={model} area="hold" />
    </ReviewCard>
  );
}

function HoldFold({ model, view }: CardProps) {
  const isHeld = view.decision.hold !== null;
  const form = isHeld ? 'lift' : 'hold';
  return (
    <Fold summary={t(`review.hold.${form}`)} drafts={{ model, forms: [form] }}>
      <ReasonForm
        key={form}
        model={model}
        area="hold"
        name={form}
        label={t('review.hold.reason')}
        confirm={t(isHeld ? 'review.hold.liftConfirm' : 'review.hold.confirm')}
        done={isHeld ? 'lifted' : 'held'}
        step={reason => ({ kind: 'hold', payload: { held: !isHeld, reason } })}
      >
        <p>{t(isHeld ? 'review.hold.liftText' : 'review.hold.text')}</p>
      </ReasonForm>
    </Fold>
  );
}
