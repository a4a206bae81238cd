import { t } from '../../lib/browser/i18n';
import type { KnowledgeStatus } from '../../lib/knowledge/source';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import type { AnswerFormModel } from './answer-form-model';
import { useServices } from './backend';
import { BaseCard } from './BaseCard';
import { CasesCard } from './CasesCard';
import { FirstStart } from './FirstStart';
import { excerpt } from './format';
import type { KnowledgeModel } from './knowledge-model';
import type { PopupPlace } from './popup-place';
import { TabCard } from './TabCard';
import type { TabModel } from './tab-model';

export type OverviewProps = {
  readonly knowledge: InstanceType<typeof KnowledgeModel>;
  readonly tab: InstanceType<typeof TabModel>;
  readonly form: InstanceType<typeof AnswerFormModel>;
  readonly status: KnowledgeStatus;
  readonly onGo: (place: PopupPlace) => void;
};

/** What one wants to know at a glance on opening the popup. */
export function Overview({ knowledge, tab, form, status, onGo }: OverviewProps) {
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
      <TabCard tab={tab} onManual={() => void openPanel('suggestions')} />
      {isEmpty ? null : (
        <BaseCard knowledge={knowledge} status={status} onSources={() => onGo('sources')} />
      )}
      {isEmpty ? null : <CasesCard tab={tab} onOpen={() => void openPanel('cases')} />}
    </div>
  );
}
