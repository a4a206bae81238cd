import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import { useServices } from '../popup/backend';
import { formatMoment } from '../popup/format';
import { Button } from '../ui/Button';
import { RetryIcon } from '../ui/icons';
import { Notice } from '../ui/Notice';
import type { CaseProps } from './case-props';

const tones = { waiting: 'info', delivered: 'success', failed: 'danger' } as const;

/** Whether the webhook took the case; a failed one is kept and can be sent again. */
export function DeliveryNotice({ cases, record }: CaseProps) {
  const { now } = useServices();
  const [refused, setRefused] = useState(false);
  const delivery = cases.deliveryById.value.get(record.id);
  if (!delivery) return null;
  const { state, attempts, nextTryAt, problem } = delivery;
  const retry = async () => setRefused((await cases.retry(record)) === 'refused');
  return (
    <Notice
      tone={tones[state]}
      title={t(`sidepanel.case.delivery.${state}`)}
      actions={
        state === 'delivered' ? null : (
          <Button size="small" icon={<RetryIcon />} onPress={() => void retry()}>
            {t('sidepanel.case.delivery.retry')}
          </Button>
        )
      }
    >
      {state === 'delivered' ? null : (
        <p>
          {t('sidepanel.case.delivery.attempts', attempts)}
          {problem ? ` (${problem})` : ''}
          {nextTryAt === null
            ? ''
            : ` · ${t('sidepanel.case.delivery.next', [formatMoment(nextTryAt, now())])}`}
        </p>
      )}
      {refused ? <p>{t('sidepanel.case.delivery.refused')}</p> : null}
    </Notice>
  );
}
