import { t } from '../../lib/browser/i18n';
import type { Flag } from '../../lib/rules/flag';
import { FlagChip, wordOf } from '../ui/FlagChip';

/** Every hint with its reason, clause and the version of the rules it rests on. */
export function FlagReasons({ flags }: { readonly flags: readonly Flag[] }) {
  if (flags.length === 0) return <p class="app-muted">{t('sidepanel.case.noFlags')}</p>;
  return (
    <ul class="app-list" aria-label={t('sidepanel.case.flags')}>
      {flags.map((flag, index) => (
        <li key={`${flag.ruleId}-${index}`} class="app-item">
          <p class="app-marks">
            <FlagChip category={flag.category} certainty={flag.certainty} />
            {flag.title === wordOf(flag.category) ? null : <strong>{flag.title}</strong>}
          </p>
          <p>{flag.reason}</p>
          <p class="app-muted">
            {flag.clause ? `${flag.clause} · ` : ''}
            {t('sidepanel.case.rule', [flag.ruleId, flag.rulesVersion])}
          </p>
        </li>
      ))}
    </ul>
  );
}
