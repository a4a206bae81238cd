import { t } from '../../../lib/browser/i18n';
import { Field } from '../../ui/Field';

export type DayFieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** `YYYY-MM-DD`, or '' for none. */
  readonly value: string;
  readonly onDay: (day: string) => void;
  readonly isMissing?: boolean;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
};

/** A calendar day. */
export function DayField({ label, hint, value, onDay, isMissing, min, max }: DayFieldProps) {
  return (
    <Field label={label} hint={hint} error={isMissing ? t('review.missingDay') : null}>
      {control => (
        <input
          {...control}
          type="date"
          min={min}
          max={max}
          value={value}
          onInput={event => onDay(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
