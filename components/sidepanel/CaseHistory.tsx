import { t } from '../../lib/browser/i18n';
import type { Case } from '../../lib/escalation/case';
import { useServices } from '../popup/backend';
import { formatMoment } from '../popup/format';
import { CaseStatusChip } from './CaseStatusChip';

/** The steps of a case, newest first; entries of the ledger, never changed afterwards. */
export function CaseHistory({ record }: { readonly record: Case }) {
  const { now } = useServices();
  return (
    <section class="app-card">
      <h3>{t('sidepanel.case.history')}</h3>
      <ol class="app-list">
        {record.steps.toReversed().map(({ step, at }, index) => (
          <li key={`${at}-${index}`}>
            <p class="app-marks">
              <CaseStatusChip status={step.status} />
              <span class="app-muted">{formatMoment(at, now())}</span>
            </p>
            {step.note ? <p class="app-text">{step.note}</p> : null}
          </li>
        ))}
        <li>
          <p class="app-marks">
            <strong>{t('sidepanel.case.opened')}</strong>
            <span class="app-muted">{formatMoment(record.openedAt, now())}</span>
          </p>
        </li>
      </ol>
    </section>
  );
}
