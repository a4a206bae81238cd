import { useState } from 'preact/hooks';
import { t } from '../../../lib/browser/i18n';
import { Failure } from '../../popup/Failure';
import { Card } from '../../popup/Card';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { CheckIcon } from '../../ui/icons';
import { PlaceTitle } from '../PlaceTitle';
import { DecisionItem } from './DecisionItem';
import { pageSize, type Queue } from './queue-model';
import { type QueueGroup, type WorkKind, workKinds } from './queue-groups';
import { NoTeam } from './NoTeam';
import { ReviewViews } from './ReviewViews';
import { SelectField } from './SelectField';

/** What waits, most pressing first. */
export function QueuePage({ model }: { readonly model: Queue }) {
  const state = model.state.value;
  return (
    <>
      <PlaceTitle>{t('review.title')}</PlaceTitle>
      <ReviewViews current="queue" />
      {state.status === 'loading' ? <p class="app-muted">{t('review.loading')}</p> : null}
      {state.status === 'failed' ? (
        <>
          <Failure error={state.error} />
          <div>
            <Button onPress={() => void model.refresh()}>{t('popup.retry')}</Button>
          </div>
        </>
      ) : null}
      {state.status === 'ready' ? <Waiting model={model} /> : null}
      <p class="kl-hint">{t('review.noAdvice')}</p>
    </>
  );
}

function Waiting({ model }: { readonly model: Queue }) {
  const groups = model.groups.value;
  if (model.isEmpty.value)
    return (
      <EmptyState icon={<CheckIcon />} title={t('review.queue.empty')}>
        <p>{t('review.queue.emptyHint')}</p>
      </EmptyState>
    );
  return (
    <>
      <div class="review-filter">
        <SelectField
          label={t('review.queue.show')}
          value={model.work.value}
          options={[
            ['all', t('review.work.all')],
            ...workKinds.map(kind => [kind, t(`review.work.${kind}`)] as const),
          ]}
          onValue={value => model.show(workOf(value))}
        />
      </div>
      <div class="app-stack" aria-live="polite">
        {groups.length === 0 ? <p class="app-muted">{t('review.queue.none')}</p> : null}
      </div>
      {groups.map(group => (
        <Group key={group.name} group={group} isAlone={model.isAlone.value} />
      ))}
    </>
  );
}

type GroupProps = { readonly group: QueueGroup; readonly isAlone: boolean };

function Group({ group: { name, rows }, isAlone }: GroupProps) {
  const [limit, setLimit] = useState(pageSize);
  return (
    <Card title={t(name === 'others' && isAlone ? 'review.group.alone' : `review.group.${name}`)}>
      {name === 'others' && isAlone ? <NoTeam /> : null}
      {name === 'others' && !isAlone ? (
        <p class="app-muted">{t('review.group.othersHint')}</p>
      ) : null}
      <ul class="app-list">
        {rows.slice(0, limit).map(row => (
          <DecisionItem key={row.id} row={row} />
        ))}
      </ul>
      {rows.length > limit ? (
        <div>
          <Button onPress={() => setLimit(limit + pageSize)}>{t('review.all.more')}</Button>
        </div>
      ) : null}
    </Card>
  );
}

const workOf = (value: string): WorkKind | 'all' =>
  workKinds.find(known => known === value) ?? 'all';
