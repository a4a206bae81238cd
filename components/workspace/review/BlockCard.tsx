import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import type { Ruling } from '../../../lib/decisions/payloads';
import { useServices } from '../../popup/backend';
import { formatDay } from '../../popup/format';
import { Form, SubmitButton } from '../team/Form';
import type { CardProps } from './card-props';
import { DayField } from './DayField';
import type { Done } from './decision-model';
import { goToCard, ReviewCard } from './ReviewCard';
import { barTo } from './standing';
import { StepOutcome } from './StepOutcome';
import { TextArea } from './TextArea';
import { WhoCan } from './WhoCan';

/** A measure that lasts: looked at again by its day, prolonged by another person, or ended by any reviewer. */
export function BlockCard({ model, view }: CardProps) {
  const { decision, role } = view;
  const { phase, measure, decided, person } = decision;
  if (phase !== 'decided' || decided === null || measure === 'delete') return null;
  const lasts = measure === 'block' || measure === 'mute';
  const endBar = barTo('end', view);
  const prolongBar = barTo('prolongation', view);
  return (
    <ReviewCard area="block" title={t(lasts ? 'review.block.title' : 'review.block.titleHide')}>
      {lasts && person !== null ? (
        <p>{t('review.block.reviewOn', [formatDay(person.reviewOn)])}</p>
      ) : null}
      {lasts && prolongBar === null ? (
        <details class="app-details">
          <summary class="kl-focusable">{t('review.block.prolong')}</summary>
          <CourseForm {...{ model, view }} on="prolongation" />
        </details>
      ) : null}
      {lasts && prolongBar !== null ? (
        <WhoCan {...{ model, view }} bar={prolongBar} on="prolongation" />
      ) : null}
      {endBar === null ? (
        <details class="app-details">
          <summary class="kl-focusable">{t('review.block.end')}</summary>
          <CourseForm {...{ model, view }} on="measure" />
        </details>
      ) : null}
      {endBar !== null && !lasts && role !== null ? (
        <WhoCan {...{ model, view }} bar={endBar} on="end" />
      ) : null}
      <StepOutcome model={model} area="block" />
    </ReviewCard>
  );
}

function CourseForm({ model, view, on }: CardProps & { readonly on: 'prolongation' | 'measure' }) {
  const { today } = useServices();
  const [reviewOn, setReviewOn] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isLonger = on === 'prolongation';
  const submit = async () => {
    setTried(true);
    const about = view.decision.decided?.id;
    if (about === undefined || reason.trim() === '' || (isLonger && reviewOn === '')) return;
    const ruling: Ruling = isLonger
      ? { on, about, outcome: 'prolonged', reviewOn, reason: reason.trim() }
      : { on: 'measure', about, outcome: 'ended', reason: reason.trim() };
    const done: Done = isLonger ? 'prolonged' : 'ended';
    if (await model.step('block', { kind: 'ruling', ruling }, done)) goToCard('block');
  };
  return (
    <Form isPlain onSubmit={() => void submit()}>
      {isLonger ? (
        <DayField
          label={t('review.block.nextDay')}
          value={reviewOn}
          min={today()}
          onDay={setReviewOn}
          isMissing={tried && reviewOn === ''}
        />
      ) : (
        <p>{t('review.block.endText')}</p>
      )}
      <TextArea
        label={t(isLonger ? 'review.block.prolongReason' : 'review.block.endReason')}
        value={reason}
        onText={setReason}
        isMissing={tried && reason.trim() === ''}
      />
      <SubmitButton isWorking={model.busy.value !== null} variant="secondary">
        {t(isLonger ? 'review.block.prolongConfirm' : 'review.block.endConfirm')}
      </SubmitButton>
    </Form>
  );
}
