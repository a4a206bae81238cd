import { t } from '../../lib/browser/i18n';
import type { KnowledgeStatus } from '../../lib/knowledge/source';
import { Progress } from '../ui/Progress';
import { formatNumber } from './format';

type Running = NonNullable<KnowledgeStatus['progress']>;

const phaseKey = {
  fetch: 'popup.base.phase.fetch',
  read: 'popup.base.phase.read',
  store: 'popup.base.phase.store',
  index: 'popup.base.phase.index',
} as const satisfies Record<Running['phase'], string>;

/** A running sync or import; the work itself happens in the background. */
export function SyncProgress({ progress }: { readonly progress: Running }) {
  const { sourceName, phase, done, total } = progress;
  return (
    <Progress
      label={t(phaseKey[phase], [sourceName])}
      done={done}
      total={total}
      amount={total > 0 ? t('popup.base.amount', [formatNumber(done), formatNumber(total)]) : ''}
    />
  );
}
