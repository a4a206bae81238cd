import { render } from 'preact';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/controls.css';
import '../../components/ui/page-controls.css';
import '../../components/popup/app.css';
import '../../components/workspace/workspace.css';
import '../../components/workspace/record/record.css';
import '../../components/workspace/team/team.css';
import '../../components/workspace/review/review.css';
import { ServicesContext } from '../../components/popup/backend';
import { browserServices } from '../../components/popup/browser-services';
import { recoveryKey, recoveryKeyBytes } from '../../lib/workspace/recovery-key';
import { Workspace } from '../../components/workspace/Workspace';
import { t } from '../../lib/browser/i18n';
import { allowTeamFolder, canPickTeamFolder, pickTeamFolder } from '../../lib/browser/team-folder';

document.documentElement.dataset['place'] = 'tab';
document.documentElement.lang = t('common.locale').slice(0, 2);

const newKey = () => recoveryKey(crypto.getRandomValues(new Uint8Array(recoveryKeyBytes)));

const folders = canPickTeamFolder() ? { pick: pickTeamFolder, allow: allowTeamFolder } : null;

const root = document.getElementById('app');
if (root) {
  render(
    <ServicesContext.Provider value={browserServices('workspace')}>
      <Workspace newKey={newKey} folders={folders} />
    </ServicesContext.Provider>,
    root,
  );
}
