import { render } from 'preact';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/controls.css';
import '../../components/ui/page-controls.css';
import '../../components/popup/app.css';
import { ServicesContext } from '../../components/popup/backend';
import { browserServices, later } from '../../components/popup/browser-services';
import { csvReader } from '../../components/popup/csv-reader';
import { createDraftStore } from '../../components/popup/kept-draft';
import { Popup } from '../../components/popup/Popup';
import { t } from '../../lib/browser/i18n';
import { isInTab } from '../../lib/browser/pages';
import { createSessionMemory } from '../../lib/browser/session-memory';

const place = (await isInTab()) ? 'tab' : 'popup';
document.documentElement.dataset['place'] = place;
document.documentElement.lang = t('common.locale').slice(0, 2);

const root = document.getElementById('app');
if (root) {
  render(
    <ServicesContext.Provider value={browserServices(place)}>
      <Popup
        drafts={createDraftStore(createSessionMemory('answer-form'))}
        csv={csvReader}
        later={later}
        startAt={location.hash.slice(1)}
      />
    </ServicesContext.Provider>,
    root,
  );
}
