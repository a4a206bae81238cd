import { t } from '../../../lib/browser/i18n';
import { BackIcon } from '../../ui/icons';

export function BackLink() {
  return (
    <p>
      <a class="kl-link team-back" href="#team">
        <BackIcon />
        <span>{t('team.back')}</span>
      </a>
    </p>
  );
}
