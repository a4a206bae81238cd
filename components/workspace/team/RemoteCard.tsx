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
import { type FolderDoor, StorageModel } from './storage-model';
import type { CardProps } from './card-props';
import type { Team } from './team-model';

export type RemoteCardProps = CardProps & { readonly folders: FolderDoor | null };

/** Where the team's documents lie; a new login, or a new place for them. */
export function RemoteCard({ model, team, folders }: RemoteCardProps) {
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
      {type === 'folder' && folders ? (
        <div class="app-choice">
          <Button size="small" onPress={() => void allowAgain(folders, model, place)}>
            {t('team.remote.allowFolder')}
          </Button>
          <p class="kl-hint">{t('team.remote.allowFolderHint')}</p>
        </div>
      ) : null}
      {isChanging ? (
        <ChangeRemote {...{ model, team, folders }} onClose={() => setChanging(false)} />
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

/** Browsers forget what a folder was allowed for; opening it again starts the exchange. */
async function allowAgain(folders: FolderDoor, model: Team, name: string): Promise<void> {
  const remote = { type: 'folder', name } as const;
  if (await folders.allow()) await model.plain('remote', 'team/save-remote', { remote });
  else model.refuse('remote', 'not-allowed');
}

type ChangeRemoteProps = Omit<RemoteCardProps, 'isLead'> & { readonly onClose: () => void };

function ChangeRemote({ model, team, folders, onClose }: ChangeRemoteProps) {
  const services = useServices();
  const start = draftOfRemote(team.remote);
  const storage = useModel(
    () =>
      new StorageModel({
        ...services,
        pickFolder: folders?.pick ?? null,
        start,
        isTeamExpected: true,
      }),
  );
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
