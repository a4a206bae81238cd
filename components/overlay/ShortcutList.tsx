import { t } from '../../lib/browser/i18n';
import { type Settings, ShortcutAction } from '../../lib/settings/settings';
import { shortcutName } from './shortcut-name';

/** Which keys do what, as they are set now. */
export function ShortcutList({ shortcuts }: { readonly shortcuts: Settings['shortcuts'] }) {
  return (
    <>
      <h2>{t('overlay.dock.keys')}</h2>
      <ul>
        {ShortcutAction.options.map(action => (
          <li key={action}>
            <span>{t(`overlay.action.${action}`)}</span>
            <span>{shortcuts[action].map(shortcutName).join(', ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
