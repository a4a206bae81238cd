import type { TargetedInputEvent } from 'preact';
import { t } from '../../lib/browser/i18n';
import { Field, type FieldControl } from '../ui/Field';
import type { DraftField, FieldProblem } from './answer-draft';
import type { AnswerFormModel } from './answer-form-model';

const problemKey = {
  empty: 'popup.form.empty',
  'too-long': 'popup.form.tooLong',
  'bad-url': 'popup.form.badUrl',
  'bad-date': 'popup.form.badDate',
  'before-start': 'popup.form.beforeStart',
  'too-many': 'popup.form.tooMany',
} as const satisfies Record<FieldProblem, string>;

export type AnswerFieldProps = {
  readonly form: InstanceType<typeof AnswerFormModel>;
  readonly field: DraftField;
  readonly label: string;
  readonly hint?: string;
  /** Lines of a text area; without it a single-line input. */
  readonly rows?: number;
  readonly type?: 'text' | 'date' | 'url';
};

/** One field of the answer form, tied to the draft and to what is wrong with it. */
export function AnswerField({ form, field, label, hint, rows, type = 'text' }: AnswerFieldProps) {
  const problem = form.problems.value[field];
  const value = form.draft.value[field];
  const control = (ties: FieldControl) =>
    rows === undefined ? (
      inputOf(type, {
        ...ties,
        name: field,
        autoComplete: 'off',
        value,
        onInput: event => form.set(field, event.currentTarget.value),
      })
    ) : (
      <textarea
        {...ties}
        name={field}
        rows={rows}
        value={value}
        onInput={event => form.set(field, event.currentTarget.value)}
      />
    );
  return (
    <Field label={label} hint={hint} error={problem ? t(problemKey[problem]) : null}>
      {control}
    </Field>
  );
}

type InputProps = FieldControl & {
  readonly name: string;
  readonly autoComplete: 'off';
  readonly value: string;
  readonly onInput: (event: TargetedInputEvent<HTMLInputElement>) => void;
};

/** The types allow one kind of input per element. */
function inputOf(type: AnswerFieldProps['type'], props: InputProps) {
  if (type === 'date') return <input {...props} type="date" />;
  return type === 'url' ? <input {...props} type="url" /> : <input {...props} type="text" />;
}

const optional = (label: string) => `${label} (${t('popup.optional')})`;

/** What most answers need: enough to add one in under a minute. */
export function MainFields({ form }: Pick<AnswerFieldProps, 'form'>) {
  return (
    <>
      <AnswerField form={form} field="sie" label={t('popup.form.sie')} rows={5} />
      <AnswerField
        form={form}
        field="sourceUrl"
        type="url"
        label={optional(t('popup.form.sourceUrl'))}
      />
      <div class="app-columns">
        <AnswerField form={form} field="asOf" type="date" label={t('popup.form.asOf')} />
        <AnswerField
          form={form}
          field="validUntil"
          type="date"
          label={optional(t('popup.form.validUntil'))}
        />
      </div>
      <AnswerField
        form={form}
        field="owner"
        label={optional(t('popup.form.owner'))}
        hint={t('popup.form.ownerHint')}
      />
    </>
  );
}

export function FurtherFields({ form }: Pick<AnswerFieldProps, 'form'>) {
  return (
    <details class="app-details">
      <summary class="kl-focusable">{t('popup.form.more')}</summary>
      <div class="app-stack">
        <AnswerField
          form={form}
          field="phrasings"
          label={t('popup.form.phrasings')}
          hint={t('popup.form.phrasingsHint')}
          rows={3}
        />
        <AnswerField
          form={form}
          field="place"
          label={t('popup.form.place')}
          hint={t('popup.form.placeHint')}
        />
        <AnswerField
          form={form}
          field="tags"
          label={t('popup.form.tags')}
          hint={t('popup.form.tagsHint')}
        />
        <AnswerField form={form} field="du" label={t('popup.form.du')} rows={3} />
        <AnswerField form={form} field="sieShort" label={t('popup.form.sieShort')} rows={2} />
        <AnswerField form={form} field="duShort" label={t('popup.form.duShort')} rows={2} />
        <AnswerField form={form} field="validFrom" type="date" label={t('popup.form.validFrom')} />
      </div>
    </details>
  );
}
