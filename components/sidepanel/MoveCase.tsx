import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import { CaseStatus } from '../../lib/escalation/case';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import type { CaseProps } from './case-props';

/** One press moves the case on; a note is optional. In a conflict the present status can be set as well. */
export function MoveCase({ cases, record }: CaseProps) {
  const [note, setNote] = useState('');
  const move = async (status: CaseStatus) => {
    if (await cases.move(record.id, status, note)) setNote('');
  };
  const others = CaseStatus.options.filter(status => record.conflict || status !== record.status);
  return (
    <section class="app-card">
      <h3>{t('sidepanel.case.move')}</h3>
      <Field label={`${t('sidepanel.case.moveNote')} (${t('popup.optional')})`}>
        {control => (
          <textarea
            {...control}
            rows={2}
            maxLength={5_000}
            value={note}
            onInput={event => setNote(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="app-actions">
        {others.map(status => (
          <Button
            key={status}
            size="small"
            disabled={cases.busy.value}
            onPress={() => void move(status)}
          >
            {t('sidepanel.case.moveTo', [t(`sidepanel.status.${status}`)])}
          </Button>
        ))}
      </div>
    </section>
  );
}
