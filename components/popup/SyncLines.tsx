import { t } from '../../lib/browser/i18n';
import type { SyncView } from '../../lib/rpc/team';
import { CheckIcon, ClockIcon, SyncIcon, WarningIcon } from '../ui/icons';
import { Progress } from '../ui/Progress';
import { formatNumber } from './format';
import { syncWords } from './sync-words';
import { useNow } from './use-now';

const iconByTone = {
  neutral: ClockIcon,
  info: SyncIcon,
  success: CheckIcon,
  warning: WarningIcon,
} as const;

/** The state of the exchange as a symbol and sentences; the popup and the place "Team" say the same. */
export function SyncLines({ sync }: { readonly sync: SyncView }) {
  const now = useNow();
  const { tone, headline, more } = syncWords(sync, now);
  if (sync.progress !== null && sync.problem === null)
    return (
      <div class="app-stack">
        <Progress
          label={t('team.sync.first')}
          done={0}
          total={0}
          amount={t('team.sync.firstCount', [formatNumber(sync.progress)])}
        />
        <p class="app-muted">{t('team.sync.firstHint')}</p>
      </div>
    );
  const ToneIcon = iconByTone[tone];
  return (
    <div class="app-sync" data-tone={tone} aria-live="polite">
      <ToneIcon />
      <div>
        <p>{headline}</p>
        {more.map(line => (
          <p key={line} class="app-muted">
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}
