import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { InsertIcon } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { formatDay } from './format';
import type { PanelModel } from './panel-model';
import type { Candidate } from './suggestions-model';

export type ConfirmInvalidProps = { readonly model: PanelModel; readonly candidate: Candidate };

/** An answer that is not valid today: a second click and a reason, so that it never slips in unnoticed. */
export function ConfirmInvalid({ model, candidate }: ConfirmInvalidProps) {
  const [reason, setReason] = useState('');
  const input = useRef<HTMLInputElement>(null);
  // The question may have come by a key, far from what is in view.
  useEffect(() => {
    input.current?.focus();
  }, []);
  const { answer, suggestion } = candidate;
  const title =
    suggestion.validity === 'expired'
      ? t('panel.confirm.expired', [formatDay(answer.validUntil ?? '')])
      : t('panel.confirm.notYet', [formatDay(answer.validFrom ?? '')]);
  const isReady = reason.trim().length >= 3;
  return (
    <Notice
      tone="warning"
      live="status"
      title={title}
      actions={
        <>
          <Button
            icon={<InsertIcon />}
            disabled={!isReady}
            onPress={() => model.insertInvalid(answer, reason.trim())}
          >
            {t('panel.confirm.insert')}
          </Button>
          <Button variant="quiet" onPress={model.cancelConfirm}>
            {t('panel.confirm.cancel')}
          </Button>
        </>
      }
    >
      <Field label={t('panel.confirm.reason')} hint={t('panel.confirm.reasonHint')}>
        {control => (
          <input
            {...control}
            ref={input}
            type="text"
            maxLength={200}
            autocomplete="off"
            value={reason}
            onInput={event => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
    </Notice>
  );
}
