import { t } from '../../../lib/browser/i18n';
import { Card } from '../../popup/Card';
import { formatNumber } from '../../popup/format';
import { MemberItem } from './MemberItem';
import { activeMembers, leadsOf, nameInText } from './membership';
import { Outcome } from './Outcome';
import type { CardProps } from './card-props';

/** Who belongs to the team, with which role and which browsers. */
export function MembersCard({ model, team, isLead }: CardProps) {
  const active = activeMembers(team);
  const former = team.members.filter(({ role }) => role === null);
  const leads = leadsOf(team).map(({ name }) => nameInText(name));
  return (
    <Card
      title={t('team.members.title')}
      aside={<span class="app-muted">{formatNumber(active.length)}</span>}
    >
      {isLead ? null : (
        <p class="app-muted">
          {t('team.members.notLead')} {t('team.members.leads', [leads.join(', ')])}
        </p>
      )}
      <ul class="app-list">
        {active.map(member => (
          <MemberItem key={member.id} {...{ model, team, isLead, member }} />
        ))}
      </ul>
      {former.length > 0 ? (
        <details class="app-details">
          <summary class="kl-focusable">
            {`${t('team.members.former')} (${formatNumber(former.length)})`}
          </summary>
          <ul class="app-list">
            {former.map(({ id, name }) => (
              <li key={id}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <Outcome model={model} area="members" />
    </Card>
  );
}
