import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { DecidedMeasure, isMilder } from '../../../lib/decisions/measure';
import type { Step } from '../../../lib/rpc/decisions';
import { Button } from '../../ui/Button';
import { effectWords, measureWord } from '../../ui/decision-words';
import { CheckIcon } from '../../ui/icons';
import { Form, SubmitButton } from '../team/Form';
import type { CardProps } from './card-props';
import { Choice } from './Choice';
import type { Done } from './decision-model';
import { goToCard } from './ReviewCard';
import { TextArea } from './TextArea';

type Mode = 'calm' | 'change' | 'refuse';

/** Approving takes one press; another measure or a refusal takes a reason. */
export function RulingForm({ model, view }: CardProps) {
  const { decision } = view;
  const { measure, about, phase } = decision;
  const [mode, setMode] = useState<Mode>('calm');
  const isBusy = model.busy.value !== null;
  const rule = async (
    outcome: 'approved' | 'changed' | 'refused',
    to: DecidedMeasure,
    reason: string,
    done: Done,
  ) => {
    const ruling = { on: 'proposal', about, outcome, measure: to, reason } as const;
    const step: Step = { kind: 'ruling', ruling };
    if (await model.step('ruling', step, done)) goToCard('ruling');
  };
  const approve = phase === 'provisional' ? 'review.ruling.approveAfter' : 'review.ruling.approve';
  return (
    <div class="app-stack">
      <p>
        <strong>{measureWord(measure)}.</strong> {effectWords(measure)}
      </p>
      <div class="app-actions">
        <Button
          variant="primary"
          icon={<CheckIcon />}
          disabled={isBusy}
          onPress={() => void rule('approved', measure, '', 'approved')}
        >
          {t(approve, [measureWord(measure)])}
        </Button>
        <Button expanded={mode === 'change'} onPress={() => setMode(other(mode, 'change'))}>
          {t('review.ruling.change')}
        </Button>
        <Button expanded={mode === 'refuse'} onPress={() => setMode(other(mode, 'refuse'))}>
          {t('review.ruling.refuse')}
        </Button>
      </div>
      {mode === 'change' ? (
        <ChangeForm
          current={measure}
          isBusy={isBusy}
          onChange={(to, reason) =>
            void rule('changed', to, reason, isMilder(to, measure) ? 'changed' : 'raised')
          }
        />
      ) : null}
      {mode === 'refuse' ? (
        <RefuseForm
          isProvisional={phase === 'provisional'}
          isBusy={isBusy}
          onRefuse={reason => void rule('refused', measure, reason, 'refused')}
        />
      ) : null}
    </div>
  );
}

const other = (now: Mode, wanted: Mode): Mode => (now === wanted ? 'calm' : wanted);

type ChangeFormProps = {
  readonly current: DecidedMeasure;
  readonly isBusy: boolean;
  readonly onChange: (to: DecidedMeasure, reason: string) => void;
};

function ChangeForm({ current, isBusy, onChange }: ChangeFormProps) {
  const [to, setTo] = useState<DecidedMeasure | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (to !== null && reason.trim() !== '') onChange(to, reason.trim());
  };
  return (
    <Form isPlain onSubmit={submit}>
      <Choice
        legend={t('review.ruling.instead')}
        value={to}
        onValue={setTo}
        error={tried && to === null ? t('review.missingChoice') : null}
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
        value={reason}
        onText={setReason}
        isMissing={tried && reason.trim() === ''}
      />
      <SubmitButton isWorking={isBusy}>
        {t(
          to !== null && !isMilder(to, current)
            ? 'review.ruling.passOn'
            : 'review.ruling.changeConfirm',
        )}
      </SubmitButton>
    </Form>
  );
}

type RefuseFormProps = {
  readonly isProvisional: boolean;
  readonly isBusy: boolean;
  readonly onRefuse: (reason: string) => void;
};

function RefuseForm({ isProvisional, isBusy, onRefuse }: RefuseFormProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (reason.trim() !== '') onRefuse(reason.trim());
  };
  return (
    <Form isPlain onSubmit={submit}>
      <TextArea
        label={t('review.ruling.refuseReason')}
        hint={t(isProvisional ? 'review.ruling.refuseUndoes' : 'review.ruling.refuseHint')}
        value={reason}
        onText={setReason}
        isMissing={tried && reason.trim() === ''}
      />
      <SubmitButton isWorking={isBusy}>{t('review.ruling.refuseConfirm')}</SubmitButton>
    </Form>
  );
}
