import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import { useServices } from '../popup/backend';
import { BackupPlace } from './BackupPlace';
import { KitPending } from './team/KitPending';
import type { FolderDoor } from './team/storage-model';
import { TeamModel } from './team/team-model';
import { TeamPlace } from './team/TeamPlace';
import { placeOrder, useSpot, workspacePlaces } from './workspace-place';

export type WorkspaceProps = {
  /** A fresh recovery key for a backup. */
  readonly newKey: () => string;
  /** Null where the browser can't open folders. */
  readonly folders: FolderDoor | null;
};

/** The full page for what needs room and is seldom done. */
export function Workspace({ newKey, folders }: WorkspaceProps) {
  const services = useServices();
  // Lives as long as the page: a recovery key on the screen must outlast a look at another place.
  const team = useModel(() => new TeamModel(services));
  const spot = useSpot();
  const name = t(`workspace.nav.${spot.place}`);
  useEffect(() => {
    document.title = `${name} – ${t('manifest.name')}`;
  }, [name]);
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
                  href={`#${workspacePlaces[place]}`}
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
        {spot.place === 'backup' ? (
          <>
            <KitPending model={team} />
            <BackupPlace newKey={newKey} />
          </>
        ) : (
          <TeamPlace model={team} folders={folders} way={spot.way} />
        )}
      </main>
    </>
  );
}
