import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import type { Complaint } from '../../../lib/decisions/decision';
import { Form, SubmitButton } from '../team/Form';
import { Choice } from './Choice';
import type { DecisionPageModel } from './decision-model';
import { goToCard } from './ReviewCard';
import { TextArea } from './TextArea';

export type ComplaintRulingProps = {
  readonly model: DecisionPageModel;
  readonly complaint: Complaint;
};

/** By somebody who had no part in the decision. */
export function ComplaintRuling({ model, complaint }: ComplaintRulingProps) {
  const [outcome, setOutcome] = useState<'upheld' | 'reversed' | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    if (outcome === null || reason.trim() === '') return;
    const ruling = {
      on: 'complaint',
      about: complaint.id,
      outcome,
      reason: reason.trim(),
    } as const;
    if (await model.step('complaints', { kind: 'ruling', ruling }, outcome)) goToCard('complaints');
  };
  return (
    <Form isPlain onSubmit={() => void submit()}>
      <Choice
        legend={t('review.complaint.rule')}
        value={outcome}
        onValue={setOutcome}
        error={tried && outcome === null ? t('review.missingChoice') : null}
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
        value={reason}
        onText={setReason}
        isMissing={tried && reason.trim() === ''}
      />
      <SubmitButton isWorking={model.busy.value !== null}>
        {t('review.complaint.confirm')}
      </SubmitButton>
    </Form>
  );
}
