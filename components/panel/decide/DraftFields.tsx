import type { ComponentChildren } from 'preact';
import { t } from '../../../lib/browser/i18n';
import { WarningIcon } from '../../ui/icons';
import { Field } from '../../ui/Field';
import type { ProblemField } from './check-draft';
import type { DecideModel } from './decide-model';
import type { Draft, PersonDraft } from './draft';

type TextField =
  'meaning' | 'favourableReading' | 'whyNotMilder' | 'note' | 'mediaDescription' | 'urgentReason';

export type DraftTextProps = {
  readonly decide: DecideModel;
  readonly draft: Draft;
  readonly field: TextField;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly rows?: number;
};

/** One sentence of the reasons. What was filled in for the person says so until they have changed it. */
export function DraftText({ decide, draft, field, label, hint, rows = 3 }: DraftTextProps) {
  const value = draft[field];
  const isPrefilled = value !== '' && !draft.touched.has(field);
  return (
    <Field
      label={label}
      hint={isPrefilled ? [hint, t('decide.prefilled')].filter(Boolean).join(' ') : hint}
      error={field === 'note' ? null : errorOf(decide, field)}
    >
      {control => (
        <textarea
          {...control}
          data-field={field}
          rows={rows}
          maxLength={2_000}
          value={value}
          onInput={event => decide.change(field, event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export type PersonFieldProps = {
  readonly decide: DecideModel;
  readonly person: PersonDraft;
  readonly field: Exclude<keyof PersonDraft, 'pressChecked'>;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly kind: 'text' | 'date' | 'line';
};

export function PersonField({ decide, person, field, label, hint, kind }: PersonFieldProps) {
  const shared = {
    'data-field': field,
    value: person[field],
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      decide.changePerson(field, event.currentTarget.value),
  };
  return (
    <Field label={label} hint={hint} error={field === 'pressNote' ? null : errorOf(decide, field)}>
      {control =>
        kind === 'text' ? (
          <textarea {...control} {...shared} rows={3} maxLength={2_000} />
        ) : kind === 'date' ? (
          <input {...control} {...shared} type="date" />
        ) : (
          <input {...control} {...shared} type="text" maxLength={300} />
        )
      }
    </Field>
  );
}

export type DraftTickProps = {
  readonly decide: DecideModel;
  readonly field: ProblemField;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
};

/** A tick that the record asks for; its complaint stands right below. */
export function DraftTick({ decide, field, checked, onChange, children }: DraftTickProps) {
  const error = errorOf(decide, field);
  const errorId = `decide-${field}-error`;
  return (
    <div class="decide-tick">
      <label class="tick">
        <input
          type="checkbox"
          data-field={field}
          checked={checked}
          aria-invalid={error === null ? undefined : 'true'}
          aria-describedby={error === null ? undefined : errorId}
          onChange={event => onChange(event.currentTarget.checked)}
        />
        <span>{children}</span>
      </label>
      {error === null ? null : (
        <p class="kl-error" id={errorId}>
          <WarningIcon />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

/** What is wrong with a field; null when nothing is, or nobody has tried yet. */
export function errorOf(decide: DecideModel, field: ProblemField): string | null {
  const found = decide.shownProblems.value.find(problem => problem.field === field);
  return found ? t(`decide.problems.${found.problem}`) : null;
}
