import { useModel } from '@preact/signals';
import { t } from '../../lib/browser/i18n';
import { useServices } from '../popup/backend';
import { BackupCard } from './BackupCard';
import { BackupModel } from './backup-model';
import { RestoreCard } from './RestoreCard';
import { SelfTestCard } from './SelfTestCard';
import { SelfTestModel } from './self-test-model';

/** The full page for what needs room and is seldom done. */
export function Workspace({ newKey }: { readonly newKey: () => string }) {
  const services = useServices();
  const backup = useModel(() => new BackupModel({ ...services, newKey }));
  const test = useModel(() => new SelfTestModel(services.backend));
  return (
    <>
      <header class="app-header workspace-header">
        <h1>{t('workspace.title')}</h1>
      </header>
      <main class="app-main app-stack">
        <BackupCard model={backup} />
        <RestoreCard model={backup} />
        <SelfTestCard model={test} />
      </main>
    </>
  );
}
