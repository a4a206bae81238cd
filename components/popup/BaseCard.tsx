import { t } from '../../lib/browser/i18n';
import type { KnowledgeStatus } from '../../lib/knowledge/source';
import { Button } from '../ui/Button';
import { SyncIcon } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { useServices } from './backend';
import { Card } from './Card';
import { importErrorText } from './error-text';
import { Failure } from './Failure';
import { formatMoment, formatNumber } from './format';
import type { KnowledgeModel } from './knowledge-model';
import { SyncProgress } from './SyncProgress';

export type BaseCardProps = {
  readonly knowledge: InstanceType<typeof KnowledgeModel>;
  readonly status: KnowledgeStatus;
  readonly onSources: () => void;
};

/** How the knowledge base stands: amount, last and next sync, what went wrong. */
export function BaseCard({ knowledge, status, onSources }: BaseCardProps) {
  const running = status.progress !== null || knowledge.pending.value === 'sync';
  const canSync = status.sources.length > 0;
  return (
    <Card title={t('popup.base.title')}>
      <p class="app-figures">
        <strong>{t('popup.base.entries', status.entries, [formatNumber(status.entries)])}</strong>
        {status.drafts > 0 ? (
          <span>{t('popup.base.drafts', status.drafts, [formatNumber(status.drafts)])}</span>
        ) : null}
      </p>
      <SyncTimes status={status} />
      <SourceErrors status={status} onSources={onSources} />
      <Failure error={knowledge.problem.value} />
      {status.progress ? <SyncProgress progress={status.progress} /> : null}
      {canSync ? (
        <div>
          <Button icon={<SyncIcon />} disabled={running} onPress={() => void knowledge.sync(null)}>
            {running ? t('popup.base.syncing') : t('popup.base.syncNow')}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

function SyncTimes({ status }: { readonly status: KnowledgeStatus }) {
  const { now } = useServices();
  const times = status.sources.flatMap(({ syncedAt }) => (syncedAt === null ? [] : [syncedAt]));
  if (status.sources.length === 0) return null;
  return (
    <dl class="app-pairs">
      <dt>{t('popup.base.lastSync')}</dt>
      <dd>{times.length > 0 ? formatMoment(Math.max(...times), now()) : t('popup.base.never')}</dd>
      {status.nextSyncAt === null ? null : (
        <>
          <dt>{t('popup.base.nextSync')}</dt>
          <dd>{formatMoment(status.nextSyncAt, now())}</dd>
        </>
      )}
    </dl>
  );
}

function SourceErrors({ status, onSources }: Pick<BaseCardProps, 'status' | 'onSources'>) {
  const broken = status.sources.filter(({ error }) => error !== null);
  if (broken.length === 0) return null;
  return (
    <Notice
      tone="danger"
      title={t('popup.base.errors', broken.length)}
      actions={
        <Button size="small" onPress={onSources}>
          {t('popup.base.showSources')}
        </Button>
      }
    >
      <ul>
        {broken.map(({ id, name, error }) => (
          <li key={id}>
            {name}: {error ? importErrorText(error) : ''}
          </li>
        ))}
      </ul>
      <p>{t('popup.base.kept')}</p>
    </Notice>
  );
}
