import { t } from '../../../lib/browser/i18n';
import type { InvitationView } from '../../../lib/rpc/team-joining';
import { useServices } from '../../popup/backend';
import { ConfirmButton } from '../../popup/ConfirmButton';
import { formatMoment, formatNumber } from '../../popup/format';
import { Button } from '../../ui/Button';
import { PersonIcon, WarningIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { nameInText } from './membership';
import type { Area, Team } from './team-model';

export type InvitationItemProps = {
  readonly model: Team;
  readonly invitation: InvitationView;
  readonly area: Area;
  readonly mayAnswer: boolean;
};

/** An open invitation: either somebody has answered it and waits, or it can be withdrawn. */
export function InvitationItem(props: InvitationItemProps) {
  const { invitation } = props;
  return (
    <li class="app-item">
      {invitation.request === null ? (
        <Unanswered {...props} />
      ) : (
        <Request {...props} request={invitation.request} />
      )}
    </li>
  );
}

type Asking = NonNullable<InvitationView['request']>;

function Request({
  model,
  invitation,
  area,
  mayAnswer,
  request,
}: InvitationItemProps & { readonly request: Asking }) {
  const { name, deviceLabel } = request;
  const who = nameInText(name);
  const admitted = invitation.role === null ? 'admittedDevice' : 'admitted';
  const answer = (admit: boolean) =>
    void model.plain(
      area,
      'team/answer-request',
      { invitation: invitation.id, admit },
      { done: admit ? admitted : 'refused' },
    );
  const title =
    invitation.role === null
      ? t('team.invite.requestDevice', [nameInText(deviceLabel)])
      : t('team.invite.request', [who]);
  return (
    <Notice
      tone="info"
      live="status"
      icon={<PersonIcon />}
      title={title}
      actions={
        mayAnswer ? (
          <>
            <Button
              variant="primary"
              label={`${t('team.invite.admit')}: ${who}`}
              disabled={model.busy.value !== null}
              onPress={() => answer(true)}
            >
              {t('team.invite.admit')}
            </Button>
            <ConfirmButton
              label={`${t('team.invite.refuse')}: ${who}`}
              warning={t('team.invite.refuseSure')}
              onConfirm={() => answer(false)}
            >
              {t('team.invite.refuse')}
            </ConfirmButton>
          </>
        ) : null
      }
    >
      {invitation.role === null ? null : (
        <p>
          {t('team.invite.forRole', [t(`team.role.${invitation.role}.name`)])}
          {' · '}
          {t('team.invite.requestFrom', [nameInText(deviceLabel)])}
        </p>
      )}
      <p class="kl-hint">{t('team.invite.requestHint')}</p>
    </Notice>
  );
}

function Unanswered({ model, invitation, area, mayAnswer }: InvitationItemProps) {
  const { now } = useServices();
  const { role, expiresAt, id, misses, isSpent } = invitation;
  const isOver = expiresAt <= now();
  const isWarning = misses > 0 && !isOver;
  return (
    <div class="app-row">
      <div>
        <p>
          {role === null
            ? t('team.invite.forOwnDevice')
            : t('team.invite.forRole', [t(`team.role.${role}.name`)])}
        </p>
        {isSpent && !isOver ? null : (
          <p class="app-muted">
            {isOver
              ? t('team.invite.expired')
              : `${t('team.invite.waiting')} · ${t('team.invite.validUntil', [formatMoment(expiresAt, now())])}`}
          </p>
        )}
        {/* There before its words, so that they are announced. */}
        <div aria-live="polite">
          {isWarning ? (
            <p class="team-warned">
              <WarningIcon />
              <span>
                {isSpent
                  ? t('team.invite.spent')
                  : t('team.invite.misses', misses, [formatNumber(misses)])}
              </span>
            </p>
          ) : null}
        </div>
      </div>
      {mayAnswer ? (
        <ConfirmButton
          warning={t('team.invite.withdrawSure')}
          onConfirm={() =>
            void model.plain(area, 'team/withdraw-invitation', { id }, { done: 'withdrawn' })
          }
        >
          {t('team.invite.withdraw')}
        </ConfirmButton>
      ) : null}
    </div>
  );
}
