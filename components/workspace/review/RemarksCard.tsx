import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { useServices } from '../../popup/backend';
import { formatMoment } from '../../popup/format';
import { Form, SubmitButton } from '../team/Form';
import type { CardProps } from './card-props';
import { whoWords } from './people';
import { ReviewCard } from './ReviewCard';
import { StepOutcome } from './StepOutcome';
import { TextArea } from './TextArea';

/** What colleagues say to each other about it; part of the record, and never for the person concerned. */
export function RemarksCard({ model, view }: CardProps) {
  const { now } = useServices();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    const remark = text.trim();
    if (remark === '') return;
    const isDone = await model.step(
      'remarks',
      { kind: 'remark', payload: { text: remark } },
      'remark',
    );
    if (!isDone) return;
    setText('');
    setTried(false);
  };
  const { remarks } = view.decision;
  return (
    <ReviewCard area="remarks" title={t('review.remarks.title')}>
      {remarks.length === 0 ? null : (
        <ul class="app-list">
          {remarks.map(remark => (
            <li key={remark.id}>
              <p class="app-muted">
                {t('review.byAt', [whoWords(view, remark.by), formatMoment(remark.at, now())])}
              </p>
              <p class="app-text" dir="auto">
                {remark.text}
              </p>
            </li>
          ))}
        </ul>
      )}
      <Form isPlain onSubmit={() => void submit()}>
        <TextArea
          label={t('review.remarks.new')}
          hint={t('review.remarks.hint')}
          value={text}
          onText={setText}
          isMissing={tried && text.trim() === ''}
        />
        <SubmitButton isWorking={model.busy.value !== null} variant="secondary">
          {t('review.remarks.add')}
        </SubmitButton>
      </Form>
      <StepOutcome model={model} area="remarks" />
    </ReviewCard>
  );
}
