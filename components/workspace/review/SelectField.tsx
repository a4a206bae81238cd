import { Field } from '../../ui/Field';

export type SelectFieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** Value and words, in order. */
  readonly options: readonly (readonly [string, string])[];
  readonly onValue: (value: string) => void;
};

/** One of a few known things. */
export function SelectField({ label, hint, value, options, onValue }: SelectFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {control => (
        <select {...control} value={value} onChange={event => onValue(event.currentTarget.value)}>
          {options.map(([known, words]) => (
            <option key={known} value={known}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
