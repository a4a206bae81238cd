import { useModel } from '@preact/signals';
import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { useServices } from '../../popup/backend';
import { Card } from '../../popup/Card';
import { Button } from '../../ui/Button';
import { Outcome } from './Outcome';
import { RemoteModel, draftOfRemote } from './remote-model';
import { Form, SubmitButton } from './Form';
import { StorageFields } from './StorageFields';
import { type PickFolder, StorageModel } from './storage-model';
import type { CardProps } from './card-props';

export type RemoteCardProps = CardProps & { readonly pickFolder: PickFolder | null };

/** Where the team's documents lie; a new login, or a new place for them. */
export function RemoteCard({ model, team, pickFolder }: RemoteCardProps) {
  const [isChanging, setChanging] = useState(false);
  const { type, place, user } = team.remote;
  return (
    <Card title={t('team.remote.title')}>
      <dl class="app-pairs">
        <dt>{t('team.remote.type')}</dt>
        <dd>{t(`team.storage.type.${type}`)}</dd>
        <dt>{t('team.remote.place')}</dt>
        <dd>
          <bdi>{place}</bdi>
        </dd>
        {type === 'folder' ? null : (
          <>
            <dt>{t('team.remote.user')}</dt>
            <dd>{user === null ? t('team.remote.noUser') : <bdi>{user}</bdi>}</dd>
          </>
        )}
      </dl>
      {isChanging ? (
        <ChangeRemote {...{ model, team, pickFolder }} onClose={() => setChanging(false)} />
      ) : (
        <div>
          <Button size="small" onPress={() => setChanging(true)}>
            {t('team.remote.change')}
          </Button>
        </div>
      )}
      <Outcome model={model} area="remote" />
    </Card>
  );
}

type ChangeRemoteProps = Omit<RemoteCardProps, 'isLead'> & { readonly onClose: () => void };

function ChangeRemote({ model, team, pickFolder, onClose }: ChangeRemoteProps) {
  const services = useServices();
  const start = draftOfRemote(team.remote);
  const storage = useModel(() => new StorageModel({ ...services, pickFolder, start }));
  const form = useModel(() => new RemoteModel(model, storage));
  const isWorking = model.busy.value?.area === 'remote';
  return (
    <Form isPlain onSubmit={() => void form.submit().then(saved => saved && onClose())}>
      <p class="kl-hint">{t('team.remote.changeHint')}</p>
      <StorageFields storage={storage} />
      <div class="workspace-actions">
        <SubmitButton isWorking={isWorking}>
          {t(isWorking ? 'team.remote.saving' : 'team.remote.save')}
        </SubmitButton>
        <Button variant="quiet" onPress={onClose}>
          {t('team.remote.cancel')}
        </Button>
      </div>
    </Form>
  );
}
