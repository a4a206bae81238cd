import { t } from '../../../lib/browser/i18n';
import { dayOf } from '../../../lib/decisions/german-time';
import { retentionOf } from '../../../lib/decisions/retention';
import { useServices } from '../../popup/backend';
import { formatDay } from '../../popup/format';
import { recentMoment } from '../../../lib/browser/moment-words';
import { taskWord } from '../../ui/decision-words';
import { CheckIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import type { CardProps, View } from './card-props';
import { whoWords } from './people';
import { ReasonForm } from './ReasonForm';
import { ReviewCard } from './ReviewCard';
import { StepOutcome } from './StepOutcome';

/** Nothing more is to be done: what begins with it, and when it will be deleted. */
export function ClosingCard({ model, view }: CardProps) {
  const { decision, role } = view;
  const { phase, closed } = decision;
  if (phase === 'waiting' || phase === 'provisional') return null;
  const hasOpenComplaint = decision.complaints.some(({ outcome }) => outcome === null);
  return (
    <ReviewCard area="closing" title={t('review.closing.title')}>
      {closed === null ? null : <Closed view={view} />}
      {closed === null && hasOpenComplaint ? <p>{t('review.closing.complaint')}</p> : null}
      {closed === null && !hasOpenComplaint && role !== 'auditor' ? (
        <ClosingForm {...{ model, view }} />
      ) : null}
      <StepOutcome model={model} area="closing" />
    </ReviewCard>
  );
}

function Closed({ view }: { readonly view: View }) {
  const { now } = useServices();
  const { closed } = view.decision;
  if (closed === null) return null;
  return (
    <>
      <p class="review-line">
        <CheckIcon />
        <span>
          {t('review.closing.closed')}{' '}
          <span class="app-muted">
            {t('review.byAt', [whoWords(view, closed.by), recentMoment(closed.at, now())])}
          </span>
        </span>
      </p>
      <p>{retentionWords(view.retention)}</p>
    </>
  );
}

function ClosingForm({ model, view }: CardProps) {
  const { now } = useServices();
  const { decision, tasks, self } = view;
  const policy = model.policy.value;
  const open = tasks.filter(({ kind }) => kind !== 'close');
  // What would come of closing now; the background says it again once it is done.
  const preview =
    policy === null
      ? null
      : retentionOf({ ...decision, closed: { ...decision.proposed, by: self, at: now() } }, policy);
  return (
    <ReasonForm
      model={model}
      area="closing"
      name="closing"
      label={t('review.closing.note')}
      maxLength={2_000}
      isOptional
      confirm={t('review.closing.confirm')}
      done="closed"
      step={note => ({ kind: 'closing', payload: { note } })}
    >
      {open.length === 0 ? null : (
        <Notice tone="warning" title={t('review.closing.open')}>
          <p>{open.map(({ kind }) => taskWord(kind)).join(', ')}</p>
        </Notice>
      )}
      <p>{t('review.closing.text')}</p>
      {policy === null ? null : <p>{retentionWords(preview)}</p>}
    </ReasonForm>
  );
}

/** When it is deleted and why then; null while something keeps the timer from running. */
function retentionWords(retention: View['retention']): string {
  if (retention === null) return t('review.closing.notYet');
  if (retention.isHeld) return t('review.closing.held');
  return t('review.closing.deletedOn', [
    formatDay(dayOf(retention.dueAt)),
    t(`review.class.${retention.class}`),
  ]);
}
