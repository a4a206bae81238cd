import { t } from '../../lib/browser/i18n';
import type { Answer } from '../../lib/knowledge/answer';
import { Button } from '../ui/Button';
import { SearchIcon } from '../ui/icons';
import { EmptyState } from '../ui/EmptyState';
import { Field } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { Failure } from './Failure';
import { formatNumber } from './format';
import type { Found, SearchModel } from './search-model';
import { SearchResult } from './SearchResult';
import type { Versions } from './versions/versions-model';
import { VersionsOutcome } from './versions/VersionsOutcome';

export type SearchViewProps = {
  readonly search: InstanceType<typeof SearchModel>;
  readonly versions: Versions;
  readonly onEdit: (answer: Answer) => void;
};

export function SearchView({ search, versions, onEdit }: SearchViewProps) {
  const withdrawn = search.withdrawn.value;
  return (
    <div class="app-stack">
      <h2 class="kl-sr">{t('popup.search')}</h2>
      <SearchField search={search} />
      {withdrawn ? (
        <Notice
          tone="success"
          live="status"
          title={t('popup.find.withdrawn')}
          actions={
            <Button size="small" onPress={() => void search.undoWithdraw()}>
              {t('popup.undo')}
            </Button>
          }
        >
          <p>{withdrawn.question}</p>
        </Notice>
      ) : null}
      <VersionsOutcome versions={versions} />
      <Failure error={search.failure.value ?? versions.failure.value} />
      <Results {...{ search, versions, onEdit }} />
    </div>
  );
}

export function SearchField({ search }: Pick<SearchViewProps, 'search'>) {
  return (
    <Field label={t('popup.find.label')}>
      {control => (
        <input
          {...control}
          type="search"
          maxLength={2_000}
          autoComplete="off"
          placeholder={t('popup.find.placeholder')}
          value={search.query.value}
          onInput={event => search.ask(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

function Results({ search, versions, onEdit }: SearchViewProps) {
  const results = search.results.value;
  if (!results) {
    return search.query.value.trim() ? null : <p class="app-muted">{t('popup.find.start')}</p>;
  }
  if (results.length === 0) {
    return (
      <div aria-live="polite">
        <EmptyState
          icon={<SearchIcon />}
          title={t('popup.find.none', [search.query.value.trim().slice(0, 80)])}
        >
          <p>{t('popup.find.noneHint')}</p>
        </EmptyState>
      </div>
    );
  }
  const good = results.filter(({ suggestion }) => suggestion.shown);
  const weak = results.filter(({ suggestion }) => !suggestion.shown);
  const list = (found: readonly Found[]) => (
    <ul class="app-stack">
      {found.map(one => (
        <SearchResult key={one.answer.id} found={one} {...{ search, versions, onEdit }} />
      ))}
    </ul>
  );
  return (
    <>
      <p class="app-muted" aria-live="polite">
        {t('popup.find.count', good.length, [formatNumber(good.length)])}
      </p>
      {list(good)}
      {weak.length > 0 ? (
        <details class="app-details" open={good.length === 0}>
          <summary class="kl-focusable">
            {t('popup.find.weaker')} ({formatNumber(weak.length)})
          </summary>
          {list(weak)}
        </details>
      ) : null}
    </>
  );
}
