/**
 * Puts text on the clipboard; false when the browser refuses. In a frame of a foreign page the
 * clipboard API needs that page's leave, and may wait for it without an end. The old command needs
 * no leave while a person's click is fresh, so it comes first.
 */
export async function copyText(text: string): Promise<boolean> {
  if (copyByCommand(text)) return true;
  try {
    return await Promise.race([navigator.clipboard.writeText(text).then(() => true), refusal()]);
  } catch {
    return false;
  }
}

/** A person waits for an answer: what takes longer than a second counts as refused. */
const refusal = (): Promise<boolean> => new Promise(resolve => setTimeout(resolve, 1_000, false));

function copyByCommand(text: string): boolean {
  const focused = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.className = 'kl-sr';
  document.body.append(box);
  box.select();
  const done = document.execCommand('copy');
  box.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
}
