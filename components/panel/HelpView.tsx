import { t } from '../../lib/browser/i18n';
import { ShortcutAction } from '../../lib/settings/settings';
import { Button } from '../ui/Button';
import { BackIcon } from '../ui/icons';
import { shortcutLabel } from '../ui/shortcut-label';
import type { PanelModel } from './panel-model';
import { ViewHeading } from './ViewHeading';

/** All keys as they are set; the side panel changes them. */
export function HelpView({ model }: { readonly model: PanelModel }) {
  const { shortcuts } = model.settings.value;
  return (
    <section class="card" aria-labelledby="help-title">
      <ViewHeading id="help-title">{t('panel.help.title')}</ViewHeading>
      <dl class="shortcuts">
        {ShortcutAction.options.map(action => (
          <div key={action}>
            <dt>{t(`panel.help.action.${action}`)}</dt>
            <dd>
              {shortcuts[action].length === 0 ? (
                <span class="kl-hint">{t('panel.help.noKey')}</span>
              ) : (
                shortcuts[action].map(shortcut => (
                  <kbd key={shortcut} class="kl-kbd">
                    {shortcutLabel(shortcut)}
                  </kbd>
                ))
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p class="kl-hint">{t('panel.help.where')}</p>
      <p class="kl-hint">{t('panel.help.never')}</p>
      <Button variant="quiet" icon={<BackIcon />} onPress={() => model.showView('comment')}>
        {t('panel.escalate.back')}
      </Button>
    </section>
  );
}
