import { t } from '../../../lib/browser/i18n';
import { Notice } from '../../ui/Notice';
import type { Team } from './team-model';

/** In the other places, while a recovery key waits to be stored. */
export function KitPending({ model }: { readonly model: Team }) {
  if (model.kit.value === null) return null;
  return (
    <Notice
      tone="warning"
      title={t('team.kit.pending')}
      actions={
        <a class="kl-button" data-variant="secondary" href="#team">
          {t('team.kit.pendingLink')}
        </a>
      }
    >
      <p>{t('team.kit.pendingText')}</p>
    </Notice>
  );
}
