import { useModel } from '@preact/signals';
import { t } from '../../lib/browser/i18n';
import { useServices } from '../popup/backend';
import { BackupPlace } from './BackupPlace';
import { ReviewPlace } from './review/ReviewPlace';
import { FilePlace } from './record/FilePlace';
import { LogPlace } from './record/LogPlace';
import { PolicyPlace } from './record/PolicyPlace';
import { ReportsPlace } from './record/ReportsPlace';
import { RetentionPlace } from './record/RetentionPlace';
import { KitPending } from './team/KitPending';
import type { FolderDoor } from './team/storage-model';
import { type Team, TeamModel } from './team/team-model';
import { TeamPlace } from './team/TeamPlace';
import { useWindowTitle } from './window-title';
import { addressOf, placeOrder, teamWayOf, useSpot, type WorkspaceSpot } from './workspace-place';

export type WorkspaceProps = {
  /** A fresh recovery key for a backup. */
  readonly newKey: () => string;
  /** Null where the browser can't open folders. */
  readonly folders: FolderDoor | null;
};

/** The full page for what needs room. */
export function Workspace(props: WorkspaceProps) {
  const services = useServices();
  // Lives as long as the page: a recovery key on the screen must outlast a look at another place.
  const team = useModel(() => new TeamModel(services));
  const spot = useSpot();
  useWindowTitle(t(`workspace.nav.${spot.place}`));
  return (
    <>
      <header class="app-header">
        <p class="workspace-brand">{t('manifest.name')}</p>
        <nav class="app-places" aria-label={t('workspace.places')}>
          <ul>
            {placeOrder.map(place => (
              <li key={place}>
                <a
                  class="app-place workspace-place kl-focusable"
                  href={addressOf(place)}
                  aria-current={place === spot.place ? 'page' : undefined}
                >
                  {t(`workspace.nav.${place}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="app-main app-stack">
        {spot.place === 'team' ? null : <KitPending model={team} />}
        <Place {...props} team={team} spot={spot} />
      </main>
    </>
  );
}

type PlaceProps = WorkspaceProps & { readonly team: Team; readonly spot: WorkspaceSpot };

function Place({ newKey, folders, team, spot }: PlaceProps) {
  switch (spot.place) {
    case 'review':
      return <ReviewPlace part={spot.part} />;
    case 'reports':
      return <ReportsPlace />;
    case 'retention':
      return <RetentionPlace />;
    case 'log':
      return <LogPlace />;
    case 'policy':
      return <PolicyPlace />;
    case 'file':
      return spot.part === null ? <ReportsPlace /> : <FilePlace key={spot.part} id={spot.part} />;
    case 'backup':
      return <BackupPlace newKey={newKey} />;
    case 'team':
      break;
  }
  return <TeamPlace model={team} folders={folders} way={teamWayOf(spot.part)} />;
}
