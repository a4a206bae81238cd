import { useModel } from '@preact/signals';
import { t } from '../../../lib/browser/i18n';
import { useServices } from '../../popup/backend';
import { PlaceTitle } from '../PlaceTitle';
import { BackLink } from './BackLink';
import { Form, SubmitButton } from './Form';
import { FoundModel } from './found-model';
import { NameField } from './NameField';
import { Outcome } from './Outcome';
import { StorageFields } from './StorageFields';
import { emptyDraft } from './storage-draft';
import { type PickFolder, StorageModel } from './storage-model';
import type { Team } from './team-model';
import { Working } from './Working';

export type WayProps = { readonly model: Team; readonly pickFolder: PickFolder | null };

/** Founding a team: names, a storage, and one press. */
export function FoundTeam({ model, pickFolder }: WayProps) {
  const services = useServices();
  const storage = useModel(() => new StorageModel({ ...services, pickFolder, start: emptyDraft }));
  const form = useModel(() => new FoundModel(model, storage));
  const isWorking = model.busy.value !== null;
  return (
    <>
      <BackLink />
      <PlaceTitle>{t('team.found.title')}</PlaceTitle>
      <Form onSubmit={() => void form.submit()}>
        <p class="app-muted">{t('team.mark')}</p>
        {(['teamName', 'memberName', 'deviceLabel'] as const).map(key => (
          <NameField
            key={key}
            names={form.names}
            name={key}
            label={t(`team.field.${key}`)}
            hint={t(`team.field.${key}Hint`)}
          />
        ))}
        <label class="workspace-check">
          <input
            type="checkbox"
            class="kl-focusable"
            checked={form.presenceNames.value}
            aria-describedby="presence-hint"
            onChange={event => form.setPresenceNames(event.currentTarget.checked)}
          />
          <span>{t('team.field.presence')}</span>
        </label>
        <p class="kl-hint" id="presence-hint">
          {t('team.field.presenceHint')}
        </p>
        <StorageFields storage={storage} />
        <p class="kl-hint">{t('team.found.kitNext')}</p>
        <SubmitButton isWorking={isWorking}>{t('team.found.submit')}</SubmitButton>
        <Working label={isWorking ? t('team.found.working') : null} />
        <Outcome model={model} area="ways" />
      </Form>
    </>
  );
}
