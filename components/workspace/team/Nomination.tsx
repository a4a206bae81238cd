import { t } from '../../../lib/browser/i18n';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { MemberProps } from './member-props';
import { nameInText } from './membership';

/** A proposal to make this member a lead: another lead approves, who proposed it waits. */
export function Nomination({
  model,
  isLead,
  member,
}: Pick<MemberProps, 'model' | 'isLead' | 'member'>) {
  const { nomination } = member;
  if (nomination === null) return null;
  const name = nameInText(member.name);
  const text = nomination.byOwn
    ? t('team.members.nominatedByYou', [name])
    : t('team.members.nominated', [nameInText(nomination.byName), name]);
  const mayApprove = isLead && !nomination.byOwn;
  return (
    <Notice
      tone="info"
      title={text}
      actions={
        mayApprove ? (
          <Button
            size="small"
            label={`${t('team.members.approve')}: ${name}`}
            disabled={model.busy.value !== null}
            onPress={() =>
              void model.plain(
                'members',
                'team/approve-lead',
                { nomination: nomination.id },
                { done: 'lead' },
              )
            }
          >
            {t('team.members.approve')}
          </Button>
        ) : null
      }
    >
      {mayApprove || nomination.byOwn ? null : <p>{t('team.members.nominatedWaits')}</p>}
    </Notice>
  );
}
