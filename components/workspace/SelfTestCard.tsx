import { t } from '../../lib/browser/i18n';
import type { SelfTest } from '../../lib/rpc/safekeeping';
import { Card } from '../popup/Card';
import { Failure } from '../popup/Failure';
import { formatNumber } from '../popup/format';
import { Button } from '../ui/Button';
import { CheckIcon, WarningIcon } from '../ui/icons';
import { Notice } from '../ui/Notice';
import type { SelfTestModel } from './self-test-model';

export type SelfTestProps = { readonly model: InstanceType<typeof SelfTestModel> };

/** Reads everything that is stored and says in words what holds and what does not. */
export function SelfTestCard({ model }: SelfTestProps) {
  const result = model.result.value;
  return (
    <Card title={t('workspace.test.title')}>
      <p>{t('workspace.test.text')}</p>
      <div>
        <Button disabled={model.isRunning.value} onPress={() => void model.run()}>
          {t(model.isRunning.value ? 'workspace.test.running' : 'workspace.test.run')}
        </Button>
      </div>
      <div aria-live="polite" class="app-stack">
        {result === null ? null : <Findings result={result} />}
      </div>
      {model.canRepair.value ? (
        <Notice
          tone="warning"
          title={t('workspace.test.repairTitle')}
          actions={
            <Button disabled={model.isRunning.value} onPress={() => void model.repair()}>
              {t('workspace.test.repair')}
            </Button>
          }
        >
          <p>{t('workspace.test.repairText')}</p>
        </Notice>
      ) : null}
      {result !== null && result.chains !== 'good' ? (
        <Notice tone="danger" live="alert" title={t(`workspace.test.chains.${result.chains}`)}>
          <p>{t(`workspace.test.chainsText.${result.chains}`)}</p>
        </Notice>
      ) : null}
      <Failure error={model.problem.value} />
    </Card>
  );
}

function Findings({ result }: { readonly result: SelfTest }) {
  const { entries, chains, views, searchIndex, used, left } = result;
  return (
    <ul class="workspace-findings">
      <Finding holds={chains === 'good'}>
        {`${t(`workspace.test.chains.${chains}`)} (${t('workspace.test.entries', entries, [formatNumber(entries)])})`}
      </Finding>
      <Finding holds={views === 'good'}>{t(`workspace.test.views.${views}`)}</Finding>
      <Finding holds={searchIndex === 'good'}>
        {t(`workspace.test.searchIndex.${searchIndex}`)}
      </Finding>
      {used === null || left === null ? null : (
        <Finding holds>{t('workspace.test.space', [sizeOf(used), sizeOf(left)])}</Finding>
      )}
    </ul>
  );
}

function Finding({ holds, children }: { readonly holds: boolean; readonly children: string }) {
  return (
    <li data-holds={holds}>
      {holds ? <CheckIcon /> : <WarningIcon />}
      <span>{children}</span>
    </li>
  );
}

const sizeOf = (bytes: number): string =>
  bytes < 1e9
    ? `${formatNumber(Math.round(bytes / 1e5) / 10)} MB`
    : `${formatNumber(Math.round(bytes / 1e8) / 10)} GB`;
