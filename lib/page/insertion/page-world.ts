/**
 * The half of the insertion that runs in the page's own world.
 *
 * In Firefox an editor swallows what an isolated world dispatches, although `defaultPrevented` turns
 * true. From the page's world `beforeinput` with `insertReplacementText` reaches Lexical in both
 * browsers, keeps line breaks, respects the caret and is one undo step. The text has to be put into
 * the event's own `dataTransfer` after construction; Firefox hands out an empty copy otherwise.
 *
 * The bridge is a `CustomEvent` dispatched on the box, with a string as detail: objects do not cross
 * the worlds. The page could dispatch it as well; all it gains is text in its own box.
 */
export const fillEventName = 'fill';

export function installFiller(window: Window): void {
  window.addEventListener(
    fillEventName,
    event => {
      const { target } = event;
      if (!(event instanceof CustomEvent) || !(target instanceof HTMLElement)) return;
      if (typeof event.detail !== 'string' || !target.isContentEditable) return;
      event.stopImmediatePropagation();
      fill(target, event.detail);
    },
    { capture: true },
  );
}

function fill(box: HTMLElement, text: string): void {
  caretToEnd(box);
  const event = new InputEvent('beforeinput', {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: 'insertReplacementText',
    dataTransfer: new DataTransfer(),
  });
  event.dataTransfer?.setData('text/plain', text);
  box.dispatchEvent(event);
}

/** `focus()` alone puts the caret at the start, and a selected name would be replaced. */
function caretToEnd(box: HTMLElement): void {
  box.focus();
  const selection = box.ownerDocument.getSelection();
  selection?.selectAllChildren(box);
  selection?.collapseToEnd();
}
