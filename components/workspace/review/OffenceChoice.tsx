import { useId } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import type { OffenceEntry } from '../../../lib/decisions/policy';
import { prosecutionKey } from './prosecution';

export type OffenceChoiceProps = {
  readonly offences: readonly OffenceEntry[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: string[]) => void;
  readonly isMissing: boolean;
};

/** Offences that the comment may be; names and sections are German law and stay German. */
export function OffenceChoice({ offences, chosen, onChosen, isMissing }: OffenceChoiceProps) {
  const errorId = useId();
  return (
    <fieldset class="team-fieldset" aria-describedby={isMissing ? errorId : undefined}>
      <legend>{t('review.criminal.offences')}</legend>
      <div class="team-choices">
        {offences.map(({ id, name, section, prosecution }) => (
          <label key={id} class="team-choice">
            <input
              type="checkbox"
              class="kl-focusable"
              checked={chosen.includes(id)}
              aria-invalid={isMissing ? 'true' : undefined}
              onChange={event =>
                onChosen(
                  event.currentTarget.checked ? [...chosen, id] : chosen.filter(one => one !== id),
                )
              }
            />
            <span>
              <span class="team-choice-name" lang="de">{`${name} (${section})`}</span>{' '}
              <span class="kl-hint">{t(prosecutionKey[prosecution])}</span>
            </span>
          </label>
        ))}
      </div>
      {isMissing ? (
        <p class="kl-error" id={errorId}>
          {t('review.missingChoice')}
        </p>
      ) : null}
    </fieldset>
  );
}
