import { useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { dayOf } from '../../../lib/decisions/german-time';
import type { DueDeletion } from '../../../lib/rpc/decisions';
import { useServices } from '../../popup/backend';
import { formatDay } from '../../popup/format';
import { Button } from '../../ui/Button';
import { EraseForm } from '../EraseForm';
import { addressOf } from '../workspace-place';
import type { RetentionModel } from './retention-model';

export type DueItemProps = {
  readonly model: InstanceType<typeof RetentionModel>;
  readonly item: DueDeletion;
};

/** One record that has a day to go; a lead may let it go earlier, with a reason. */
export function DueItem({ model, item }: DueItemProps) {
  const { now } = useServices();
  const [isAsking, setAsking] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const close = () => {
    setAsking(false);
    requestAnimationFrame(() => row.current?.querySelector('button')?.focus());
  };
  return (
    <li class="record-due" ref={row}>
      <div>
        <strong>{item.number}</strong>
        <p class="app-muted">
          {t(
            `record.retention.${item.isHeld ? 'heldSince' : item.dueAt <= now() ? 'overdue' : 'due'}`,
            [t(`record.retention.class.${item.class}`), formatDay(dayOf(item.dueAt))],
          )}
        </p>
      </div>
      {isAsking ? (
        <EraseForm
          isWorking={model.isWorking.value}
          onErase={reason => void model.erase(item.subject, item.number, reason)}
          onClose={close}
        />
      ) : (
        <div class="app-actions">
          {item.subject.startsWith('decision:') ? (
            <a class="kl-focusable" href={addressOf('review', idOf(item.subject))}>
              {t('record.retention.open', [item.number])}
            </a>
          ) : null}
          {item.isHeld || model.mayErase.value !== true ? null : (
            <Button
              size="small"
              variant="quiet"
              label={t('record.retention.eraseNow', [item.number])}
              onPress={() => setAsking(true)}
            >
              {t('record.retention.erase')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

const idOf = (subject: string): string => subject.slice(subject.indexOf(':') + 1);
