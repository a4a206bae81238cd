import * as z from 'zod/mini';
import { t } from '../../../lib/browser/i18n';
import type { Complaint } from '../../../lib/decisions/decision';
import { useServices } from '../../popup/backend';
import { formatDay } from '../../popup/format';
import { CheckIcon, ClockIcon, RepeatIcon } from '../../ui/icons';
import { Form, SubmitButton } from '../team/Form';
import type { CardProps } from './card-props';
import { ComplaintRuling } from './ComplaintRuling';
import { DayField } from './DayField';
import { Fold } from './Fold';
import { whoWords } from './people';
import { ReviewCard } from './ReviewCard';
import { SelectField } from './SelectField';
import { barTo } from './standing';
import { StepOutcome } from './StepOutcome';
import { TextArea } from './TextArea';
import { useStepForm } from './use-step-form';
import { WhoCan } from './WhoCan';

/** Complaints (D-16): what came in, who else ruled on it; the original decision stays readable above. */
export function ComplaintsCard({ model, view }: CardProps) {
  const { decision, role } = view;
  const { complaints, phase } = decision;
  const canComplain = phase === 'decided' || phase === 'provisional' || phase === 'ended';
  if (!canComplain && complaints.length === 0) return null;
  return (
    <ReviewCard area="complaints" title={t('review.complaint.title')}>
      {complaints.length === 0 ? <p class="app-muted">{t('review.complaint.none')}</p> : null}
      <ul class="app-list">
        {complaints.map(complaint => (
          <ComplaintItem key={complaint.id} {...{ model, view, complaint }} />
        ))}
      </ul>
      {canComplain && role !== 'auditor' ? (
        <Fold summary={t('review.complaint.add')} drafts={{ model, forms: [complaintForm] }}>
          <ComplaintForm model={model} />
        </Fold>
      ) : null}
      <StepOutcome model={model} area="complaints" />
    </ReviewCard>
  );
}

const outcomeIcon = { upheld: CheckIcon, reversed: RepeatIcon } as const;

function ComplaintItem({ model, view, complaint }: CardProps & { readonly complaint: Complaint }) {
  const { receivedOn, how, text, outcome, id, by } = complaint;
  const OutcomeIcon = outcome === null ? ClockIcon : outcomeIcon[outcome];
  const bar = barTo('complaint', view);
  const isRuled = outcome !== null || view.decision.phase === 'reversed';
  return (
    <li class="app-item">
      <h3>{t('review.complaint.received', [formatDay(receivedOn), t(`review.how.${how}`)])}</h3>
      {text === '' ? null : (
        <p class="app-text" dir="auto">
          {text}
        </p>
      )}
      <p class="app-muted">{t('review.complaint.recordedBy', [whoWords(view, by)])}</p>
      <p class="review-line">
        <OutcomeIcon />
        <span>{t(`review.complaint.outcome.${outcome ?? 'open'}`)}</span>
      </p>
      {!isRuled && bar === null ? <ComplaintRuling key={id} {...{ model, complaint }} /> : null}
      {!isRuled && bar !== null ? <WhoCan {...{ model, view, bar }} on="complaint" /> : null}
    </li>
  );
}

const complaintForm = 'complaint';
const Way = z.enum(['message', 'mail', 'letter', 'phone', 'court']);
const Draft = z.strictObject({ receivedOn: z.string(), how: Way, text: z.string() });

function ComplaintForm({ model }: Pick<CardProps, 'model'>) {
  const { today } = useServices();
  const form = useStepForm<z.infer<typeof Draft>>({
    model,
    area: 'complaints',
    name: complaintForm,
    schema: Draft,
    initial: () => ({ receivedOn: today(), how: 'message', text: '' }),
  });
  const { receivedOn, how } = form.value;
  const text = form.value.text.trim();
  const submit = () => {
    const isWhole = receivedOn !== '' && text !== '';
    const payload = { receivedOn, how, text };
    void form.send(isWhole ? { kind: 'complaint', payload } : null, 'complaint');
  };
  return (
    <Form isPlain onSubmit={submit}>
      <div class="app-columns">
        <DayField
          label={t('review.complaint.day')}
          value={receivedOn}
          max={today()}
          onDay={day => form.change({ receivedOn: day })}
          isMissing={form.isTried && receivedOn === ''}
        />
        <SelectField
          label={t('review.complaint.how')}
          value={how}
          options={Way.options.map(known => [known, t(`review.how.${known}`)] as const)}
          onValue={value =>
            form.change({ how: Way.options.find(known => known === value) ?? 'message' })
          }
        />
      </div>
      <TextArea
        label={t('review.complaint.text')}
        hint={t('review.complaint.textHint')}
        value={form.value.text}
        onText={typed => form.change({ text: typed })}
        maxLength={10_000}
        rows={4}
        isMissing={form.isTried && text === ''}
      />
      <SubmitButton isWorking={form.isWorking} variant="secondary">
        {t('review.complaint.save')}
      </SubmitButton>
    </Form>
  );
}
