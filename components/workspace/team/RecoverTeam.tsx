import { useModel } from '@preact/signals';
import { t } from '../../../lib/browser/i18n';
import { useServices } from '../../popup/backend';
import { PlaceTitle } from '../PlaceTitle';
import { BackLink } from './BackLink';
import { Form, SubmitButton } from './Form';
import type { WayProps } from './FoundTeam';
import { NameField } from './NameField';
import { Outcome } from './Outcome';
import { RecoverModel } from './recover-model';
import { StorageFields } from './StorageFields';
import { emptyDraft } from './storage-draft';
import { StorageModel } from './storage-model';
import { Working } from './Working';

/** Into an empty browser with the printed key and access to the storage. */
export function RecoverTeam({ model, pickFolder }: WayProps) {
  const services = useServices();
  const storage = useModel(
    () => new StorageModel({ ...services, pickFolder, start: emptyDraft, isTeamExpected: true }),
  );
  const form = useModel(() => new RecoverModel(model, storage));
  const isWorking = model.busy.value !== null;
  return (
    <>
      <BackLink />
      <PlaceTitle>{t('team.recover.title')}</PlaceTitle>
      <Form onSubmit={() => void form.submit()}>
        <p>{t('team.recover.text')}</p>
        <NameField
          names={form.names}
          name="key"
          label={t('team.recover.key')}
          hint={t('team.recover.keyHint')}
          maxLength={200}
        />
        <NameField
          names={form.names}
          name="deviceLabel"
          label={t('team.field.deviceLabel')}
          hint={t('team.field.deviceLabelHint')}
        />
        <StorageFields storage={storage} />
        <SubmitButton isWorking={isWorking}>{t('team.recover.submit')}</SubmitButton>
        <Working label={isWorking ? t('team.recover.working') : null} />
        <Outcome model={model} area="ways" />
      </Form>
    </>
  );
}
