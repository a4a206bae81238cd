import { t } from '../../lib/browser/i18n';
import type { RpcError } from '../../lib/rpc/protocol';
import { Failure } from '../popup/Failure';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { addressOf } from './workspace-place';

export type MissingRecordProps = { readonly error: RpcError; readonly onRetry: () => void };

/** In place of a record that can't be shown. That it was deleted is no failure: its proof says so. */
export function MissingRecord({ error, onRetry }: MissingRecordProps) {
  const isGone = error.kind === 'failed' && error.message === 'gone';
  return (
    <>
      {isGone ? (
        <Notice tone="info" live="status" title={t('workspace.gone.title')}>
          <p>{t('workspace.gone.text')}</p>
          <p>
            <a class="kl-link" href={addressOf('retention')}>
              {t('workspace.gone.proofs')}
            </a>
          </p>
        </Notice>
      ) : (
        <Failure error={error} />
      )}
      <div>
        <Button onPress={onRetry}>{t('popup.retry')}</Button>
      </div>
    </>
  );
}
