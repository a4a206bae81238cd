import { failureWordText } from '../../lib/browser/failure-text';
import { t } from '../../lib/browser/i18n';
import type { RpcError } from '../../lib/rpc/protocol';

/** What a person can do about a call that failed. */
export function problemText(error: RpcError): string {
  if (error.kind === 'disconnected') return t('panel.problem.disconnected');
  const expected = error.kind === 'failed' ? failureWordText(error.message) : null;
  return expected ?? t('panel.problem.retry');
}
