import { useModel } from '@preact/signals';
import { t } from '../../../lib/browser/i18n';
import { Phase } from '../../../lib/decisions/decision';
import { useServices } from '../../popup/backend';
import { Failure } from '../../popup/Failure';
import { formatNumber } from '../../popup/format';
import { Button } from '../../ui/Button';
import { phaseWord } from '../../ui/decision-words';
import { EmptyState } from '../../ui/EmptyState';
import { Field } from '../../ui/Field';
import { SearchIcon } from '../../ui/icons';
import { PlaceTitle } from '../PlaceTitle';
import { DecisionItem } from './DecisionItem';
import { type All, type AllFilter, AllModel } from './queue-model';
import { ReviewViews } from './ReviewViews';
import { SelectField } from './SelectField';

/** Every decision there is, newest first, to be found by its number. */
export function AllDecisions({ filter }: { readonly filter: AllFilter }) {
  const { backend } = useServices();
  const model = useModel(() => new AllModel({ backend, filter }));
  const state = model.state.value;
  return (
    <>
      <PlaceTitle>{t('review.title')}</PlaceTitle>
      <ReviewViews current="all" />
      <div class="app-columns">
        <Field label={t('review.all.number')}>
          {control => (
            <input
              {...control}
              type="search"
              autocomplete="off"
              spellcheck={false}
              value={filter.words.value}
              onInput={event => filter.search(event.currentTarget.value)}
            />
          )}
        </Field>
        <SelectField
          label={t('review.all.phase')}
          value={filter.phase.value}
          options={[
            ['all', t('review.all.any')],
            ...Phase.options.map(phase => [phase, phaseWord(phase)] as const),
          ]}
          onValue={filter.show}
        />
      </div>
      {state.status === 'loading' ? <p class="app-muted">{t('review.loading')}</p> : null}
      {state.status === 'failed' ? <Failure error={state.error} /> : null}
      {state.status === 'ready' ? <Found model={model} filter={filter} /> : null}
    </>
  );
}

function Found({ model, filter }: { readonly model: All; readonly filter: AllFilter }) {
  const { count, rows, hasMore } = model;
  return (
    <>
      <div aria-live="polite">
        <h2 class="app-muted">{t('review.all.found', count.value, [formatNumber(count.value)])}</h2>
      </div>
      {count.value === 0 ? (
        <EmptyState icon={<SearchIcon />} title={t('review.all.empty')}>
          <p>{t('review.all.emptyHint')}</p>
        </EmptyState>
      ) : (
        <ul class="app-card app-list">
          {rows.value.map(row => (
            <DecisionItem key={row.id} row={row} />
          ))}
        </ul>
      )}
      {hasMore.value ? (
        <div>
          <Button onPress={filter.showMore}>{t('review.all.more')}</Button>
        </div>
      ) : null}
    </>
  );
}
