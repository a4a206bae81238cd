import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { Card } from '../../popup/Card';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { InvitationItem } from './InvitationItem';
import { InvitationMade } from './InvitationMade';
import { Outcome } from './Outcome';
import { RoleChoice, type WritableRole } from './RoleChoice';
import type { CardProps } from './card-props';

/** Inviting colleagues and letting them in. Requests come first: somebody is waiting. */
export function InvitationsCard({ model, team, isLead }: CardProps) {
  const forOthers = team.invitations.filter(({ role }) => role !== null);
  const made = model.invitation.value;
  if (!isLead && forOthers.length === 0)
    return (
      <Card title={t('team.invite.title')}>
        <p class="app-muted">{t('team.invite.notLead')}</p>
      </Card>
    );
  return (
    <Card title={t('team.invite.title')}>
      {forOthers.length > 0 ? (
        <ul class="app-list">
          {forOthers.toSorted(requestsFirst).map(invitation => (
            <InvitationItem
              key={invitation.id}
              {...{ model, invitation, mayAnswer: isLead }}
              area="invitations"
            />
          ))}
        </ul>
      ) : (
        <p class="app-muted">{t('team.invite.none')}</p>
      )}
      {isLead ? <p class="kl-hint">{t('team.invite.others')}</p> : null}
      <Outcome model={model} area="invitations" />
      <hr class="app-rule" />
      {made !== null && !made.isForOwn ? (
        <InvitationMade model={model} invitation={made} />
      ) : (
        <InviteForm model={model} />
      )}
    </Card>
  );
}

const requestsFirst = (a: { readonly request: unknown }, b: { readonly request: unknown }) =>
  Number(b.request !== null) - Number(a.request !== null);

const hoursOf = { day: 24, threeDays: 72, week: 168 } as const;
const spans = ['day', 'threeDays', 'week'] as const;

function InviteForm({ model }: Pick<CardProps, 'model'>) {
  const [role, setRole] = useState<WritableRole>('editor');
  const [span, setSpan] = useState<keyof typeof hoursOf>('threeDays');
  const isWorking = model.busy.value?.area === 'invitations';
  return (
    <div class="app-stack">
      <p>{t('team.invite.text')}</p>
      <RoleChoice legend={t('team.invite.role')} name="invite-role" role={role} onRole={setRole} />
      <p class="kl-hint">{t('team.invite.leadLater')}</p>
      <Field label={t('team.invite.hours')}>
        {control => (
          <select
            {...control}
            value={span}
            onChange={event => {
              const chosen = spans.find(known => known === event.currentTarget.value);
              if (chosen) setSpan(chosen);
            }}
          >
            {spans.map(known => (
              <option key={known} value={known}>
                {t(`team.invite.hoursOption.${known}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div>
        <Button
          disabled={isWorking}
          onPress={() => void model.invite({ role, hours: hoursOf[span] })}
        >
          {t(isWorking ? 'team.invite.creating' : 'team.invite.create')}
        </Button>
      </div>
    </div>
  );
}
