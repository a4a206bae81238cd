import { t } from '../../lib/browser/i18n';
import { isViolation } from '../../lib/rules/flag';
import type { HouseRule } from '../../lib/rules/house-rules';
import { measureWord } from '../ui/decision-words';
import { FlagChip } from '../ui/FlagChip';

/** One rule: what it is for, why, what is recommended, and what it looks for. */
export function RuleItem({ rule }: { readonly rule: HouseRule }) {
  const { category, certainty, clause, title, reason, measure, replyText } = rule;
  return (
    <li class="app-card">
      <h3>{title}</h3>
      <p class="app-marks">
        <FlagChip category={category} certainty={certainty} />
        <span class="app-muted">
          {clause ?? t('sidepanel.house.note')} · {rule.id}
        </span>
      </p>
      <p>{reason}</p>
      {isViolation(category) ? (
        <p>
          <span class="app-muted">{t('sidepanel.house.measure')}:</span> {measureWord(measure)}
        </p>
      ) : null}
      <details class="app-details">
        <summary class="kl-focusable">
          {t('sidepanel.house.patterns')} ({rule.patterns.length})
        </summary>
        <div class="app-stack">
          <PatternList patterns={rule.patterns} />
          {rule.exceptions.length > 0 ? (
            <>
              <h4>{t('sidepanel.house.exceptions')}</h4>
              <PatternList patterns={rule.exceptions} />
            </>
          ) : null}
          {replyText ? (
            <>
              <h4>{t('sidepanel.house.reply')}</h4>
              <p class="app-text">{replyText}</p>
            </>
          ) : null}
        </div>
      </details>
    </li>
  );
}

function PatternList({ patterns }: { readonly patterns: readonly string[] }) {
  if (patterns.length === 0) return <p class="app-muted">{t('sidepanel.house.noPatterns')}</p>;
  return (
    <ul class="side-patterns">
      {patterns.map(pattern => (
        <li key={pattern}>
          <code>{pattern}</code>
        </li>
      ))}
    </ul>
  );
}
