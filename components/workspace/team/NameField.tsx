import type { Names } from './names';
import { TextField } from './TextField';

export type NameFieldProps<Key extends string> = {
  readonly names: Pick<Names<Key>, 'typed' | 'missing' | 'type'>;
  readonly name: Key;
  readonly label: string;
  readonly hint?: string;
  readonly maxLength?: number;
};

/** One of a form's texts. */
export function NameField<Key extends string>(props: NameFieldProps<Key>) {
  const { names, name, label, hint, maxLength = 100 } = props;
  return (
    <TextField
      label={label}
      hint={hint}
      value={names.typed.value[name] ?? ''}
      isMissing={names.missing.value.includes(name)}
      maxLength={maxLength}
      onText={text => names.type(name, text)}
    />
  );
}
