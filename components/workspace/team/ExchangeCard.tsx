import { t } from '../../../lib/browser/i18n';
import type { SyncView } from '../../../lib/rpc/team';
import { Card } from '../../popup/Card';
import { SyncLines } from '../../popup/SyncLines';
import { teamProblemKey } from '../../popup/team-problem';
import { Button } from '../../ui/Button';
import { SyncIcon } from '../../ui/icons';
import { Outcome } from './Outcome';
import type { Team } from './team-model';

export type ExchangeCardProps = { readonly model: Team; readonly sync: SyncView };

/** How far the exchange is, in sentences, and what to do when it does not work. */
export function ExchangeCard({ model, sync }: ExchangeCardProps) {
  const isAsking = model.busy.value?.area === 'sync';
  return (
    <Card title={t('team.sync.title')}>
      <SyncLines sync={sync} />
      {sync.problem === null ? null : (
        <p class="app-muted">{t(`team.problem.${teamProblemKey[sync.problem]}.text`)}</p>
      )}
      <div>
        <Button icon={<SyncIcon />} disabled={isAsking} onPress={() => void model.syncNow()}>
          {t('team.sync.now')}
        </Button>
      </div>
      <Outcome model={model} area="sync" />
    </Card>
  );
}
