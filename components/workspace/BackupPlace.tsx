import { useModel } from '@preact/signals';
import { t } from '../../lib/browser/i18n';
import { useServices } from '../popup/backend';
import { BackupCard } from './BackupCard';
import { BackupModel } from './backup-model';
import { PlaceTitle } from './PlaceTitle';
import { RestoreCard } from './RestoreCard';
import { SelfTestCard } from './SelfTestCard';
import { SelfTestModel } from './self-test-model';

/** Backup, restore and self-test of this browser. */
export function BackupPlace({ newKey }: { readonly newKey: () => string }) {
  const services = useServices();
  const backup = useModel(() => new BackupModel({ ...services, newKey }));
  const test = useModel(() => new SelfTestModel(services.backend));
  return (
    <>
      <PlaceTitle>{t('workspace.title')}</PlaceTitle>
      <BackupCard model={backup} />
      <RestoreCard model={backup} />
      <SelfTestCard model={test} />
    </>
  );
}
