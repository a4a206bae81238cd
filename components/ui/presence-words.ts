import { t } from '../../lib/browser/i18n';
import type { PresenceMark } from '../../lib/rpc/presence';

/** Who is answering, in words; null where there is nothing to tell: one is answering oneself. */
export function presenceWords({ by, name, isTakenOver }: PresenceMark): string | null {
  if (by === 'self') return null;
  if (by === 'elsewhere')
    return isTakenOver ? t('presence.takenOverElsewhere') : t('presence.elsewhere');
  if (name === null) return isTakenOver ? t('presence.takenOver') : t('presence.colleague');
  return isTakenOver ? t('presence.takenOverNamed', [name]) : t('presence.named', [name]);
}

/** "seit 14:05 Uhr" */
export const sinceWords = ({ since }: PresenceMark): string =>
  t('presence.since', [
    new Date(since).toLocaleTimeString(t('common.locale'), { hour: '2-digit', minute: '2-digit' }),
  ]);
