import { t } from '../../../lib/browser/i18n';
import { BackIcon } from '../../ui/icons';
import { queueAddress } from './review-address';

export function BackToList() {
  return (
    <a class="kl-link team-back" href={queueAddress}>
      <BackIcon />
      <span>{t('review.back')}</span>
    </a>
  );
}
