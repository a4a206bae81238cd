import { t } from '../../lib/browser/i18n';
import type { KnowledgeStatus } from '../../lib/knowledge/source';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { AddFile } from './AddFile';
import { AddUrl } from './AddUrl';
import { useServices } from './backend';
import { Card } from './Card';
import { Failure } from './Failure';
import type { FileImportModel } from './file-import-model';
import type { KnowledgeModel } from './knowledge-model';
import { SourceItem } from './SourceItem';
import { SyncProgress } from './SyncProgress';

export type SourcesViewProps = {
  readonly knowledge: InstanceType<typeof KnowledgeModel>;
  readonly files: InstanceType<typeof FileImportModel>;
  readonly status: KnowledgeStatus;
};

/** Where answers come from: list, adding, removing, export. */
export function SourcesView({ knowledge, files, status }: SourcesViewProps) {
  const { kind } = files.step.value;
  const importing = kind === 'importing';
  // One thing at a time: while a file is on its way in, the other ways stay out of sight.
  const isOccupied = importing || kind === 'mapping' || kind === 'reading';
  return (
    <div class="app-stack">
      <Card title={t('popup.source.title')}>
        <Removed knowledge={knowledge} />
        <Failure error={knowledge.problem.value} />
        {status.progress && !importing ? <SyncProgress progress={status.progress} /> : null}
        {status.sources.length === 0 ? <p class="app-muted">{t('popup.source.none')}</p> : null}
        <ul class="app-list">
          {status.sources.map(source => (
            <SourceItem key={source.id} source={source} knowledge={knowledge} />
          ))}
        </ul>
      </Card>
      <Card title={t('popup.source.add')}>
        <AddFile files={files} progress={status.progress} />
        {isOccupied ? null : (
          <>
            <hr class="app-rule" />
            <AddUrl knowledge={knowledge} />
            <PracticeButton knowledge={knowledge} status={status} />
          </>
        )}
      </Card>
      <ExportCard knowledge={knowledge} status={status} />
    </div>
  );
}

function Removed({ knowledge }: Pick<SourcesViewProps, 'knowledge'>) {
  const removed = knowledge.removed.value;
  if (!removed) return null;
  return (
    <Notice
      tone="success"
      live="status"
      title={t('popup.source.removed', [removed.name])}
      actions={
        <Button size="small" onPress={() => void knowledge.undoRemove()}>
          {t('popup.undo')}
        </Button>
      }
    />
  );
}

function PracticeButton({ knowledge, status }: Pick<SourcesViewProps, 'knowledge' | 'status'>) {
  if (status.sources.some(({ origin }) => origin.kind === 'practice')) return null;
  return (
    <>
      <hr class="app-rule" />
      <div class="app-choice">
        <Button
          disabled={knowledge.pending.value !== null}
          onPress={() => void knowledge.addPractice()}
        >
          {t('popup.source.addPractice')}
        </Button>
        <p class="kl-hint">{t('popup.start.practiceHint')}</p>
      </div>
    </>
  );
}

function ExportCard({ knowledge, status }: Pick<SourcesViewProps, 'knowledge' | 'status'>) {
  const { today } = useServices();
  if (status.entries === 0) return null;
  return (
    <Card title={t('popup.source.export')}>
      <p class="kl-hint">{t('popup.source.exportHint')}</p>
      <div>
        <Button onPress={() => void knowledge.exportAll(`kommentarlotse-${today()}.json`)}>
          {t('popup.source.export')}
        </Button>
      </div>
    </Card>
  );
}
