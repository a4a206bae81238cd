import { useEffect } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { Failure } from '../../popup/Failure';
import { Button } from '../../ui/Button';
import { PlaceTitle } from '../PlaceTitle';
import type { TeamWay } from '../workspace-place';
import { FoundTeam } from './FoundTeam';
import { Joining } from './Joining';
import { JoinTeam } from './JoinTeam';
import { NoTeam } from './NoTeam';
import { RecoverTeam } from './RecoverTeam';
import { RecoveryKit } from './RecoveryKit';
import { Removed } from './Removed';
import type { FolderDoor } from './storage-model';
import type { Team } from './team-model';
import { TeamPage } from './TeamPage';

export type TeamPlaceProps = {
  readonly model: Team;
  readonly folders: FolderDoor | null;
  readonly way: TeamWay | null;
};

const pageOfWay = { found: FoundTeam, join: JoinTeam, recover: RecoverTeam } as const;

/** The place "Team": what one sees depends on whether this browser belongs to one. */
export function TeamPlace({ model, folders, way }: TeamPlaceProps) {
  const state = model.state.value;
  const phase = state.status === 'ready' ? state.data.phase : null;
  // A form stays until its own request has come back: the new state may arrive before that.
  const isUnderway = model.busy.value?.area === 'ways';
  useEffect(() => {
    if (way !== null && phase !== null && phase !== 'none' && !isUnderway)
      location.replace('#team');
  }, [way, phase, isUnderway]);
  // What went wrong on one way says nothing about another.
  useEffect(() => model.forget(), [model, way]);

  const kit = model.kit.value;
  if (kit !== null) return <RecoveryKit model={model} kit={kit} />;
  if (state.status === 'loading') return <p class="app-muted">{t('team.loading')}</p>;
  if (state.status === 'failed')
    return (
      <>
        <PlaceTitle>{t('team.title')}</PlaceTitle>
        <Failure error={state.error} />
        <div>
          <Button onPress={() => void model.refresh()}>{t('popup.retry')}</Button>
        </div>
      </>
    );
  const team = state.data;
  if (team.phase === 'none' || isUnderway) {
    if (way === null) return <NoTeam />;
    const Way = pageOfWay[way];
    return <Way key={way} model={model} pickFolder={folders?.pick ?? null} />;
  }
  if (team.phase === 'joining') return <Joining key="joining" model={model} state={team} />;
  if (team.role === null) return <Removed key="removed" model={model} team={team} />;
  return <TeamPage key="member" model={model} team={team} role={team.role} folders={folders} />;
}
