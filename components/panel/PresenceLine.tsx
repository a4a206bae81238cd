import { t } from '../../lib/browser/i18n';
import { Button } from '../ui/Button';
import { PersonIcon } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { presenceWords, sinceWords } from '../ui/presence-words';
import type { PresenceModel } from './presence-model';

/** Above the answer: that a colleague is at it. Nothing is blocked by it. */
export function PresenceLine({ presence }: { readonly presence: PresenceModel }) {
  const mark = presence.mark.value;
  const words = mark && presenceWords(mark);
  return (
    <div aria-live="polite">
      {mark && words !== null ? (
        <Notice
          tone="info"
          icon={<PersonIcon />}
          title={words}
          actions={
            <Button size="small" onPress={presence.takeOver}>
              {t('presence.takeOver')}
            </Button>
          }
        >
          <p>
            {sinceWords(mark)}. {t('presence.hint')}
          </p>
        </Notice>
      ) : mark?.isAwaited ? (
        <Notice
          tone="info"
          icon={<PersonIcon />}
          title={t('presence.awaited')}
          actions={
            <Button size="small" onPress={presence.handOver}>
              {t('presence.handOver')}
            </Button>
          }
        />
      ) : null}
    </div>
  );
}
