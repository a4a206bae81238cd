import { useModel } from '@preact/signals';
import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import type { EscalationTarget } from '../../lib/escalation/target';
import { useServices } from '../popup/backend';
import { ConfirmButton } from '../popup/ConfirmButton';
import { Failure } from '../popup/Failure';
import { Button } from '../ui/Button';
import { EditIcon, PlusIcon, TrashIcon } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { TargetForm } from './TargetForm';
import { TargetPreview } from './TargetPreview';
import { TargetsModel } from './targets-model';

type Props = { readonly model: InstanceType<typeof TargetsModel> };

/** Whom a comment can be escalated to. */
export function TargetsPlace() {
  const services = useServices();
  const model = useModel(() => new TargetsModel(services));
  const state = model.state.value;
  if (state.status === 'loading') return <p class="app-muted">{t('popup.loading')}</p>;
  if (state.status === 'failed') return <Failure error={state.error} />;
  return (
    <div class="app-stack">
      <section class="app-card">
        <div class="app-card-head">
          <h2>{t('sidepanel.target.title')}</h2>
          <Button size="small" icon={<PlusIcon />} onPress={() => model.start(null)}>
            {t('sidepanel.target.add')}
          </Button>
        </div>
        <p class="kl-hint">{t('sidepanel.target.hint')}</p>
        <Notices model={model} />
        {model.draft.value?.id === null ? <TargetForm model={model} /> : null}
        {state.data.length === 0 ? (
          <p class="app-muted">{t('sidepanel.target.none')}</p>
        ) : (
          <ul class="app-list">
            {state.data.map(target => (
              <TargetItem key={target.id} model={model} target={target} />
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

function Notices({ model }: Props) {
  const removed = model.removed.value;
  const refused = model.refused.value;
  return (
    <>
      <Failure error={model.failure.value} />
      {refused ? (
        <Notice tone="warning" live="alert" title={t('sidepanel.target.refused', [refused])} />
      ) : null}
      {removed ? (
        <Notice
          tone="success"
          live="status"
          title={t('sidepanel.target.removed', [removed.name])}
          actions={
            <Button size="small" onPress={() => void model.undoRemove()}>
              {t('popup.undo')}
            </Button>
          }
        />
      ) : null}
    </>
  );
}

function TargetItem({ model, target }: Props & { readonly target: EscalationTarget }) {
  const [previewing, setPreviewing] = useState(false);
  if (model.draft.value?.id === target.id) {
    return (
      <li>
        <TargetForm model={model} />
      </li>
    );
  }
  return (
    <li class="app-item">
      <h3>{target.name}</h3>
      <p class="app-muted">
        {t(`sidepanel.target.roles.${target.role}`)} · {channelText(target.channel)}
      </p>
      {target.interimReply ? <p class="app-text">{target.interimReply}</p> : null}
      <div class="app-actions">
        <Button
          size="small"
          icon={<EditIcon />}
          label={`${t('sidepanel.target.edit')}: ${target.name}`}
          onPress={() => model.start(target)}
        >
          {t('sidepanel.target.edit')}
        </Button>
        <Button
          size="small"
          variant="quiet"
          label={`${t('sidepanel.target.preview')}: ${target.name}`}
          onPress={() => setPreviewing(true)}
        >
          {t('sidepanel.target.preview')}
        </Button>
        <ConfirmButton
          icon={<TrashIcon />}
          label={`${t('sidepanel.target.remove')}: ${target.name}`}
          warning={t('sidepanel.target.removeSure')}
          onConfirm={() => void model.remove(target)}
        >
          {t('sidepanel.target.remove')}
        </ConfirmButton>
      </div>
      {previewing ? <TargetPreview target={target} onClose={() => setPreviewing(false)} /> : null}
    </li>
  );
}

function channelText(channel: EscalationTarget['channel']): string {
  const kind = t(`sidepanel.target.channels.${channel.kind}`);
  if (channel.kind === 'mail') return `${kind}: ${channel.to}`;
  if (channel.kind === 'clipboard') return kind;
  const host = URL.canParse(channel.url) ? new URL(channel.url).hostname : channel.url;
  return `${kind}: ${host}`;
}
