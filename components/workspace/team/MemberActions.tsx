import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { ConfirmButton } from '../../popup/ConfirmButton';
import { isLastLead, nameInText } from './membership';
import type { MemberProps } from './member-props';
import { RoleChoice, type WritableRole } from './RoleChoice';
import { Button } from '../../ui/Button';

type MemberActionsProps = Omit<MemberProps, 'isLead'>;

/** What a lead may do about another member. Folded, so that a list of many stays a list. */
export function MemberActions({ model, team, member }: MemberActionsProps) {
  const name = nameInText(member.name);
  if (isLastLead(team, member)) return <p class="app-muted">{t('team.members.lastLead')}</p>;
  return (
    <details class="app-details">
      <summary class="kl-focusable">{t('team.members.manage', [name])}</summary>
      <div class="app-stack">
        <ChangeRole {...{ model, team, member }} />
        {member.role === 'lead' || member.nomination !== null ? null : (
          <NominateButton {...{ model, team, member }} />
        )}
        <div>
          <ConfirmButton
            variant="danger"
            label={`${t('team.members.remove')}: ${name}`}
            warning={t('team.members.removeSure', [name])}
            hint={t('team.members.removeHint')}
            confirmWord={t('team.members.removeWord')}
            onConfirm={() =>
              void model.plain(
                'members',
                'team/revoke-member',
                { member: member.id },
                { done: 'removed' },
              )
            }
          >
            {t('team.members.remove')}
          </ConfirmButton>
        </div>
      </div>
    </details>
  );
}

function ChangeRole({ model, member }: MemberActionsProps) {
  const current = member.role === 'lead' || member.role === null ? 'author' : member.role;
  const [role, setRole] = useState<WritableRole>(current);
  const isSame = role === member.role;
  return (
    <>
      <RoleChoice
        legend={t('team.members.newRole')}
        name={`role-${member.id}`}
        role={role}
        onRole={setRole}
      />
      <p class="kl-hint">{t('team.members.roleNote')}</p>
      <div>
        <Button
          size="small"
          label={`${t('team.members.changeRole')}: ${nameInText(member.name)}`}
          disabled={isSame || model.busy.value !== null}
          onPress={() =>
            void model.plain(
              'members',
              'team/change-role',
              { member: member.id, role },
              { done: 'role' },
            )
          }
        >
          {t('team.members.changeRole')}
        </Button>
      </div>
    </>
  );
}

function NominateButton({ model, team, member }: MemberActionsProps) {
  const { needsSecondLead } = team;
  return (
    <div>
      <ConfirmButton
        label={`${t('team.members.nominate')}: ${nameInText(member.name)}`}
        warning={t(needsSecondLead ? 'team.members.nominateSecond' : 'team.members.nominateAlone')}
        hint={t(
          needsSecondLead ? 'team.members.nominateSecondHint' : 'team.members.nominateAloneHint',
        )}
        onConfirm={() =>
          void model.plain(
            'members',
            'team/nominate-lead',
            { member: member.id },
            { done: needsSecondLead ? 'nominated' : 'lead' },
          )
        }
      >
        {t('team.members.nominate')}
      </ConfirmButton>
    </div>
  );
}
