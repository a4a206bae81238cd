import { useId } from 'preact/hooks';

export type ChoiceOption<Value extends string> = {
  readonly value: Value;
  readonly name: string;
  /** What follows from it. */
  readonly hint?: string | undefined;
};

export type ChoiceProps<Value extends string> = {
  readonly legend: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value | null;
  readonly onValue: (value: Value) => void;
  /** What is wrong; null when nothing is. */
  readonly error?: string | null;
};

/** One of a few, each with what follows from it. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { legend, options, value, onValue, error = null } = props;
  const name = useId();
  const errorId = `${name}-error`;
  return (
    <fieldset
      class="team-fieldset"
      aria-describedby={error === null ? undefined : errorId}
      role="radiogroup"
      // A fault takes the focus here: a single radio can't be wrong.
      tabIndex={-1}
      aria-invalid={error === null ? undefined : 'true'}
    >
      <legend>{legend}</legend>
      <div class="team-choices">
        {options.map(option => (
          <label key={option.value} class="team-choice">
            <input
              type="radio"
              class="kl-focusable"
              name={name}
              checked={option.value === value}
              onChange={() => onValue(option.value)}
            />
            <span>
              <span class="team-choice-name">{option.name}</span>{' '}
              {option.hint === undefined ? null : <span class="kl-hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {error === null ? null : (
        <p class="kl-error" id={errorId}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
