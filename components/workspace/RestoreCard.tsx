import { t } from '../../lib/browser/i18n';
import type { BackupContent } from '../../lib/rpc/safekeeping';
import { useServices } from '../popup/backend';
import { Card } from '../popup/Card';
import { Failure } from '../popup/Failure';
import { formatMoment, formatNumber } from '../popup/format';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { Progress } from '../ui/Progress';
import type { BackupProps } from './BackupCard';

/** Looks into a backup before anything is changed, then adds what it holds. */
export function RestoreCard({ model }: BackupProps) {
  const step = model.step.value;
  return (
    <Card title={t('workspace.restore.title')}>
      <p>{t('workspace.restore.text')}</p>
      {step.kind === 'choose' ? <Chooser model={model} /> : null}
      {step.kind === 'key' ? <KeyForm model={model} fileName={step.file.name} /> : null}
      {step.kind === 'reading' || step.kind === 'restoring' ? (
        <Progress label={t(`workspace.restore.${step.kind}`)} done={0} total={0} amount="" />
      ) : null}
      {step.kind === 'ready' ? (
        <Notice
          tone="info"
          live="status"
          title={t('workspace.restore.found')}
          actions={
            <>
              <Button variant="primary" onPress={() => void model.restore()}>
                {t('workspace.restore.restore')}
              </Button>
              <Button variant="quiet" onPress={model.startOver}>
                {t('workspace.restore.cancel')}
              </Button>
            </>
          }
        >
          <Content content={step.content} />
          <p>{t('workspace.restore.adds')}</p>
        </Notice>
      ) : null}
      {step.kind === 'done' ? (
        <Notice
          tone="success"
          live="status"
          title={t('workspace.restore.done')}
          actions={
            <Button size="small" variant="quiet" onPress={model.startOver}>
              {t('workspace.restore.another')}
            </Button>
          }
        >
          <Content content={step.content} />
        </Notice>
      ) : null}
      <Failure error={model.restoreProblem.value} />
    </Card>
  );
}

function Chooser({ model }: BackupProps) {
  return (
    <Field label={t('workspace.restore.file')} hint={t('workspace.restore.fileHint')}>
      {control => (
        <input
          {...control}
          type="file"
          accept=".jwe"
          onChange={event => {
            const [file] = event.currentTarget.files ?? [];
            if (file) model.choose({ name: file.name, text: () => file.text() });
          }}
        />
      )}
    </Field>
  );
}

function KeyForm({ model, fileName }: BackupProps & { readonly fileName: string }) {
  return (
    <form
      class="app-stack"
      onSubmit={event => {
        event.preventDefault();
        void model.look();
      }}
    >
      <p>
        <strong>{fileName}</strong>
      </p>
      <Field label={t('workspace.restore.key')} hint={t('workspace.restore.keyHint')}>
        {control => (
          <input
            {...control}
            autocomplete="off"
            spellcheck={false}
            value={model.typedKey.value}
            onInput={event => model.typeKey(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="workspace-actions">
        <Button
          variant="primary"
          disabled={model.typedKey.value.trim().length < 12}
          onPress={() => void model.look()}
        >
          {t('workspace.restore.look')}
        </Button>
        <Button variant="quiet" onPress={model.startOver}>
          {t('workspace.restore.cancel')}
        </Button>
      </div>
    </form>
  );
}

function Content({ content }: { readonly content: BackupContent }) {
  const { now } = useServices();
  return (
    <dl class="app-pairs">
      <dt>{t('workspace.restore.createdAt')}</dt>
      <dd>{formatMoment(content.createdAt, now())}</dd>
      <dt>{t('workspace.restore.answers')}</dt>
      <dd>{formatNumber(content.answers)}</dd>
      <dt>{t('workspace.restore.cases')}</dt>
      <dd>{formatNumber(content.cases)}</dd>
      <dt>{t('workspace.restore.entries')}</dt>
      <dd>{formatNumber(content.entries)}</dd>
      {content.filesLeftOut > 0 && (
        <>
          <dt>{t('workspace.restore.filesLeftOut')}</dt>
          <dd>{formatNumber(content.filesLeftOut)}</dd>
        </>
      )}
    </dl>
  );
}
