import { t } from '../../../lib/browser/i18n';
import type { Flag } from '../../../lib/rules/flag';
import { Card } from '../../popup/Card';
import { FlagChip, wordOf } from '../../ui/FlagChip';

export type HintsCardProps = {
  readonly hints: readonly Flag[];
  /** The comment's text, which the spans of the hints point into. */
  readonly text: string;
};

/** Longer ones would hide what matters. */
const wordsLength = 80;

/** The hints that were shown, with what raised each (D-13). They decide nothing, and the card says so. */
export function HintsCard({ hints, text }: HintsCardProps) {
  return (
    <Card title={t('review.hints.title')}>
      {hints.length === 0 ? <p class="app-muted">{t('review.hints.none')}</p> : null}
      <ul class="app-list">
        {hints.map((flag, index) => (
          <li key={`${flag.ruleId}-${index}`} class="app-item">
            <p class="app-marks">
              <FlagChip category={flag.category} certainty={flag.certainty} />
              {flag.title === wordOf(flag.category) ? null : <strong>{flag.title}</strong>}
            </p>
            <p dir="auto">{flag.reason}</p>
            <Raised flag={flag} text={text} />
            <p class="app-muted">
              {flag.clause === null ? '' : `${flag.clause} · `}
              {t(flag.source === 'rule' ? 'review.hints.rule' : 'review.hints.classifier', [
                flag.ruleId,
                flag.rulesVersion,
              ])}
            </p>
          </li>
        ))}
      </ul>
      <p class="kl-hint">{t('review.hints.person')}</p>
    </Card>
  );
}

function Raised({ flag, text }: { readonly flag: Flag; readonly text: string }) {
  const words = flag.spans
    .map(([start, end]) => text.slice(start, end).trim())
    .filter(part => part !== '');
  if (words.length === 0) return <p class="app-muted">{t('review.hints.whole')}</p>;
  return (
    <p class="app-muted">
      {t('review.hints.by')}{' '}
      {[...new Set(words)].map((word, index) => (
        <span key={word}>
          {index === 0 ? null : ', '}
          <q>
            <bdi>{word.slice(0, wordsLength)}</bdi>
          </q>
        </span>
      ))}
    </p>
  );
}
