import { t } from '../../lib/browser/i18n';
import { IconButton } from '../ui/IconButton';
import { CloseIcon, DownIcon, FlagIcon, KeyboardIcon, UpIcon } from '../ui/icons';
import type { PanelModel } from './panel-model';
import { shortcutFor } from './shortcut-for';
import type { Shown } from './shown';

export type PanelHeaderProps = { readonly model: PanelModel; readonly shown: Shown };

/** Where one is in the thread, and the way on. */
export function PanelHeader({ model, shown }: PanelHeaderProps) {
  const settings = model.settings.value;
  const { index, total } = shown.position;
  return (
    <header class="panel-header">
      <h1 aria-live="polite">
        <span class="kl-sr">{t('panel.header.comment')} </span>
        {t('panel.header.position', [index, total])}
      </h1>
      <nav aria-label={t('panel.header.moves')}>
        <IconButton
          size="small"
          icon={<UpIcon />}
          label={t('panel.header.previous')}
          shortcut={shortcutFor(settings, 'previousComment')}
          disabled={index <= 1}
          onPress={() => model.move('previous')}
        />
        <IconButton
          size="small"
          icon={<DownIcon />}
          label={t('panel.header.next')}
          shortcut={shortcutFor(settings, 'nextComment')}
          disabled={index >= total}
          onPress={() => model.move('next')}
        />
        <IconButton
          size="small"
          icon={<FlagIcon />}
          label={t('panel.header.nextFlagged')}
          shortcut={shortcutFor(settings, 'nextFlagged')}
          onPress={() => model.move('nextFlagged')}
        />
        <IconButton
          size="small"
          icon={<KeyboardIcon />}
          label={t('panel.header.help')}
          pressed={model.view.value === 'help'}
          onPress={() => model.showView('help')}
        />
        <IconButton
          size="small"
          icon={<CloseIcon />}
          label={t('panel.header.close')}
          shortcut={shortcutFor(settings, 'close')}
          onPress={model.closePanel}
        />
      </nav>
    </header>
  );
}
