import { t } from '../../../lib/browser/i18n';
import { ladder } from '../../../lib/decisions/measure';
import { Chip } from '../../ui/Chip';
import { effectWords, measureWord } from '../../ui/decision-words';
import { SectionIcon } from '../../ui/icons';
import type { FormProps } from './GroundsFields';
import { Rung } from './Rung';

/** From the mildest to the most severe, each with what it does. */
export function Ladder({ decide, draft }: FormProps) {
  return (
    <fieldset class="ladder" aria-describedby="ladder-hint">
      <legend class="kl-label">{t('decide.ladder.title')}</legend>
      <p class="kl-hint" id="ladder-hint">
        {t('decide.ladder.hint')}
      </p>
      {ladder.map(measure => (
        <Rung
          key={measure}
          name={measureWord(measure)}
          effect={effectWords(measure)}
          isChosen={draft.measure === measure}
          onChoose={() => decide.chooseMeasure(measure)}
          mark={
            decide.recommended.value === measure ? (
              <Chip tone="info" icon={<SectionIcon />}>
                {t('decide.ladder.recommended')}
              </Chip>
            ) : null
          }
        />
      ))}
    </fieldset>
  );
}
