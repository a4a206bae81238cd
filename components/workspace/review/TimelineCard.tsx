import { t } from '../../../lib/browser/i18n';
import { useServices } from '../../popup/backend';
import { Card } from '../../popup/Card';
import { recentMoment } from '../../../lib/browser/moment-words';
import type { View } from './card-props';
import { eventWords } from './event-words';
import { whoWords } from './people';

/** All that was written about it, oldest first; entries of the ledger, never changed afterwards. */
export function TimelineCard({ view }: { readonly view: View }) {
  const { now } = useServices();
  return (
    <Card title={t('review.timeline.title')}>
      <ol class="review-timeline">
        {view.decision.timeline.map(item => (
          <li key={item.id}>
            <time class="app-muted" dateTime={new Date(item.at).toISOString()}>
              {recentMoment(item.at, now())}
            </time>
            <span>
              {eventWords(item, view.decision)}{' '}
              <span class="app-muted">{t('review.by', [whoWords(view, item.by)])}</span>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}
