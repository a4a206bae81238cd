import { t } from '../../lib/browser/i18n';
import type { RpcError } from '../../lib/rpc/protocol';
import { Notice } from '../ui/Notice';
import { failureText } from './error-text';

/** A request to the background that went wrong; nothing when none did. */
export function Failure({ error }: { readonly error: RpcError | null }) {
  if (!error) return null;
  return (
    <Notice tone="danger" title={t('popup.failure.title')} live="alert">
      <p>{failureText(error)}</p>
    </Notice>
  );
}
