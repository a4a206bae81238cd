import { t } from '../../../lib/browser/i18n';
import { ConfirmButton } from '../../popup/ConfirmButton';
import type { Team } from './team-model';

export type ForgetButtonProps = { readonly model: Team; readonly variant: 'danger' | 'quiet' };

/** Deletes what the team brought; this browser works alone again. */
export function ForgetButton({ model, variant }: ForgetButtonProps) {
  return (
    <div>
      <ConfirmButton
        variant={variant}
        warning={t('team.removed.forgetSure')}
        hint={t('team.removed.forgetHint')}
        confirmWord={t('team.removed.forgetWord')}
        onConfirm={() => void model.forgetTeam()}
      >
        {t('team.removed.forget')}
      </ConfirmButton>
    </div>
  );
}
