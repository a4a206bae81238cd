import { useModel } from '@preact/signals';
import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import { AnswerForm } from '../popup/AnswerForm';
import { AnswerFormModel } from '../popup/answer-form-model';
import { useServices } from '../popup/backend';
import { Failure } from '../popup/Failure';
import { FileImportModel } from '../popup/file-import-model';
import { KnowledgeModel } from '../popup/knowledge-model';
import { Places } from '../popup/Places';
import type { PopupProps } from '../popup/Popup';
import { SearchModel } from '../popup/search-model';
import { SearchView } from '../popup/SearchView';
import { SourcesView } from '../popup/SourcesView';
import { VersionsModel } from '../popup/versions/versions-model';

export type KnowledgePlaceProps = Pick<PopupProps, 'drafts' | 'csv' | 'later'>;

/**
 * Search, form and sources as in the popup, beside the page: a side panel stays open while a file
 * is chosen, and while one looks at the page and writes.
 */
export function KnowledgePlace({ drafts, csv, later }: KnowledgePlaceProps) {
  const services = useServices();
  const knowledge = useModel(() => new KnowledgeModel(services));
  const search = useModel(() => new SearchModel({ ...services, later }));
  const versions = useModel(() => new VersionsModel(services.backend));
  const form = useModel(() => new AnswerFormModel({ ...services, drafts, later }));
  const files = useModel(() => new FileImportModel({ ...services, csv }));
  const [place, setPlace] = useState<'search' | 'form' | 'sources'>('search');
  const state = knowledge.state.value;
  return (
    <div class="app-stack">
      <h2 class="kl-sr">{t('sidepanel.knowledge')}</h2>
      <Places
        label={t('sidepanel.knowledge')}
        current={place}
        onGo={setPlace}
        places={[
          { id: 'search', name: t('popup.search') },
          { id: 'form', name: t('popup.newAnswer') },
          { id: 'sources', name: t('popup.sources') },
        ]}
      />
      {place === 'search' ? (
        <SearchView
          search={search}
          versions={versions}
          onEdit={answer => {
            form.edit(answer);
            setPlace('form');
          }}
        />
      ) : null}
      {place === 'form' ? <AnswerForm form={form} /> : null}
      {place === 'sources' && state.status === 'ready' ? (
        <SourcesView {...{ knowledge, files }} status={state.data} />
      ) : null}
      {state.status === 'failed' ? <Failure error={state.error} /> : null}
    </div>
  );
}
