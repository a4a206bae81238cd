import { press } from '../../components/overlay/Press';
import { isOwnHost, rootOf } from './own-hosts';

/**
 * What a person does in our bars stays out of the page's sight: keys, pointers and focus whose target
 * is one of our hosts end here. The listeners stand on `window`, capturing, from `document_start`, so
 * they come before any of the page's. Dialogs that pull the focus back never learn that it left.
 *
 * Stopped events never reach the buttons inside, so presses are handed on by `press`. Only trusted
 * events act: what a page dispatches on a host changes nothing.
 */
export function shieldEvents(signal: AbortSignal): void {
  let pressed: Element | null = null;

  const onPointer = (event: Event) => {
    if (!isOwnHost(event.target)) return;
    event.stopImmediatePropagation();
    if (!(event instanceof MouseEvent) || !event.isTrusted) return;
    if (event.type === 'mousedown') pressed = buttonAt(event);
  };
  const onClick = (event: MouseEvent) => {
    if (!isOwnHost(event.target)) return;
    // Assistive technology clicks without a pointer: that click has to find its button by itself.
    if (event.isTrusted && event.detail === 0) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted || event.button !== 0) return;
    const button = buttonAt(event);
    // Pressed on one button and released on another is no click on either.
    if (button !== null && button === pressed) press(button);
    pressed = null;
  };
  const options = { capture: true, signal };
  for (const type of hiddenTypes.split(' ')) window.addEventListener(type, onPointer, options);
  window.addEventListener('click', onClick, options);
}

/** `wheel` and `touchmove` are left alone: a listener there would make scrolling wait. */
const hiddenTypes =
  'pointerdown pointerup pointermove pointerover pointerout pointercancel mousedown mouseup mousemove ' +
  'mouseover mouseout dblclick auxclick touchstart touchend contextmenu focus blur focusin focusout ' +
  'copy selectstart dragstart';

const buttonAt = (event: MouseEvent): Element | null =>
  rootOf(event.target)?.elementFromPoint(event.clientX, event.clientY)?.closest('button') ?? null;
