import { useId } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import { trusted } from '../ui/trusted';
import type { ComposerModel } from './composer-model';

/** Greeting, form of address, length, closing: one choice for every answer below. */
export function ComposeOptions({ composer }: { readonly composer: ComposerModel }) {
  const { form, length, withGreeting, withClosing } = composer;
  return (
    <fieldset class="compose-options">
      <legend class="kl-sr">{t('panel.compose.title')}</legend>
      <Choice
        legend={t('panel.compose.form')}
        value={form.value}
        options={[
          ['sie', t('panel.compose.sie')],
          ['du', t('panel.compose.duForm')],
        ]}
        onChoose={composer.chooseForm}
      />
      <Choice
        legend={t('panel.compose.length')}
        value={length.value}
        options={[
          ['long', t('panel.compose.long')],
          ['short', t('panel.compose.short')],
        ]}
        onChoose={composer.chooseLength}
      />
      <Tick
        label={t('panel.compose.greeting')}
        checked={withGreeting.value}
        onToggle={composer.toggleGreeting}
      />
      <Tick
        label={t('panel.compose.closing')}
        checked={withClosing.value}
        onToggle={composer.toggleClosing}
      />
    </fieldset>
  );
}

type ChoiceProps<Value extends string> = {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
};

/** Native radio buttons, drawn as one switch: arrow keys and names come with them. */
function Choice<Value extends string>({ legend, value, options, onChoose }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class="kl-sr">{legend}</legend>
      {options.map(([option, word]) => (
        <label key={option}>
          <input
            type="radio"
            class="kl-sr"
            name={name}
            checked={option === value}
            onChange={trusted(() => onChoose(option))}
          />
          <span>{word}</span>
        </label>
      ))}
    </fieldset>
  );
}

type TickProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly onToggle: () => void;
};

function Tick({ label, checked, onToggle }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        class="kl-focusable"
        checked={checked}
        onChange={trusted(() => onToggle())}
      />
      {label}
    </label>
  );
}
