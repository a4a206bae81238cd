import { createModel, useModel } from '@preact/signals';
import { t } from '../../lib/browser/i18n';
import { Button } from '../ui/Button';
import { type Backend, useServices } from './backend';
import { Card } from './Card';
import { dataOf, liveCall } from './live';
import { SyncLines } from './SyncLines';

/** The team's exchange at a glance; nothing where there is no team. */
export function SyncCard() {
  const { backend, doors } = useServices();
  const model = useModel(() => new SyncStateModel(backend));
  const sync = dataOf(model.state.value);
  if (sync === null) return null;
  return (
    <Card title={t('team.title')}>
      <SyncLines sync={sync} />
      <div>
        <Button size="small" variant="quiet" onPress={() => doors.openPage('workspace.html#team')}>
          {t('team.sync.open')}
        </Button>
      </div>
    </Card>
  );
}

const SyncStateModel = createModel((backend: Backend) => ({
  state: liveCall(backend, 'team/sync-state', {}, ['team']).state,
}));
