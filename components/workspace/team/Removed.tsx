import { t } from '../../../lib/browser/i18n';
import { Notice } from '../../ui/Notice';
import { PlaceTitle } from '../PlaceTitle';
import { ForgetButton } from './ForgetButton';
import type { Membership } from './membership';
import { Outcome } from './Outcome';
import type { Team } from './team-model';
import { Working } from './Working';

export type RemovedProps = { readonly model: Team; readonly team: Membership };

/** For who left, was removed, or whose device was blocked: what happened, what is kept, what to do. */
export function Removed({ model, team }: RemovedProps) {
  const isWorking = model.busy.value?.area === 'removed';
  return (
    <>
      <PlaceTitle>
        <bdi>{team.name}</bdi>
      </PlaceTitle>
      <Notice tone="warning" title={t('team.removed.title')}>
        <p>{t('team.removed.text')}</p>
        <p>{t('team.removed.kept')}</p>
        <p>{t('team.removed.todo')}</p>
      </Notice>
      <ForgetButton model={model} variant="danger" />
      <Working label={isWorking ? t('team.removed.forget') : null} />
      <Outcome model={model} area="removed" />
    </>
  );
}
