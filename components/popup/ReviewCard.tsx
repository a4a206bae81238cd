import { createModel, useModel } from '@preact/signals';
import { t } from '../../lib/browser/i18n';
import { Button } from '../ui/Button';
import { WarningIcon } from '../ui/icons';
import { type Backend, useServices } from './backend';
import { Card } from './Card';
import { dataOf, liveCall } from './live';

/** What waits for this person to do about decisions; nothing where nothing does. */
export function ReviewCard() {
  const { backend, doors } = useServices();
  const model = useModel(() => new ReviewStateModel(backend));
  const mine = (dataOf(model.state.value) ?? []).flatMap(({ tasks }) => {
    const own = tasks.filter(task => task.mine);
    return own.length === 0 ? [] : [own];
  });
  if (mine.length === 0) return null;
  const isLate = mine.some(tasks => tasks.some(({ isOverdue }) => isOverdue));
  return (
    <Card title={t('review.title')}>
      <p>{t('review.popup.waiting', mine.length)}</p>
      {isLate ? (
        <p class="app-late">
          <WarningIcon />
          <span>{t('review.popup.overdue')}</span>
        </p>
      ) : null}
      <div>
        <Button size="small" onPress={() => doors.openPage('workspace.html#pruefung')}>
          {t('review.popup.open')}
        </Button>
      </div>
    </Card>
  );
}

const ReviewStateModel = createModel((backend: Backend) => ({
  state: liveCall(backend, 'decisions/list', { which: 'queue' }, ['decisions', 'team']).state,
}));
