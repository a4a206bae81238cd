import { t } from '../../lib/browser/i18n';
import { Field } from '../ui/Field';
import { AnswerCard } from './AnswerCard';
import type { PanelModel } from './panel-model';

/** The whole FAQ base in a person's own words. */
export function SearchBox({ model }: { readonly model: PanelModel }) {
  const { search, suggestions } = model;
  const hits = search.hits.value;
  return (
    <search class="search">
      <Field label={t('panel.search.label')}>
        {control => (
          <input
            {...control}
            type="search"
            autocomplete="off"
            value={search.query.value}
            onInput={event => void search.type(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="kl-hint" aria-live="polite">
        {resultText(hits?.length ?? null, search.failed.value)}
      </p>
      {hits?.map(({ answer, suggestion }) => (
        <AnswerCard
          key={answer.id}
          model={model}
          candidate={{ answer, suggestion, slot: null }}
          isOpen={suggestions.openId.value === answer.id}
          onOpen={() => suggestions.open(answer.id)}
        />
      ))}
    </search>
  );
}

function resultText(count: number | null, failed: boolean): string {
  if (failed) return t('panel.search.failed');
  if (count === null) return '';
  return count === 0 ? t('panel.search.none') : t('panel.search.found', count);
}
