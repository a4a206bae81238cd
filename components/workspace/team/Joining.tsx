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
import { RetryCode } from './RetryCode';
import type { Team } from './team-model';

type JoiningState = Extract<TeamState, { phase: 'joining' }>;
export type JoiningProps = { readonly model: Team; readonly state: JoiningState };

/** An answered invitation: waits until somebody lets this browser in. */
export function Joining({ model, state }: JoiningProps) {
  const { now } = useServices();
  const ending = endingOf(state, now());
  return (
    <>
      <PlaceTitle>{t('team.title')}</PlaceTitle>
      {ending === null ? (
        <Waiting model={model} state={state} />
      ) : (
        <Notice
          tone="warning"
          live="status"
          title={t(`team.joining.${ending}`)}
          actions={
            <Button variant="primary" onPress={() => void model.cancelJoin()}>
              {t('team.joining.startOver')}
            </Button>
          }
        >
          <p>{t(`team.joining.${ending}Text`)}</p>
        </Notice>
      )}
      <Outcome model={model} area="joining" />
    </>
  );
}

/** Null while there is something to wait for or to try. */
function endingOf({ answer, triesLeft, expiresAt }: JoiningState, now: number) {
  if (answer === 'refused') return 'refused';
  // The service gives the present as the end once somebody was let in and nothing has arrived yet.
  if (expiresAt + 1_000 <= now) return 'expired';
  return answer === 'wrong-code' && triesLeft === 0 ? 'spent' : null;
}

function Waiting({ model, state }: JoiningProps) {
  const { now } = useServices();
  return (
    <>
      {state.answer === 'wrong-code' ? (
        <RetryCode model={model} triesLeft={state.triesLeft} />
      ) : (
        <Notice tone="info" live="status" title={t('team.joining.title')}>
          <p>{t('team.joining.text')}</p>
          <p>{t('team.joining.after')}</p>
          <p>{t('team.joining.until', [formatMoment(state.expiresAt, now())])}</p>
        </Notice>
      )}
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
  );
}
