import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';

export type EraseFormProps = {
  readonly isWorking: boolean;
  readonly onErase: (reason: string) => void;
  /** Null where it stands in a fold that closes by itself. */
  readonly onClose: (() => void) | null;
};

/** Deleting a record before its time: by a lead, with a reason that stays. */
export function EraseForm({ isWorking, onErase, onClose }: EraseFormProps) {
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
            ref={onClose === null ? null : focusOnce}
            onInput={event => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="app-actions">
        <Button
          variant="danger"
          disabled={isWorking}
          onPress={() => {
            setTried(true);
            if (!isMissing) onErase(reason.trim());
          }}
        >
          {t('record.retention.eraseConfirm')}
        </Button>
        {onClose === null ? null : (
          <Button variant="quiet" onPress={onClose}>
            {t('popup.cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}

const focused = new WeakSet<HTMLElement>();
/** Focus follows what takes the place of the button it was on; not again while one types. */
function focusOnce(input: HTMLInputElement | null): void {
  if (!input || focused.has(input)) return;
  focused.add(input);
  input.focus();
}
