import * as z from 'zod/mini';
import { t } from '../../../lib/browser/i18n';
import type { PersonGrounds } from '../../../lib/decisions/proposal';
import { useServices } from '../../popup/backend';
import { formatDay } from '../../popup/format';
import { CheckIcon } from '../../ui/icons';
import { Form, SubmitButton } from '../team/Form';
import { TextField } from '../team/TextField';
import type { CardProps } from './card-props';
import { DayField } from './DayField';
import { Fold } from './Fold';
import { Pairs } from './Pairs';
import { ReviewCard } from './ReviewCard';
import { StepOutcome } from './StepOutcome';
import { TextArea } from './TextArea';
import { useStepForm } from './use-step-form';

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
        <Fold
          summary={t('review.person.edit')}
          isOpen={person === null}
          drafts={{ model, forms: [personForm] }}
        >
          <PersonForm {...{ model, view }} />
        </Fold>
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

const personForm = 'person';
const Draft = z.strictObject({
  incidents: z.string(),
  prognosis: z.string(),
  until: z.string(),
  reviewOn: z.string(),
  pressNote: z.string(),
  pressChecked: z.boolean(),
});

function PersonForm({ model, view }: CardProps) {
  const { today } = useServices();
  const { person } = view.decision;
  const form = useStepForm({
    model,
    area: 'person',
    name: personForm,
    schema: Draft,
    initial: () => ({
      incidents: person?.incidents ?? '',
      prognosis: person?.prognosis ?? '',
      until: person?.until ?? '',
      reviewOn: person?.reviewOn ?? '',
      pressNote: person?.pressNote ?? '',
      pressChecked: person !== null,
    }),
  });
  const { change, isTried } = form;
  const { incidents, prognosis, until, reviewOn, pressNote, pressChecked } = form.value;
  const submit = () => {
    const isWhole = incidents.trim() !== '' && prognosis.trim() !== '' && reviewOn !== '';
    if (!isWhole || !pressChecked) return void form.send(null, 'person');
    const payload: PersonGrounds = {
      incidents: incidents.trim(),
      prognosis: prognosis.trim(),
      until: until === '' ? null : until,
      reviewOn,
      pressChecked,
      pressNote: pressNote.trim(),
    };
    return void form.send({ kind: 'person', payload }, 'person');
  };
  return (
    <Form isPlain onSubmit={submit}>
      <TextArea
        label={t('review.person.incidents')}
        hint={t('review.person.incidentsHint')}
        value={incidents}
        onText={text => change({ incidents: text })}
        maxLength={2_000}
        isMissing={isTried && incidents.trim() === ''}
      />
      <TextArea
        label={t('review.person.prognosis')}
        value={prognosis}
        onText={text => change({ prognosis: text })}
        maxLength={2_000}
        isMissing={isTried && prognosis.trim() === ''}
      />
      <div class="app-columns">
        <DayField
          label={t('review.person.reviewOn')}
          value={reviewOn}
          onDay={day => change({ reviewOn: day })}
          min={today()}
          isMissing={isTried && reviewOn === ''}
        />
        <DayField
          label={t('review.person.untilField')}
          value={until}
          onDay={day => change({ until: day })}
          min={today()}
        />
      </div>
      <label class="workspace-check">
        <input
          type="checkbox"
          class="kl-focusable"
          checked={pressChecked}
          aria-invalid={isTried && !pressChecked ? 'true' : undefined}
          onChange={event => change({ pressChecked: event.currentTarget.checked })}
        />
        <span>{t('review.person.press')}</span>
      </label>
      <TextField
        label={t('review.person.pressNote')}
        value={pressNote}
        isMissing={false}
        maxLength={300}
        onText={text => change({ pressNote: text })}
      />
      <SubmitButton isWorking={form.isWorking} variant="secondary">
        {t('review.person.save')}
      </SubmitButton>
    </Form>
  );
}
