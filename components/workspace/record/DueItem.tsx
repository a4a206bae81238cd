import { useRef, useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { dayOf } from '../../../lib/decisions/german-time';
import type { DueDeletion } from '../../../lib/rpc/decisions';
import { useServices } from '../../popup/backend';
import { formatDay } from '../../popup/format';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
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
        <EraseForm model={model} item={item} onClose={close} />
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

type EraseFormProps = DueItemProps & { readonly onClose: () => void };

function EraseForm({ model, item, onClose }: EraseFormProps) {
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  return (
    <div class="app-stack">
      <Field
        label={t('record.retention.reason')}
        hint={t('record.retention.reasonHint')}
        error={isTried && isMissing ? t('record.empty') : null}
      >
        {control => (
          <input
            {...control}
            autoComplete="off"
            maxLength={1_000}
            value={reason}
            ref={focusOnce}
            onInput={event => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="app-actions">
        <Button
          variant="danger"
          disabled={model.isWorking.value}
          onPress={() => {
            setTried(true);
            if (!isMissing) void model.erase(item.subject, item.number, reason.trim());
          }}
        >
          {t('record.retention.eraseConfirm')}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {t('popup.cancel')}
        </Button>
      </div>
    </div>
  );
}

const idOf = (subject: string): string => subject.slice(subject.indexOf(':') + 1);

const focused = new WeakSet<HTMLElement>();
/** Focus follows what takes the place of the button it was on; not again while one types. */
function focusOnce(input: HTMLInputElement | null): void {
  if (!input || focused.has(input)) return;
  focused.add(input);
  input.focus();
}
