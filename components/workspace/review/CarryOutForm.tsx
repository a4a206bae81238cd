import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import type { DecidedMeasure } from '../../../lib/decisions/measure';
import { useServices } from '../../popup/backend';
import { Button } from '../../ui/Button';
import { measureWord } from '../../ui/decision-words';
import { Field } from '../../ui/Field';
import { CheckIcon } from '../../ui/icons';
import type { DecisionPageModel } from './decision-model';
import { goToCard } from './ReviewCard';
import { TextArea } from './TextArea';

export type CarryOutFormProps = {
  readonly model: DecisionPageModel;
  readonly measure: DecidedMeasure;
  readonly act: 'done' | 'undone';
};

/** A person says that they did it. One press when it was just now. */
export function CarryOutForm({ model, measure, act }: CarryOutFormProps) {
  const { now } = useServices();
  const [when, setWhen] = useState('');
  const [note, setNote] = useState('');
  const confirm = async () => {
    const typed = when === '' ? NaN : new Date(when).getTime();
    const at = Number.isNaN(typed) ? now() : typed;
    const payload = { act, measure, at, note: note.trim() };
    const done = act === 'done' ? 'carriedOut' : 'undone';
    if (await model.step('platform', { kind: 'carried-out', payload }, done)) {
      setNote('');
      goToCard('platform');
    }
  };
  return (
    <div class="app-stack">
      <div>
        <Button
          variant="primary"
          icon={<CheckIcon />}
          disabled={model.busy.value !== null}
          onPress={() => void confirm()}
        >
          {t(`review.carryOut.${act}`, [measureWord(measure)])}
        </Button>
      </div>
      <details class="app-details">
        <summary class="kl-focusable">{t('review.carryOut.more')}</summary>
        <div class="app-stack">
          <Field label={t('review.carryOut.when')} hint={t('review.carryOut.whenHint')}>
            {control => (
              <input
                {...control}
                type="datetime-local"
                value={when}
                onInput={event => setWhen(event.currentTarget.value)}
              />
            )}
          </Field>
          <TextArea
            label={t('review.carryOut.note')}
            value={note}
            onText={setNote}
            rows={2}
            maxLength={2_000}
          />
        </div>
      </details>
    </div>
  );
}
