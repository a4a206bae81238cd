import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { WarningIcon } from './icons';

/** What the control inside must carry, to be tied to its label, hint and error. */
export type FieldControl = {
  readonly id: string;
  readonly class: 'kl-input';
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': 'true' | undefined;
};

export type FieldProps = {
  readonly label: string;
  /** Only where what stands around says it as well. */
  readonly isLabelHidden?: boolean | undefined;
  readonly hint?: string | undefined;
  /** What is wrong and how to mend it; null when nothing is. */
  readonly error?: string | null | undefined;
  readonly children: (control: FieldControl) => ComponentChildren;
};

/** `<Field label="Frage">{control => <input {...control} />}</Field>` */
export function Field({ label, isLabelHidden = false, hint, error = null, children }: FieldProps) {
  const id = useId();
  const hintId = hint === undefined ? null : `${id}-hint`;
  const errorId = error === null ? null : `${id}-error`;
  const describedBy = [hintId, errorId].filter(part => part !== null).join(' ');
  return (
    <div class="kl-field">
      <label class={isLabelHidden ? 'kl-sr' : 'kl-label'} for={id}>
        {label}
      </label>
      {hintId === null ? null : (
        <p class="kl-hint" id={hintId}>
          {hint}
        </p>
      )}
      {children({
        id,
        class: 'kl-input',
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': error === null ? undefined : 'true',
      })}
      {errorId === null ? null : (
        <p class="kl-error" id={errorId}>
          <WarningIcon />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
