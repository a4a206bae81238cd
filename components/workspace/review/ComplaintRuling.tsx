import * as z from 'zod/mini';
import { t } from '../../../lib/browser/i18n';
import type { Complaint } from '../../../lib/decisions/decision';
import { Form, SubmitButton } from '../team/Form';
import { Choice } from './Choice';
import type { DecisionPageModel } from './decision-model';
import { TextArea } from './TextArea';
import { useStepForm } from './use-step-form';

export type ComplaintRulingProps = {
  readonly model: DecisionPageModel;
  readonly complaint: Complaint;
};

const Draft = z.strictObject({
  outcome: z.nullable(z.enum(['upheld', 'reversed'])),
  reason: z.string(),
});

/** By somebody who had no part in the decision. */
export function ComplaintRuling({ model, complaint }: ComplaintRulingProps) {
  const form = useStepForm({
    model,
    area: 'complaints',
    name: `complaint-${complaint.id}`,
    schema: Draft,
    initial: () => ({ outcome: null, reason: '' }),
  });
  const { outcome } = form.value;
  const reason = form.value.reason.trim();
  const submit = () => {
    if (outcome === null || reason === '') return void form.send(null, 'upheld');
    const ruling = { on: 'complaint', about: complaint.id, outcome, reason } as const;
    return void form.send({ kind: 'ruling', ruling }, outcome);
  };
  return (
    <Form isPlain onSubmit={submit}>
      <Choice
        legend={t('review.complaint.rule')}
        value={outcome}
        onValue={chosen => form.change({ outcome: chosen })}
        error={form.isTried && outcome === null ? t('review.missingChoice') : null}
        options={[
          {
            value: 'upheld',
            name: t('review.complaint.uphold'),
            hint: t('review.complaint.upholdHint'),
          },
          {
            value: 'reversed',
            name: t('review.complaint.reverse'),
            hint: t('review.complaint.reverseHint'),
          },
        ]}
      />
      <TextArea
        label={t('review.complaint.reason')}
        value={form.value.reason}
        onText={text => form.change({ reason: text })}
        isMissing={form.isTried && reason === ''}
      />
      <SubmitButton isWorking={form.isWorking}>{t('review.complaint.confirm')}</SubmitButton>
    </Form>
  );
}
