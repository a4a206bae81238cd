import { createModel, useModel } from '@preact/signals';
import { t } from '../../lib/browser/i18n';
import type { KnowledgeStatus } from '../../lib/knowledge/source';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { AnswerFormModel } from './answer-form-model';
import { type Backend, useServices } from './backend';
import { BaseCard } from './BaseCard';
import { CasesCard } from './CasesCard';
import { FirstStart } from './FirstStart';
import { excerpt } from './format';
import type { KnowledgeModel } from './knowledge-model';
import { dataOf, liveCall } from './live';
import type { PopupPlace } from './popup-place';
import { ReviewCard } from './ReviewCard';
import { SyncCard } from './SyncCard';
import { TabCard } from './TabCard';
import type { TabModel } from './tab-model';
import type { Versions } from './versions/versions-model';
import { VersionsCard } from './versions/VersionsCard';

export type OverviewProps = {
  readonly knowledge: InstanceType<typeof KnowledgeModel>;
  readonly tab: InstanceType<typeof TabModel>;
  readonly form: InstanceType<typeof AnswerFormModel>;
  readonly versions: Versions;
  readonly status: KnowledgeStatus;
  readonly onGo: (place: PopupPlace) => void;
};

/** What one wants to know at a glance on opening the popup. */
export function Overview({ knowledge, tab, form, versions, status, onGo }: OverviewProps) {
  const { doors } = useServices();
  const isEmpty = status.entries === 0 && status.sources.length === 0;
  const openPanel = async (place: string) => {
    // Browsers without a side panel get the same page in a tab.
    if (!(await doors.openSidePanel(place))) doors.openPage(`sidepanel.html#${place}`);
  };
  return (
    <div class="app-stack">
      {form.untouched.value ? null : (
        <Notice
          tone="info"
          title={t('popup.form.kept')}
          actions={
            <Button size="small" onPress={() => onGo('form')}>
              {t('popup.form.goOn')}
            </Button>
          }
        >
          <p>{excerpt(form.draft.value.question, 80)}</p>
          <p class="kl-hint">{t('popup.form.keptHint')}</p>
        </Notice>
      )}
      {isEmpty ? <FirstStart knowledge={knowledge} onOwn={() => onGo('sources')} /> : null}
      <ReviewCard />
      <TabCard tab={tab} onManual={() => void openPanel('suggestions')} />
      {isEmpty ? null : (
        <BaseCard knowledge={knowledge} status={status} onSources={() => onGo('sources')} />
      )}
      <VersionsCard versions={versions} />
      <SyncCard />
      <BackupReminder />
      {isEmpty ? null : <CasesCard tab={tab} onOpen={() => void openPanel('cases')} />}
    </div>
  );
}

/** Once a month, and only where something would be lost. */
function BackupReminder() {
  const { backend, doors } = useServices();
  const model = useModel(() => new BackupStateModel(backend));
  if (dataOf(model.state.value)?.isDue !== true) return null;
  return (
    <Notice
      tone="warning"
      title={t('popup.backupDue.title')}
      actions={
        <Button size="small" onPress={() => doors.openPage('workspace.html#sicherung')}>
          {t('popup.backupDue.action')}
        </Button>
      }
    >
      <p>{t('popup.backupDue.text')}</p>
    </Notice>
  );
}

const BackupStateModel = createModel((backend: Backend) => ({
  state: liveCall(backend, 'backup/state', {}, ['backup']).state,
}));
