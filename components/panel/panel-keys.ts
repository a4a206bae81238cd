import { actionOf } from '../../lib/page/shortcuts';
import type { Settings, ShortcutAction } from '../../lib/settings/settings';
import type { PanelModel } from './panel-model';

/**
 * The action a key press in the panel stands for; null when it is not ours. While a person writes,
 * every key is theirs, save Esc, which leaves the text field (`leave`) before it means anything else.
 */
export function panelActionOf(
  shortcuts: Settings['shortcuts'],
  event: KeyboardEvent,
): ShortcutAction | 'leave' | null {
  if (!event.isTrusted || event.repeat || event.isComposing) return null;
  const writes = isTextField(event.target);
  if (writes) return event.code === 'Escape' ? 'leave' : null;
  // "?" is Shift+ß on German keyboards and Shift+/ on others: the sign counts, not the key.
  if (event.key === '?') return 'help';
  return actionOf(shortcuts, event, 'overlay');
}

/** Also while a person writes: with Ctrl it is no key of a text. */
const isConfirm = ({ isTrusted, repeat, ctrlKey, metaKey, code }: KeyboardEvent): boolean =>
  isTrusted && !repeat && (ctrlKey || metaKey) && (code === 'Enter' || code === 'NumpadEnter');

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type);
}

/** Binds the panel's keys for as long as its page lives. */
export function listenForKeys(model: PanelModel): void {
  addEventListener('keydown', event => {
    if (isConfirm(event) && model.view.value === 'decide') {
      event.preventDefault();
      void model.confirmDecision();
      return;
    }
    const action = panelActionOf(model.settings.value.shortcuts, event);
    if (action === null) return;
    event.preventDefault();
    if (action !== 'leave') model.act(action);
    else if (event.target instanceof HTMLElement) event.target.blur();
  });
}
