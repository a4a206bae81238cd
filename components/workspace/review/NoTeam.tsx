import { t } from '../../../lib/browser/i18n';
import { Notice } from '../../ui/Notice';
import { addressOf } from '../workspace-place';

/** Four eyes take two persons: what waits without a team goes on waiting. */
export function NoTeam() {
  return (
    <Notice tone="info" title={t('review.bar.noTeam')}>
      <p>{t('review.bar.noTeamText')}</p>
      <p>
        <a class="kl-link" href={addressOf('team')}>
          {t('review.bar.toTeam')}
        </a>
      </p>
    </Notice>
  );
}
