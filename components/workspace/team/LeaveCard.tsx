import { t } from '../../../lib/browser/i18n';
import { Card } from '../../popup/Card';
import { ConfirmButton } from '../../popup/ConfirmButton';
import { isLastLead } from './membership';
import { Outcome } from './Outcome';
import type { CardProps } from './card-props';

/** Leaving; the last lead hears why not. */
export function LeaveCard({ model, team }: CardProps) {
  const own = team.members.find(({ isOwn }) => isOwn);
  if (!own) return null;
  return (
    <Card title={t('team.members.leave')}>
      {isLastLead(team, own) ? (
        <p class="app-muted">{t('team.members.leaveLast')}</p>
      ) : (
        <div>
          <ConfirmButton
            variant="danger"
            warning={t('team.members.leaveSure')}
            hint={t('team.members.leaveHint')}
            confirmWord={t('team.members.leaveWord')}
            onConfirm={() => void model.plain('leave', 'team/revoke-member', { member: own.id })}
          >
            {t('team.members.leave')}
          </ConfirmButton>
        </div>
      )}
      <Outcome model={model} area="leave" />
    </Card>
  );
}
