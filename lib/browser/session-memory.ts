import { browser } from './index';

/**
 * One value kept in memory until the browser closes; only pages of this extension can read it.
 * For what a closed popup must not lose and a disk need not keep.
 */
export type SessionMemory = {
  readonly load: () => Promise<unknown>;
  readonly keep: (value: unknown) => void;
  readonly drop: () => void;
  /** Tells what any page keeps, this one among them, until `signal` aborts. */
  readonly watch: (callback: (value: unknown) => void, signal: AbortSignal) => void;
};

export function createSessionMemory(key: string): SessionMemory {
  // Writes go one after the other, so that an older one never lands last.
  let last: Promise<unknown> = Promise.resolve();
  const queue = (write: () => Promise<void>) => {
    last = last.then(write).catch((error: unknown) => console.error(`session ${key}:`, error));
  };
  return {
    load: async () => (await browser.storage.session.get(key))[key],
    keep: value => queue(() => browser.storage.session.set({ [key]: value })),
    drop: () => queue(() => browser.storage.session.remove(key)),
    watch: (callback, signal) => {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const value = area === 'session' ? changes[key]?.newValue : undefined;
        if (value !== undefined) callback(value);
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
        once: true,
      });
    },
  };
}
