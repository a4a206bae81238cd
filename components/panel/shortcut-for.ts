import type { Settings, ShortcutAction } from '../../lib/settings/settings';
import { shortestLabel } from '../ui/shortcut-label';

/** The key to show on an action's button; undefined when it has none. */
export const shortcutFor = (settings: Settings, action: ShortcutAction): string | undefined =>
  shortestLabel(settings.shortcuts[action]);
