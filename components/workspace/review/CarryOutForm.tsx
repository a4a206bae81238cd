import * as z from 'zod/mini';
import { t } from '../../../lib/browser/i18n';
import { momentOf } from '../../../lib/decisions/german-time';
import type { DecidedMeasure } from '../../../lib/decisions/measure';
import { useServices } from '../../popup/backend';
import { Button } from '../../ui/Button';
import { measureWord } from '../../ui/decision-words';
import { Field } from '../../ui/Field';
import { CheckIcon } from '../../ui/icons';
import type { DecisionPageModel } from './decision-model';
import { Fold } from './Fold';
import { TextArea } from './TextArea';
import { useStepForm } from './use-step-form';

export type CarryOutFormProps = {
  readonly model: DecisionPageModel;
  readonly measure: DecidedMeasure;
  readonly act: 'done' | 'undone';
};

const Draft = z.strictObject({ when: z.string(), note: z.string() });

/** A person says that they did it. One press when it was just now. */
export function CarryOutForm({ model, measure, act }: CarryOutFormProps) {
  const { now } = useServices();
  const name = `${act}-${measure}`;
  const form = useStepForm({
    model,
    area: 'platform',
    name,
    schema: Draft,
    initial: () => ({ when: '', note: '' }),
  });
  const { when, note } = form.value;
  const confirm = () => {
    const typed = momentOf(when);
    const at = Number.isNaN(typed) ? now() : typed;
    const payload = { act, measure, at, note: note.trim() };
    void form.send({ kind: 'carried-out', payload }, act === 'done' ? 'carriedOut' : 'undone');
  };
  return (
    <div class="app-stack">
      <div>
        <Button variant="primary" icon={<CheckIcon />} disabled={form.isWorking} onPress={confirm}>
          {t(`review.carryOut.${act}`, [measureWord(measure)])}
        </Button>
      </div>
      <Fold summary={t('review.carryOut.more')} drafts={{ model, forms: [name] }}>
        <div class="app-stack">
          <Field label={t('review.carryOut.when')} hint={t('review.carryOut.whenHint')}>
            {control => (
              <input
                {...control}
                type="datetime-local"
                value={when}
                onInput={event => form.change({ when: event.currentTarget.value })}
              />
            )}
          </Field>
          <TextArea
            label={t('review.carryOut.note')}
            value={note}
            onText={text => form.change({ note: text })}
            rows={2}
            maxLength={2_000}
          />
        </div>
      </Fold>
    </div>
  );
}
