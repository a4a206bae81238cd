import { t } from '../../lib/browser/i18n';
import { Button } from '../ui/Button';
import { EscalateIcon, PersonIcon, SectionIcon } from '../ui/icons';
import { DecideFooter } from './decide/DecideFooter';
import { InsertNotice } from './InsertNotice';
import type { PanelModel } from './panel-model';
import { shortcutFor } from './shortcut-for';
import type { Shown } from './shown';

export type PanelFooterProps = { readonly model: PanelModel; readonly shown: Shown };

/** What must never be scrolled away: what became of the text, as whom one answers, the way to escalate. */
export function PanelFooter({ model, shown }: PanelFooterProps) {
  const { identity } = shown.thread;
  const { draft, isLocked } = model.decide;
  if (model.view.value === 'decide' && draft.value)
    return <DecideFooter model={model} draft={draft.value} />;
  return (
    <footer class="panel-footer">
      <InsertNotice model={model} />
      <div class="panel-footer-line">
        <p class="identity">
          <PersonIcon />
          {identity === null ? (
            <span>{t('panel.identity.unknown')}</span>
          ) : (
            <span>
              {t('panel.identity.as')} <bdi>{identity}</bdi>
            </span>
          )}
        </p>
        <span class="panel-footer-ways">
          {model.view.value === 'decide' ? null : (
            <Button
              size="small"
              icon={<SectionIcon />}
              shortcut={shortcutFor(model.settings.value, 'decide')}
              onPress={() => model.showView('decide')}
            >
              {t('decide.button')}
            </Button>
          )}
          {model.view.value === 'escalate' || isLocked.value ? null : (
            <Button
              size="small"
              icon={<EscalateIcon />}
              shortcut={shortcutFor(model.settings.value, 'escalate')}
              onPress={() => model.showView('escalate')}
            >
              {t('panel.escalate.button')}
            </Button>
          )}
        </span>
      </div>
    </footer>
  );
}
