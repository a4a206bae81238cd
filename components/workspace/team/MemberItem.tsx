import { t } from '../../../lib/browser/i18n';
import { Chip } from '../../ui/Chip';
import { KeyboardIcon, PersonIcon, ShieldIcon } from '../../ui/icons';
import { MemberActions } from './MemberActions';
import { Nomination } from './Nomination';
import type { MemberProps } from './member-props';

export function MemberItem({ model, team, isLead, member }: MemberProps) {
  const { name, role, isOwn, joinedAt, devices } = member;
  const RoleIcon = role === 'lead' ? ShieldIcon : PersonIcon;
  return (
    <li class="app-item">
      <div class="app-row">
        <h3>
          <bdi>{name}</bdi>
          {isOwn ? ` (${t('team.members.you')})` : null}
        </h3>
        {role === null ? null : (
          <Chip icon={<RoleIcon />} tone={role === 'lead' ? 'info' : 'neutral'}>
            {t(`team.role.${role}.name`)}
          </Chip>
        )}
      </div>
      {role === null ? null : <p class="app-muted">{t(`team.role.${role}.may`)}</p>}
      <p class="app-muted">{t('team.members.since', [dateOf(joinedAt)])}</p>
      <ul class="team-devices" aria-label={t('team.members.devices')}>
        {devices.map(device => (
          <li key={device.id} data-revoked={device.isRevoked}>
            <KeyboardIcon />
            <span>
              <bdi>
                {device.type === 'recovery' ? t('team.members.recoveryDevice') : device.label}
              </bdi>
              {device.isOwn ? ` (${t('team.members.thisDevice')})` : null}
              {device.isRevoked ? ` (${t('team.members.revoked')})` : null}
            </span>
          </li>
        ))}
      </ul>
      <Nomination {...{ model, isLead, member }} />
      {isLead && !isOwn ? <MemberActions {...{ model, team, member }} /> : null}
    </li>
  );
}

/** The day alone: nobody needs the minute of years ago. */
const dateOf = (at: number): string =>
  new Date(at).toLocaleDateString(t('common.locale'), { dateStyle: 'medium' });
