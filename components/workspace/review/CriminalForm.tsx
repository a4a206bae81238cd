import { t } from '../../../lib/browser/i18n';
import type { Decision } from '../../../lib/decisions/decision';
import { CriminalState } from '../../../lib/decisions/payloads';
import type { DecisionPolicy } from '../../../lib/decisions/policy';
import { entitledToRequest } from '../../../lib/decisions/strafantrag';
import { useServices } from '../../popup/backend';
import { Form, SubmitButton } from '../team/Form';
import { TextField } from '../team/TextField';
import type { CardProps } from './card-props';
import { Choice } from './Choice';
import { criminalDraft, missingIn } from './criminal-draft';
import { DayField } from './DayField';
import { OffenceChoice } from './OffenceChoice';
import { SelectField } from './SelectField';
import { TermNotice } from './TermNotice';
import { TextArea } from './TextArea';
import { useStepForm } from './use-step-form';

const statuses = ['suspected', 'reported', 'requested', 'waived'] as const;

/** A draft belongs to the state it began with: written over another, it would take back what a colleague wrote. */
export const criminalForm = (criminal: Decision['criminal']): string =>
  `criminal-${criminal?.id ?? 'first'}`;

/** What is known and done about a suspected offence; each time the whole of it is written. */
export function CriminalForm({
  model,
  view,
  policy,
}: CardProps & { readonly policy: DecisionPolicy }) {
  const { criminal } = view.decision;
  const form = useStepForm({
    model,
    area: 'criminal',
    name: criminalForm(criminal),
    schema: CriminalState,
    initial: () => criminalDraft(view.decision, policy),
  });
  const { value: draft, change } = form;
  const missing = form.isTried ? missingIn(draft) : [];
  const submit = () => {
    const isWhole = missingIn(draft).length === 0;
    void form.send(isWhole ? { kind: 'criminal', payload: draft } : null, 'criminal');
  };
  return (
    <Form isPlain onSubmit={submit}>
      <OffenceChoice
        offences={policy.offences}
        chosen={draft.offences}
        onChosen={offences => change({ offences })}
        isMissing={missing.includes('offences')}
      />
      <Knowledge draft={draft} onChange={change} />
      <TermNotice state={draft} policy={policy} />
      <Choice
        legend={t('review.criminal.state')}
        value={draft.status}
        onValue={status => change({ status })}
        options={statuses.map(status => ({
          value: status,
          name: t(`review.criminal.status.${status}`),
          hint: t(`review.criminal.statusHint.${status}`),
        }))}
      />
      {draft.status === 'suspected' || draft.status === 'waived' ? null : (
        <Filed
          draft={draft}
          policy={policy}
          onChange={change}
          isDayMissing={missing.includes('filedOn')}
        />
      )}
      <TextArea
        label={t('review.criminal.note')}
        value={draft.note}
        rows={2}
        onText={note => change({ note })}
      />
      <SubmitButton isWorking={form.isWorking} variant="secondary">
        {t('review.criminal.save')}
      </SubmitButton>
    </Form>
  );
}

type PartProps = {
  readonly draft: CriminalState;
  readonly onChange: (part: Partial<CriminalState>) => void;
};

/** Whose day of knowledge begins the three months. */
function Knowledge({ draft, onChange }: PartProps) {
  const { today } = useServices();
  return (
    <>
      <TextField
        label={t('review.criminal.entitled')}
        value={draft.entitled}
        isMissing={false}
        maxLength={300}
        onText={entitled => onChange({ entitled })}
      />
      <details class="app-details">
        <summary class="kl-focusable">{t('review.criminal.whoMay')}</summary>
        <ul class="team-points" lang="de">
          {entitledToRequest.map(({ who, section }) => (
            <li key={section}>{`${who} (${section})`}</li>
          ))}
        </ul>
      </details>
      <DayField
        label={t('review.criminal.knownOn')}
        hint={t('review.criminal.knownOnHint')}
        value={draft.knownOn ?? ''}
        max={today()}
        onDay={day => onChange({ knownOn: day === '' ? null : day })}
      />
    </>
  );
}

type FiledProps = PartProps & { readonly policy: DecisionPolicy; readonly isDayMissing: boolean };

/** What went out where, and how it ended. */
function Filed({ draft, policy, onChange, isDayMissing }: FiledProps) {
  const { today } = useServices();
  return (
    <>
      <SelectField
        label={t('review.criminal.office')}
        value={draft.office ?? ''}
        options={[
          ['', t('review.criminal.otherOffice')],
          ...policy.offices.map(({ id, name }) => [id, name] as const),
        ]}
        onValue={office => onChange({ office: office === '' ? null : office })}
      />
      <div class="app-columns">
        <DayField
          label={t('review.criminal.filedOn')}
          value={draft.filedOn ?? ''}
          max={today()}
          onDay={day => onChange({ filedOn: day === '' ? null : day })}
          isMissing={isDayMissing}
        />
        <TextField
          label={t('review.criminal.reference')}
          value={draft.reference}
          isMissing={false}
          maxLength={300}
          onText={reference => onChange({ reference })}
        />
      </div>
      <DayField
        label={t('review.criminal.endedOn')}
        hint={t('review.criminal.endedOnHint')}
        value={draft.endedOn ?? ''}
        max={today()}
        onDay={day => onChange({ endedOn: day === '' ? null : day })}
      />
    </>
  );
}
