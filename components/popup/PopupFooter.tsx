import { t } from '../../lib/browser/i18n';
import { Button } from '../ui/Button';
import { addressOf } from '../workspace/workspace-place';
import { useServices } from './backend';

/** Doors to the full page, whether there is a team or not. */
export function PopupFooter() {
  const { doors } = useServices();
  return (
    <footer class="app-footer">
      <nav aria-label={t('popup.pages')}>
        <ul class="app-actions">
          {(['team', 'backup'] as const).map(place => (
            <li key={place}>
              <Button
                size="small"
                variant="quiet"
                onPress={() => doors.openPage(`workspace.html${addressOf(place)}`)}
              >
                {t(`workspace.nav.${place}`)}
              </Button>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
