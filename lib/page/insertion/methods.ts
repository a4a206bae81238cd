import { fillEventName } from './page-world';

/** Asks the helper in the page's world to type. Synchronous; tells nothing, read the text back. */
export function fillFromPageWorld(box: HTMLElement, text: string): void {
  box.dispatchEvent(new CustomEvent(fillEventName, { detail: text }));
}

/**
 * A synthetic paste from this world. Lexical works on its own remembered selection here, and takes
 * over the new one only a task later.
 */
export async function paste(box: HTMLElement, text: string): Promise<void> {
  box.focus();
  const selection = box.ownerDocument.getSelection();
  selection?.selectAllChildren(box);
  selection?.collapseToEnd();
  await new Promise(resolve => setTimeout(resolve, 0));

  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  box.dispatchEvent(new ClipboardEvent('paste', geckoPaste(clipboardData, text)));
}

/** `dataType` and `data` are Gecko's own: it copies no DataTransfer into the page's world. */
const geckoPaste = (clipboardData: DataTransfer, data: string) => ({
  bubbles: true,
  cancelable: true,
  composed: true,
  clipboardData,
  dataType: 'text/plain',
  data,
});

/** Types at the end of a focused textarea: keeps line breaks and the browser's own undo. */
export function typeInto(box: HTMLTextAreaElement, text: string): void {
  const end = box.value.length;
  box.setSelectionRange(end, end);
  // Deprecated without a successor: nothing else types into a field with undo.
  box.ownerDocument.execCommand('insertText', false, text);
}
