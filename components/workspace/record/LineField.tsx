import { Field } from '../../ui/Field';

export type LineFieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onText: (text: string) => void;
  /** Which keyboard a screen offers. */
  readonly inputMode?: 'text' | 'email' | 'url';
};

export function LineField({ label, hint, value, onText, inputMode = 'text' }: LineFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {control => (
        <input
          {...control}
          inputMode={inputMode}
          autoComplete="off"
          maxLength={inputMode === 'url' ? 2_000 : 300}
          value={value}
          onInput={event => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
