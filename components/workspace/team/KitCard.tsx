import { t } from '../../../lib/browser/i18n';
import { Card } from '../../popup/Card';
import { ConfirmButton } from '../../popup/ConfirmButton';
import { Outcome } from './Outcome';
import type { CardProps } from './card-props';
import { Working } from './Working';

/** Whether there is a recovery key, and how to replace it. */
export function KitCard({ model, team }: CardProps) {
  const { hasRecoveryKit, name, remote } = team;
  const isWorking = model.busy.value?.area === 'kit';
  return (
    <Card title={t('team.kit.card')}>
      <p>{t(hasRecoveryKit ? 'team.kit.has' : 'team.kit.hasNot')}</p>
      <div>
        <ConfirmButton
          warning={t('team.kit.renewSure')}
          hint={t('team.kit.renewHint')}
          onConfirm={() => void model.renewKit(name, remote.place)}
        >
          {t('team.kit.renew')}
        </ConfirmButton>
      </div>
      <Working label={isWorking ? t('team.kit.renew') : null} />
      <Outcome model={model} area="kit" />
    </Card>
  );
}
