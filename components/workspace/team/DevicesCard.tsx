import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { Card } from '../../popup/Card';
import { Button } from '../../ui/Button';
import { InvitationItem } from './InvitationItem';
import { InvitationMade } from './InvitationMade';
import { LostDevice } from './LostDevice';
import { Outcome } from './Outcome';
import type { CardProps } from './card-props';

/** Long enough to walk over to the other device. */
const hoursForOwnDevice = 24;

/** One's own further browsers, and what to do when one is lost. */
export function DevicesCard({ model, team, isLead }: CardProps) {
  const [isLosing, setLosing] = useState(false);
  const own = team.invitations.filter(({ role }) => role === null);
  const made = model.invitation.value;
  const isWorking = model.busy.value?.area === 'devices';
  return (
    <Card title={t('team.device.title')}>
      <p>{t('team.device.text')}</p>
      {own.length > 0 ? (
        <ul class="app-list">
          {own.map(invitation => (
            <InvitationItem
              key={invitation.id}
              {...{ model, invitation }}
              area="devices"
              mayAnswer
            />
          ))}
        </ul>
      ) : null}
      {made?.isForOwn === true ? (
        <InvitationMade model={model} invitation={made} />
      ) : (
        <div class="app-choice">
          <Button
            disabled={isWorking}
            describedBy="add-device"
            onPress={() => void model.invite({ role: null, hours: hoursForOwnDevice })}
          >
            {t(isWorking ? 'team.invite.creating' : 'team.device.add')}
          </Button>
          <p class="kl-hint" id="add-device">
            {t('team.device.addHint')}
          </p>
        </div>
      )}
      <Outcome model={model} area="devices" />
      {isLosing ? (
        <LostDevice {...{ model, team, isLead }} onClose={() => setLosing(false)} />
      ) : (
        <div class="app-choice">
          <Button variant="danger" onPress={() => setLosing(true)}>
            {t('team.device.lost')}
          </Button>
          <p class="kl-hint">{t('team.device.lostIntro')}</p>
        </div>
      )}
    </Card>
  );
}
