import { t } from '../../lib/browser/i18n';
import { lacksAnswer } from '../../lib/page/findings';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { CommentIcon, EscalateIcon } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { AnswerCard } from './AnswerCard';
import { ComposeOptions } from './ComposeOptions';
import type { PanelModel } from './panel-model';
import { PresenceLine } from './PresenceLine';
import { problemText } from './problem-text';
import { SearchBox } from './SearchBox';

/** Up to three answers, one of them open; the search of the whole base below. */
export function AnswerList({ model }: { readonly model: PanelModel }) {
  const { suggestions, composer, search } = model;
  const problem = suggestions.problem.value;
  const hasCards = suggestions.candidates.value.length > 0 || (search.hits.value?.length ?? 0) > 0;
  return (
    <section
      class="answers"
      aria-labelledby="answers-title"
      data-stale={model.stale.value !== null}
    >
      <h2 id="answers-title">{t('panel.answer.title')}</h2>
      <PresenceLine presence={model.presence} />
      {problem ? (
        <Notice tone="danger" live="alert" title={t('panel.problem.answers')}>
          <p>{problemText(problem)}</p>
        </Notice>
      ) : null}
      {hasCards ? <ComposeOptions composer={composer} /> : null}
      {suggestions.candidates.value.map(candidate => (
        <AnswerCard
          key={candidate.answer.id}
          model={model}
          candidate={candidate}
          isOpen={suggestions.openId.value === candidate.answer.id}
          onOpen={() => suggestions.open(candidate.answer.id)}
        />
      ))}
      <NoAnswer model={model} />
      <SearchBox model={model} />
    </section>
  );
}

function NoAnswer({ model }: { readonly model: PanelModel }) {
  const { suggestions, shown } = model;
  if (suggestions.candidates.value.length > 0 || suggestions.problem.value) return null;
  if (suggestions.loading.value) return <p class="kl-hint">{t('panel.answer.loading')}</p>;
  if (shown.value?.comment.byPage) return <p class="kl-hint">{t('panel.answer.byPage')}</p>;
  if (!shown.value || !lacksAnswer(shown.value)) {
    return <p class="kl-hint">{t('panel.answer.noQuestion')}</p>;
  }
  return (
    <EmptyState icon={<CommentIcon />} title={t('panel.answer.none')}>
      <p>{t('panel.answer.noneHint')}</p>
      <Button icon={<EscalateIcon />} onPress={() => model.showView('escalate')}>
        {t('panel.answer.askDepartment')}
      </Button>
    </EmptyState>
  );
}
