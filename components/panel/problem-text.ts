import { t } from '../../lib/browser/i18n';
import type { RpcError } from '../../lib/rpc/protocol';

/** What a person can do about a call that failed. */
export const problemText = (error: RpcError): string =>
  error.kind === 'disconnected' ? t('panel.problem.disconnected') : t('panel.problem.retry');
