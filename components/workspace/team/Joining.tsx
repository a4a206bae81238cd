import { t } from '../../../lib/browser/i18n';
import type { TeamState } from '../../../lib/rpc/team';
import { useServices } from '../../popup/backend';
import { ConfirmButton } from '../../popup/ConfirmButton';
import { formatMoment } from '../../popup/format';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PlaceTitle } from '../PlaceTitle';
import { ExchangeCard } from './ExchangeCard';
import { ForgetButton } from './ForgetButton';
import { Outcome } from './Outcome';
import { RetryCode } from './RetryCode';
import type { Team } from './team-model';

type JoiningState = Extract<TeamState, { phase: 'joining' }>;
export type JoiningProps = { readonly model: Team; readonly state: JoiningState };

/** An answered invitation: waits until somebody lets this browser in. */
export function Joining({ model, state }: JoiningProps) {
  const { now } = useServices();
  const ending = endingOf(state, now());
  if (state.answer === 'admitted') return <Admitted model={model} state={state} />;
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

/** Let in, and the news of it has not arrived: a moment as a rule. Should it never come, there is a way out. */
function Admitted({ model, state }: JoiningProps) {
  return (
    <>
      <PlaceTitle>{t('team.title')}</PlaceTitle>
      <Notice tone="success" live="status" title={t('team.joining.admitted')}>
        <p>{t('team.joining.admittedText')}</p>
      </Notice>
      <ExchangeCard model={model} sync={state.sync} />
      <ForgetButton model={model} variant="quiet" />
      <Outcome model={model} area="removed" />
    </>
  );
}

/** Null while there is something to wait for or to try. */
function endingOf({ answer, triesLeft, expiresAt }: JoiningState, now: number) {
  if (answer === 'refused') return 'refused';
  if (expiresAt <= now) return 'expired';
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
