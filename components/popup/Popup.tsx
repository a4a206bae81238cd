import { useModel } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/browser/i18n';
import { Button } from '../ui/Button';
import { AnswerForm } from './AnswerForm';
import { AnswerFormModel, type DraftStore } from './answer-form-model';
import { type Later, useServices } from './backend';
import { Failure } from './Failure';
import { type CsvReader, FileImportModel } from './file-import-model';
import { KnowledgeModel } from './knowledge-model';
import { Overview } from './Overview';
import { Places } from './Places';
import { PopupFooter } from './PopupFooter';
import { type PopupPlace, popupPlaces } from './popup-place';
import { SearchModel } from './search-model';
import { SearchView } from './SearchView';
import { SourcesView } from './SourcesView';
import { TabModel } from './tab-model';
import { VersionsModel } from './versions/versions-model';

export type PopupProps = {
  readonly drafts: DraftStore;
  readonly csv: CsvReader;
  readonly later: Later;
  /** From the address: `#sources`. */
  readonly startAt: string;
};

export function Popup({ drafts, csv, later, startAt }: PopupProps) {
  const services = useServices();
  const knowledge = useModel(() => new KnowledgeModel(services));
  const tab = useModel(() => new TabModel(services.backend));
  const search = useModel(() => new SearchModel({ ...services, later }));
  const versions = useModel(() => new VersionsModel(services.backend));
  const form = useModel(() => new AnswerFormModel({ ...services, drafts, later }));
  const files = useModel(() => new FileImportModel({ ...services, csv }));
  const [place, setPlace] = useState<PopupPlace>(
    popupPlaces.find(known => known === startAt) ?? 'overview',
  );
  useEffect(() => scrollTo(0, 0), [place]);
  const state = knowledge.state.value;

  return (
    <>
      <header class="app-header">
        <h1>{t('manifest.name')}</h1>
        <Places
          label={t('popup.places')}
          current={place}
          onGo={setPlace}
          places={[
            { id: 'overview', name: t('popup.overview') },
            { id: 'search', name: t('popup.search') },
            { id: 'form', name: t('popup.newAnswer') },
            { id: 'sources', name: t('popup.sources') },
          ]}
        />
      </header>
      <main class="app-main">
        {state.status === 'loading' ? <p class="app-muted">{t('popup.loading')}</p> : null}
        {state.status === 'failed' ? (
          <div class="app-stack">
            <Failure error={state.error} />
            <div>
              <Button onPress={() => void knowledge.refresh()}>{t('popup.retry')}</Button>
            </div>
          </div>
        ) : null}
        {state.status === 'ready' && place === 'overview' ? (
          <Overview {...{ knowledge, tab, form, versions }} status={state.data} onGo={setPlace} />
        ) : null}
        {state.status === 'ready' && place === 'sources' ? (
          <SourcesView {...{ knowledge, files }} status={state.data} />
        ) : null}
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
      </main>
      <PopupFooter />
    </>
  );
}
