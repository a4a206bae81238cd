import { useRef } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import type { KnowledgeStatus } from '../../lib/knowledge/source';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Progress } from '../ui/Progress';
import { useServices } from './backend';
import { ColumnMapping } from './ColumnMapping';
import { importErrorText } from './error-text';
import { Failure } from './Failure';
import type { FileImportModel } from './file-import-model';
import { formatNumber } from './format';
import { toPickedFile } from './picked-file';
import { SyncProgress } from './SyncProgress';

export type AddFileProps = {
  readonly files: InstanceType<typeof FileImportModel>;
  readonly progress: KnowledgeStatus['progress'];
};

/** Choosing a file, mapping a CSV's columns, and what came of it. */
export function AddFile({ files, progress }: AddFileProps) {
  const step = files.step.value;
  if (step.kind === 'mapping') {
    return <ColumnMapping files={files} fileName={step.file.name} preview={step.preview} />;
  }
  const busy = step.kind === 'reading' || step.kind === 'importing';
  return (
    <div class="app-stack">
      {busy ? null : <FileChooser files={files} />}
      {step.kind === 'reading' ? <p>{t('popup.importing.reading', [step.fileName])}</p> : null}
      {step.kind === 'importing' ? (
        <div>
          {progress ? (
            <SyncProgress progress={progress} />
          ) : (
            <Progress
              label={t('popup.importing.running', [step.fileName])}
              done={0}
              total={0}
              amount=""
            />
          )}
          <p class="kl-hint">{t('popup.importing.runningHint')}</p>
        </div>
      ) : null}
      <Outcome files={files} />
    </div>
  );
}

function FileChooser({ files }: Pick<AddFileProps, 'files'>) {
  const { doors, closesOnFileChooser } = useServices();
  const inputRef = useRef<HTMLInputElement>(null);
  if (closesOnFileChooser) {
    return (
      <div class="app-choice">
        <Button onPress={() => doors.openPage('popup.html#sources')}>
          {t('popup.source.openInTab')}
        </Button>
        <p class="kl-hint">{t('popup.source.openInTabHint')}</p>
      </div>
    );
  }
  return (
    <div class="app-choice">
      <input
        class="kl-sr"
        ref={inputRef}
        type="file"
        tabIndex={-1}
        aria-label={t('popup.source.addFile')}
        accept=".csv,.tsv,.json,.jsonld,.html,.htm,application/json,application/ld+json,text/csv"
        onChange={event => {
          const [file] = event.currentTarget.files ?? [];
          // The same file, mended, must be choosable again.
          if (file) void files.choose(toPickedFile(file));
          event.currentTarget.value = '';
        }}
      />
      <Button onPress={() => inputRef.current?.click()}>{t('popup.source.addFile')}</Button>
      <p class="kl-hint">{t('popup.source.fileHint')}</p>
    </div>
  );
}

function Outcome({ files }: Pick<AddFileProps, 'files'>) {
  const step = files.step.value;
  if (step.kind === 'done') {
    const { name, entryCount } = step.source;
    return (
      <Notice tone="success" live="status" title={t('popup.importing.done', [name])}>
        <p>{t('popup.importing.doneCount', entryCount, [formatNumber(entryCount)])}</p>
      </Notice>
    );
  }
  if (step.kind === 'refused') {
    return (
      <Notice tone="danger" live="alert" title={t('popup.importing.refused', [step.fileName])}>
        <p>{importErrorText(step.error)}</p>
        <p>{t('popup.importing.unchanged')}</p>
      </Notice>
    );
  }
  return <Failure error={step.kind === 'failed' ? step.error : null} />;
}
