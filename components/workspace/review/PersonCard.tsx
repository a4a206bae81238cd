import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import type { PersonGrounds } from '../../../lib/decisions/proposal';
import { useServices } from '../../popup/backend';
import { formatDay } from '../../popup/format';
import { CheckIcon } from '../../ui/icons';
import { Form, SubmitButton } from '../team/Form';
import { TextField } from '../team/TextField';
import type { CardProps } from './card-props';
import { DayField } from './DayField';
import { Pairs } from './Pairs';
import { goToCard, ReviewCard } from './ReviewCard';
import { StepOutcome } from './StepOutcome';
import { TextArea } from './TextArea';

/** What muting or blocking a person takes besides (D-14); its proposer completes it while it is open. */
export function PersonCard({ model, view }: CardProps) {
  const { decision, self } = view;
  const { person, phase, proposer } = decision;
  const mayWrite = proposer === self && (phase === 'waiting' || phase === 'provisional');
  return (
    <ReviewCard area="person" title={t('review.person.title')}>
      {person === null ? <p class="app-muted">{t('review.person.none')}</p> : null}
      {person === null ? null : <PersonFacts person={person} />}
      {mayWrite ? (
        <details class="app-details" open={person === null}>
          <summary class="kl-focusable">{t('review.person.edit')}</summary>
          <PersonForm {...{ model, view }} />
        </details>
      ) : null}
      <StepOutcome model={model} area="person" />
    </ReviewCard>
  );
}

function PersonFacts({ person }: { readonly person: PersonGrounds }) {
  return (
    <>
      <Pairs
        pairs={[
          [t('review.person.incidents'), person.incidents],
          [t('review.person.prognosis'), person.prognosis],
          [
            t('review.person.until'),
            person.until === null ? t('review.person.open') : formatDay(person.until),
          ],
          [t('review.person.reviewOn'), formatDay(person.reviewOn)],
          [t('review.person.pressNote'), person.pressNote],
        ]}
      />
      <p class="review-line">
        <CheckIcon />
        <span>{t('review.person.press')}</span>
      </p>
    </>
  );
}

function PersonForm({ model, view }: CardProps) {
  const { today } = useServices();
  const { person } = view.decision;
  const [incidents, setIncidents] = useState(person?.incidents ?? '');
  const [prognosis, setPrognosis] = useState(person?.prognosis ?? '');
  const [until, setUntil] = useState(person?.until ?? '');
  const [reviewOn, setReviewOn] = useState(person?.reviewOn ?? '');
  const [pressNote, setPressNote] = useState(person?.pressNote ?? '');
  const [pressChecked, setPressChecked] = useState(person !== null);
  const [tried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    const isWhole = incidents.trim() !== '' && prognosis.trim() !== '' && reviewOn !== '';
    if (!isWhole || !pressChecked) return;
    const payload: PersonGrounds = {
      incidents: incidents.trim(),
      prognosis: prognosis.trim(),
      until: until === '' ? null : until,
      reviewOn,
      pressChecked,
      pressNote: pressNote.trim(),
    };
    if (await model.step('person', { kind: 'person', payload }, 'person')) goToCard('person');
  };
  return (
    <Form isPlain onSubmit={() => void submit()}>
      <TextArea
        label={t('review.person.incidents')}
        hint={t('review.person.incidentsHint')}
        value={incidents}
        onText={setIncidents}
        maxLength={2_000}
        isMissing={tried && incidents.trim() === ''}
      />
      <TextArea
        label={t('review.person.prognosis')}
        value={prognosis}
        onText={setPrognosis}
        maxLength={2_000}
        isMissing={tried && prognosis.trim() === ''}
      />
      <div class="app-columns">
        <DayField
          label={t('review.person.reviewOn')}
          value={reviewOn}
          onDay={setReviewOn}
          min={today()}
          isMissing={tried && reviewOn === ''}
        />
        <DayField
          label={t('review.person.untilField')}
          value={until}
          onDay={setUntil}
          min={today()}
        />
      </div>
      <label class="workspace-check">
        <input
          type="checkbox"
          class="kl-focusable"
          checked={pressChecked}
          aria-invalid={tried && !pressChecked ? 'true' : undefined}
          onChange={event => setPressChecked(event.currentTarget.checked)}
        />
        <span>{t('review.person.press')}</span>
      </label>
      <TextField
        label={t('review.person.pressNote')}
        value={pressNote}
        isMissing={false}
        maxLength={300}
        onText={setPressNote}
      />
      <SubmitButton isWorking={model.busy.value !== null} variant="secondary">
        {t('review.person.save')}
      </SubmitButton>
    </Form>
  );
}
