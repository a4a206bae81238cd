import { t } from '../../../lib/browser/i18n';
import { PersonField, DraftTick } from './DraftFields';
import type { FormProps } from './GroundsFields';

/** What shutting a person out takes besides (D-14). */
export function PersonFields({ decide, draft }: FormProps) {
  const { person } = draft;
  return (
    <fieldset class="decide-group">
      <legend class="kl-label">{t('decide.person.title')}</legend>
      <p class="kl-hint">{t('decide.person.hint')}</p>
      <PersonField
        decide={decide}
        person={person}
        field="incidents"
        label={t('decide.person.incidents')}
        hint={t('decide.person.incidentsHint')}
        kind="text"
      />
      <PersonField
        decide={decide}
        person={person}
        field="prognosis"
        label={t('decide.person.prognosis')}
        hint={t('decide.person.prognosisHint')}
        kind="text"
      />
      <div class="decide-dates">
        <PersonField
          decide={decide}
          person={person}
          field="until"
          label={t('decide.person.until')}
          hint={t('decide.person.untilHint')}
          kind="date"
        />
        <PersonField
          decide={decide}
          person={person}
          field="reviewOn"
          label={t('decide.person.reviewOn')}
          kind="date"
        />
      </div>
      <DraftTick
        decide={decide}
        field="pressChecked"
        checked={person.pressChecked}
        onChange={checked => decide.changePerson('pressChecked', checked)}
      >
        {t('decide.person.press')}
      </DraftTick>
      <PersonField
        decide={decide}
        person={person}
        field="pressNote"
        label={t('decide.person.pressNote')}
        kind="line"
      />
    </fieldset>
  );
}
