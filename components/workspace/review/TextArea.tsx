import { t } from '../../../lib/browser/i18n';
import { Field } from '../../ui/Field';

export type TextAreaProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** Shown as missing after an attempt to go on without it. */
  readonly isMissing?: boolean;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly isReadOnly?: boolean;
};

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, value, onText, isMissing = false, isReadOnly = false } = props;
  return (
    <Field label={label} hint={hint} error={isMissing ? t('review.missing') : null}>
      {control => (
        <textarea
          {...control}
          class="kl-input kl-focusable"
          dir="auto"
          rows={props.rows ?? 3}
          maxLength={props.maxLength ?? 5_000}
          readOnly={isReadOnly}
          value={value}
          onInput={event => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
