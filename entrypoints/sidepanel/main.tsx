import { render } from 'preact';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/controls.css';
import '../../components/ui/page-controls.css';
import '../../components/popup/app.css';
import '../../components/sidepanel/side.css';
import { ServicesContext } from '../../components/popup/backend';
import { browserServices, later, wantedSidePlace } from '../../components/popup/browser-services';
import { csvReader } from '../../components/popup/csv-reader';
import { createDraftStore } from '../../components/popup/kept-draft';
import { findPatternProblems } from '../../components/sidepanel/pattern-problems';
import { SidePanel } from '../../components/sidepanel/SidePanel';
import { t } from '../../lib/browser/i18n';
import { isInTab } from '../../lib/browser/pages';
import { createSessionMemory } from '../../lib/browser/session-memory';

document.documentElement.dataset['place'] = (await isInTab()) ? 'tab' : 'sidepanel';
document.documentElement.lang = t('common.locale').slice(0, 2);

const root = document.getElementById('app');
if (root) {
  render(
    <ServicesContext.Provider value={browserServices('sidepanel')}>
      <SidePanel
        drafts={createDraftStore(createSessionMemory('answer-form'))}
        csv={csvReader}
        later={later}
        findPatternProblems={findPatternProblems}
        startAt={location.hash.slice(1)}
        wantedPlace={wantedSidePlace}
      />
    </ServicesContext.Provider>,
    root,
  );
}
