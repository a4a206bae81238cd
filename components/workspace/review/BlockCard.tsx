import * as z from 'zod/mini';
import { t } from '../../../lib/browser/i18n';
import type { EntryId } from '../../../lib/ledger/entry';
import { useServices } from '../../popup/backend';
import { formatDay } from '../../popup/format';
import { Form, SubmitButton } from '../team/Form';
import type { CardProps } from './card-props';
import { DayField } from './DayField';
import type { DecisionPageModel } from './decision-model';
import { Fold } from './Fold';
import { ReasonForm } from './ReasonForm';
import { ReviewCard } from './ReviewCard';
import { barTo } from './standing';
import { StepOutcome } from './StepOutcome';
import { TextArea } from './TextArea';
import { useStepForm } from './use-step-form';
import { WhoCan } from './WhoCan';

/** A measure that lasts: looked at again by its day, prolonged by another person, or ended by any reviewer. */
export function BlockCard({ model, view }: CardProps) {
  const { decision, role } = view;
  const { phase, measure, decided, person } = decision;
  if (phase !== 'decided' || decided === null || measure === 'delete') return null;
  const lasts = measure === 'block' || measure === 'mute';
  const endBar = barTo('end', view);
  const prolongBar = barTo('prolongation', view);
  // Whoever hid it alone withdraws it, in a card of its own.
  if (!lasts && endBar !== null && role === null && model.said.value?.area !== 'block') return null;
  return (
    <ReviewCard area="block" title={t(lasts ? 'review.block.title' : 'review.block.titleHide')}>
      {lasts && person !== null ? (
        <p>{t('review.block.reviewOn', [formatDay(person.reviewOn)])}</p>
      ) : null}
      {lasts && prolongBar === null ? (
        <Fold summary={t('review.block.prolong')} drafts={{ model, forms: [prolongForm] }}>
          <ProlongForm model={model} about={decided.id} />
        </Fold>
      ) : null}
      {lasts && prolongBar !== null ? (
        <WhoCan {...{ model, view }} bar={prolongBar} on="prolongation" />
      ) : null}
      {endBar === null ? (
        <Fold summary={t('review.block.end')} drafts={{ model, forms: [endForm] }}>
          <ReasonForm
            model={model}
            area="block"
            name={endForm}
            label={t('review.block.endReason')}
            confirm={t('review.block.endConfirm')}
            done="ended"
            step={reason => ({
              kind: 'ruling',
              ruling: { on: 'measure', about: decided.id, outcome: 'ended', reason },
            })}
          >
            <p>{t('review.block.endText')}</p>
          </ReasonForm>
        </Fold>
      ) : null}
      {endBar !== null && !lasts && role !== null ? (
        <WhoCan {...{ model, view }} bar={endBar} on="end" />
      ) : null}
      <StepOutcome model={model} area="block" />
    </ReviewCard>
  );
}

const prolongForm = 'prolong';
const endForm = 'end';

const Prolongation = z.strictObject({ reviewOn: z.string(), reason: z.string() });

type ProlongFormProps = { readonly model: DecisionPageModel; readonly about: EntryId };

function ProlongForm({ model, about }: ProlongFormProps) {
  const { today } = useServices();
  const form = useStepForm({
    model,
    area: 'block',
    name: prolongForm,
    schema: Prolongation,
    initial: () => ({ reviewOn: '', reason: '' }),
  });
  const { reviewOn } = form.value;
  const reason = form.value.reason.trim();
  const submit = () => {
    const isWhole = reviewOn !== '' && reason !== '';
    const ruling = { on: 'prolongation', about, outcome: 'prolonged', reviewOn, reason } as const;
    void form.send(isWhole ? { kind: 'ruling', ruling } : null, 'prolonged');
  };
  return (
    <Form isPlain onSubmit={submit}>
      <DayField
        label={t('review.block.nextDay')}
        value={reviewOn}
        min={today()}
        onDay={day => form.change({ reviewOn: day })}
        isMissing={form.isTried && reviewOn === ''}
      />
      <TextArea
        label={t('review.block.prolongReason')}
        value={form.value.reason}
        onText={text => form.change({ reason: text })}
        isMissing={form.isTried && reason === ''}
      />
      <SubmitButton isWorking={form.isWorking} variant="secondary">
        {t('review.block.prolongConfirm')}
      </SubmitButton>
    </Form>
  );
}
