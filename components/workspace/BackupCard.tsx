import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import { Card } from '../popup/Card';
import { Failure } from '../popup/Failure';
import { formatMoment } from '../popup/format';
import { dataOf } from '../popup/live';
import { useServices } from '../popup/backend';
import { Button } from '../ui/Button';
import { CheckIcon, CopyIcon, InsertIcon } from '../ui/icons';
import { Notice } from '../ui/Notice';
import type { BackupModel } from './backup-model';

export type BackupProps = { readonly model: InstanceType<typeof BackupModel> };

/** Makes an encrypted file of everything. The key comes first: a file nobody can open is no backup. */
export function BackupCard({ model }: BackupProps) {
  const { now } = useServices();
  const state = dataOf(model.state.value);
  const working = model.making.value === 'working';
  return (
    <Card title={t('workspace.backup.title')}>
      <p>{t('workspace.backup.text')}</p>
      {state === null ? null : (
        <p class="app-muted">
          {state.backedUpAt === null
            ? t('workspace.backup.never')
            : t('workspace.backup.last', [formatMoment(state.backedUpAt, now())])}
        </p>
      )}
      <KeyBox model={model} />
      <label class="workspace-check">
        <input
          type="checkbox"
          class="kl-focusable"
          checked={model.isKept.value}
          onChange={event => model.keep(event.currentTarget.checked)}
        />
        <span>{t('workspace.backup.kept')}</span>
      </label>
      <div>
        <Button
          variant="primary"
          icon={<InsertIcon />}
          disabled={!model.isKept.value || working}
          describedBy="backup-why"
          onPress={() => void model.make()}
        >
          {t(working ? 'workspace.backup.making' : 'workspace.backup.make')}
        </Button>
        <p class="kl-hint" id="backup-why">
          {t('workspace.backup.why')}
        </p>
      </div>
      <div aria-live="polite">
        {model.making.value === 'done' ? (
          <Notice tone="success" title={t('workspace.backup.done')}>
            <p>{t('workspace.backup.doneText')}</p>
          </Notice>
        ) : null}
      </div>
      <Failure error={model.makeProblem.value} />
    </Card>
  );
}

function KeyBox({ model }: BackupProps) {
  const [copied, setCopied] = useState(false);
  return (
    <div class="workspace-key">
      <h3 id="key-title">{t('workspace.backup.key')}</h3>
      <output class="workspace-key-text" aria-labelledby="key-title">
        {model.key.value}
      </output>
      <p class="kl-hint">{t('workspace.backup.keyHint')}</p>
      <div class="workspace-actions">
        <Button
          size="small"
          icon={copied ? <CheckIcon /> : <CopyIcon />}
          onPress={() => void model.copyKey().then(setCopied)}
        >
          {t(copied ? 'workspace.backup.copied' : 'workspace.backup.copy')}
        </Button>
        <Button size="small" variant="quiet" onPress={() => print()}>
          {t('workspace.backup.print')}
        </Button>
      </div>
    </div>
  );
}
