import type { BenchBrowser } from './in-chromium';
import type { SyncMeasures } from './sync-in-page';

type Page = { readonly syncMeasures: SyncMeasures };

/** What `sync-in-page.ts` measures, asked from outside of the page. */
export const syncMeasuresOf = ({ page }: BenchBrowser): SyncMeasures => ({
  prepare: async () =>
    page.evaluate(async () => (globalThis as unknown as Page).syncMeasures.prepare()),
  sync: async task =>
    page.evaluate(async given => (globalThis as unknown as Page).syncMeasures.sync(given), task),
});
