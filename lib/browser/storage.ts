import { browser } from './index';

/** One value in the browser's storage. `session` is kept in memory until the browser closes. */
export function createSlot(area: 'local' | 'session', key: string) {
  const storage = browser.storage[area];
  return {
    read: async (): Promise<unknown> => (await storage.get(key))[key],
    /** Null removes the value. */
    write: (value: unknown): Promise<void> =>
      value === null ? storage.remove(key) : storage.set({ [key]: value }),
  };
}
