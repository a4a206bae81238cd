import { t } from '../../lib/browser/i18n';
import type { KnowledgeSource } from '../../lib/knowledge/source';
import { Button } from '../ui/Button';
import { SyncIcon, TrashIcon } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { useServices } from './backend';
import { ConfirmButton } from './ConfirmButton';
import { importErrorText } from './error-text';
import { formatMoment, formatNumber } from './format';
import type { KnowledgeModel } from './knowledge-model';

export type SourceItemProps = {
  readonly source: KnowledgeSource;
  readonly knowledge: InstanceType<typeof KnowledgeModel>;
};

/** One source: how many answers, how fresh, what is wrong, what one can do. */
export function SourceItem({ source, knowledge }: SourceItemProps) {
  const { now } = useServices();
  const { name, origin, entryCount, syncedAt, error } = source;
  const busy = knowledge.pending.value !== null;
  return (
    <li class="app-item">
      <h3>{name}</h3>
      <p class="app-muted">
        {t('popup.base.entries', entryCount, [formatNumber(entryCount)])} ·{' '}
        {t('popup.source.synced', [
          syncedAt === null ? t('popup.base.never') : formatMoment(syncedAt, now()),
        ])}
        <br />
        {originText(origin)}
      </p>
      {error ? (
        <Notice tone="danger" title={importErrorText(error)}>
          <p>{t('popup.base.kept')}</p>
        </Notice>
      ) : null}
      <div class="app-actions">
        {error?.kind === 'no-permission' ? (
          <Button size="small" onPress={() => void knowledge.allowAndSync(source)}>
            {t('popup.source.allow')}
          </Button>
        ) : null}
        {origin.kind === 'url' ? (
          <Button
            size="small"
            icon={<SyncIcon />}
            disabled={busy}
            label={`${t('popup.source.sync')}: ${name}`}
            onPress={() => void knowledge.sync(source.id)}
          >
            {t('popup.source.sync')}
          </Button>
        ) : null}
        <ConfirmButton
          icon={<TrashIcon />}
          label={`${t('popup.source.remove')}: ${name}`}
          warning={t('popup.source.removeSure', entryCount, [formatNumber(entryCount)])}
          hint={origin.kind === 'file' ? t('popup.source.removeFileHint') : undefined}
          onConfirm={() => void knowledge.remove(source)}
        >
          {t('popup.source.remove')}
        </ConfirmButton>
      </div>
    </li>
  );
}

function originText(origin: KnowledgeSource['origin']): string {
  if (origin.kind === 'practice') return t('popup.source.practice');
  return origin.kind === 'file' ? t('popup.source.file', [origin.fileName]) : origin.url;
}
