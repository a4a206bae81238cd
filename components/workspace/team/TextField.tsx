import { t } from '../../../lib/browser/i18n';
import { Field } from '../../ui/Field';

export type TextFieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** Shown as missing after an attempt to go on without it. */
  readonly isMissing: boolean;
  readonly onText: (text: string) => void;
  readonly maxLength?: number;
  readonly autocomplete?: string;
};

/** One line of text that has to be filled in. */
export function TextField(props: TextFieldProps) {
  const { label, hint, value, isMissing, onText, maxLength = 100, autocomplete = 'off' } = props;
  return (
    <Field label={label} hint={hint} error={isMissing ? t('team.field.empty') : null}>
      {control => (
        <input
          {...control}
          autocomplete={autocomplete}
          maxLength={maxLength}
          dir="auto"
          value={value}
          onInput={event => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
