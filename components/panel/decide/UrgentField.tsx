import { t } from '../../../lib/browser/i18n';
import { DraftText } from './DraftFields';
import type { FormProps } from './GroundsFields';

/** At once, with a reason, and approved after (D-12). Only where a second person has to agree at all. */
export function UrgentField({ decide, draft }: FormProps) {
  if (decide.approval.value === 'none' && !draft.isUrgent) return null;
  return (
    <fieldset class="decide-group">
      <legend class="kl-sr">{t('decide.urgent.title')}</legend>
      <label class="tick">
        <input
          type="checkbox"
          checked={draft.isUrgent}
          aria-describedby="decide-urgent-hint"
          onChange={event => decide.change('isUrgent', event.currentTarget.checked)}
        />
        <span>{t('decide.urgent.tick')}</span>
      </label>
      <p class="kl-hint" id="decide-urgent-hint">
        {t('decide.urgent.hint')}
      </p>
      {draft.isUrgent ? (
        <DraftText
          decide={decide}
          draft={draft}
          field="urgentReason"
          label={t('decide.urgent.reason')}
          rows={2}
        />
      ) : null}
    </fieldset>
  );
}
