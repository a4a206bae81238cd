import { browser } from './index';

/** The bytes of a file of this extension's package, such as "/signals.bin"; rejects when it is missing. */
export async function readPackagedFile(path: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
