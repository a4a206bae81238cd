import { t } from '../../../lib/browser/i18n';
import type { TeamState } from '../../../lib/rpc/team';
import { useServices } from '../../popup/backend';
import { ConfirmButton } from '../../popup/ConfirmButton';
import { formatMoment } from '../../popup/format';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PlaceTitle } from '../PlaceTitle';
import { ExchangeCard } from './ExchangeCard';
import { Outcome } from './Outcome';
import type { Team } from './team-model';

export type JoiningProps = {
  readonly model: Team;
  readonly state: Extract<TeamState, { phase: 'joining' }>;
};

/** An answered invitation: waits until somebody lets this browser in. */
export function Joining({ model, state }: JoiningProps) {
  const { now } = useServices();
  // The service gives the present as the end once somebody was let in and nothing has arrived yet.
  const isOver = state.isRefused || state.expiresAt + 1_000 <= now();
  const ending = state.isRefused ? 'refused' : 'expired';
  return (
    <>
      <PlaceTitle>{t('team.title')}</PlaceTitle>
      {isOver ? (
        <Notice
          tone="warning"
          title={t(`team.joining.${ending}`)}
          actions={
            <Button variant="primary" onPress={() => void model.cancelJoin()}>
              {t('team.joining.startOver')}
            </Button>
          }
        >
          <p>{t(`team.joining.${ending}Text`)}</p>
        </Notice>
      ) : (
        <>
          <Notice tone="info" title={t('team.joining.title')}>
            <p>{t('team.joining.text')}</p>
            <p>{t('team.joining.until', [formatMoment(state.expiresAt, now())])}</p>
          </Notice>
          <ExchangeCard model={model} sync={state.sync} />
          <div>
            <ConfirmButton
              warning={t('team.joining.cancelSure')}
              hint={t('team.joining.cancelHint')}
              onConfirm={() => void model.cancelJoin()}
            >
              {t('team.joining.cancel')}
            </ConfirmButton>
          </div>
        </>
      )}
      <Outcome model={model} area="joining" />
    </>
  );
}
