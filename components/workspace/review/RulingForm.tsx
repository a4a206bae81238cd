import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { t } from '../../../lib/browser/i18n';
import { DecidedMeasure, isMilder } from '../../../lib/decisions/measure';
import type { Step } from '../../../lib/rpc/decisions';
import { Button } from '../../ui/Button';
import { effectWords, measureWord } from '../../ui/decision-words';
import { CheckIcon } from '../../ui/icons';
import { Form, SubmitButton } from '../team/Form';
import type { CardProps, View } from './card-props';
import { Choice } from './Choice';
import type { DecisionPageModel } from './decision-model';
import { ReasonForm } from './ReasonForm';
import { goToCard } from './ReviewCard';
import { TextArea } from './TextArea';
import { useStepForm } from './use-step-form';

const modes = ['change', 'refuse'] as const;
type Mode = (typeof modes)[number];
type Outcome = 'approved' | 'changed' | 'refused';

/** A ruling on the proposal as this page shows it. */
const rulingStep = (
  { decision: { about } }: View,
  outcome: Outcome,
  measure: DecidedMeasure,
  reason: string,
): Step => ({ kind: 'ruling', ruling: { on: 'proposal', about, outcome, measure, reason } });

/** Muting or blocking takes grounds about the person, which whoever proposed it has to write. */
export const lacksPerson = ({ decision: { measure, person, proposal } }: View): boolean =>
  (measure === 'block' || measure === 'mute') &&
  person === null &&
  proposal.concerned.kind !== 'locked';

/** Approving takes one press; another measure or a refusal takes a reason. */
export function RulingForm({ model, view }: CardProps) {
  const { measure, phase, about, proposal } = view.decision;
  // Drafts are about this proposal: one that a colleague has raised since is another.
  const nameOf = (mode: Mode) => `${mode}-${about}`;
  const [mode, setMode] = useState<Mode | null>(
    () => modes.find(one => model.drafts.begun.peek().has(nameOf(one))) ?? null,
  );
  const approve = async () => {
    if (await model.step('ruling', rulingStep(view, 'approved', measure, ''), 'approved'))
      goToCard('ruling');
  };
  const approveKey =
    phase === 'provisional' ? 'review.ruling.approveAfter' : 'review.ruling.approve';
  return (
    <div class="app-stack">
      {/* The grounds beside it tell what was proposed; a reviewer may have asked for more since. */}
      {measure === proposal.measure ? null : (
        <p>
          <strong>{measureWord(measure)}.</strong> {effectWords(measure)}
        </p>
      )}
      <div class="app-actions">
        {lacksPerson(view) ? null : (
          <Button
            variant="primary"
            icon={<CheckIcon />}
            disabled={model.busy.value !== null}
            onPress={() => void approve()}
          >
            {t(approveKey, [measureWord(measure)])}
          </Button>
        )}
        {modes.map(one => (
          <Button
            key={one}
            expanded={mode === one}
            onPress={() => setMode(mode === one ? null : one)}
          >
            {t(`review.ruling.${one}`)}
          </Button>
        ))}
      </div>
      {mode === 'change' ? <ChangeForm model={model} view={view} name={nameOf('change')} /> : null}
      {mode === 'refuse' ? (
        <ReasonForm
          model={model}
          area="ruling"
          name={nameOf('refuse')}
          label={t('review.ruling.refuseReason')}
          hint={t(
            phase === 'provisional' ? 'review.ruling.refuseUndoes' : 'review.ruling.refuseHint',
          )}
          rows={3}
          variant="primary"
          confirm={t('review.ruling.refuseConfirm')}
          done="refused"
          step={reason => rulingStep(view, 'refused', measure, reason)}
        />
      ) : null}
    </div>
  );
}

const Change = z.strictObject({ to: z.nullable(DecidedMeasure), reason: z.string() });

type ChangeFormProps = {
  readonly model: DecisionPageModel;
  readonly view: View;
  readonly name: string;
};

function ChangeForm({ model, view, name }: ChangeFormProps) {
  const { measure: current } = view.decision;
  const form = useStepForm({
    model,
    area: 'ruling',
    name,
    schema: Change,
    initial: () => ({ to: null, reason: '' }),
  });
  const { to } = form.value;
  const reason = form.value.reason.trim();
  const submit = () => {
    const isWhole = to !== null && reason !== '';
    const done = to !== null && isMilder(to, current) ? 'changed' : 'raised';
    void form.send(isWhole ? rulingStep(view, 'changed', to, reason) : null, done);
  };
  return (
    <Form isPlain onSubmit={submit}>
      <Choice
        legend={t('review.ruling.instead')}
        value={to}
        onValue={chosen => form.change({ to: chosen })}
        error={form.isTried && to === null ? t('review.missingChoice') : null}
        options={DecidedMeasure.options
          .filter(known => known !== current)
          .map(known => ({
            value: known,
            name: measureWord(known),
            hint: `${effectWords(known)} ${t(
              isMilder(known, current) ? 'review.ruling.milder' : 'review.ruling.severer',
            )}`,
          }))}
      />
      <TextArea
        label={t('review.ruling.changeReason')}
        value={form.value.reason}
        onText={text => form.change({ reason: text })}
        isMissing={form.isTried && reason === ''}
      />
      <SubmitButton isWorking={form.isWorking}>
        {t(
          to !== null && !isMilder(to, current)
            ? 'review.ruling.passOn'
            : 'review.ruling.changeConfirm',
        )}
      </SubmitButton>
    </Form>
  );
}
