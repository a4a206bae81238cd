import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import type { Complaint } from '../../../lib/decisions/decision';
import { useServices } from '../../popup/backend';
import { formatDay } from '../../popup/format';
import { CheckIcon, ClockIcon, RepeatIcon } from '../../ui/icons';
import { Form, SubmitButton } from '../team/Form';
import type { CardProps } from './card-props';
import { ComplaintRuling } from './ComplaintRuling';
import { DayField } from './DayField';
import { whoWords } from './people';
import { goToCard, ReviewCard } from './ReviewCard';
import { SelectField } from './SelectField';
import { barTo } from './standing';
import { StepOutcome } from './StepOutcome';
import { TextArea } from './TextArea';
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
        <details class="app-details">
          <summary class="kl-focusable">{t('review.complaint.add')}</summary>
          <ComplaintForm {...{ model, view }} />
        </details>
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

const ways = ['message', 'mail', 'letter', 'phone', 'court'] as const;
type Way = (typeof ways)[number];

function ComplaintForm({ model }: CardProps) {
  const { today } = useServices();
  const [receivedOn, setReceivedOn] = useState(today());
  const [how, setHow] = useState<Way>('message');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    if (receivedOn === '' || text.trim() === '') return;
    const payload = { receivedOn, how, text: text.trim() };
    if (await model.step('complaints', { kind: 'complaint', payload }, 'complaint')) {
      setText('');
      setTried(false);
      goToCard('complaints');
    }
  };
  return (
    <Form isPlain onSubmit={() => void submit()}>
      <div class="app-columns">
        <DayField
          label={t('review.complaint.day')}
          value={receivedOn}
          max={today()}
          onDay={setReceivedOn}
          isMissing={tried && receivedOn === ''}
        />
        <SelectField
          label={t('review.complaint.how')}
          value={how}
          options={ways.map(known => [known, t(`review.how.${known}`)] as const)}
          onValue={value => setHow(ways.find(known => known === value) ?? 'message')}
        />
      </div>
      <TextArea
        label={t('review.complaint.text')}
        hint={t('review.complaint.textHint')}
        value={text}
        onText={setText}
        maxLength={10_000}
        rows={4}
        isMissing={tried && text.trim() === ''}
      />
      <SubmitButton isWorking={model.busy.value !== null} variant="secondary">
        {t('review.complaint.save')}
      </SubmitButton>
    </Form>
  );
}
