import type { Page } from '@playwright/test';
import type { PageError, PageRecords, SeenKey, SentEntry, Spied } from './page-window';

/** What a simulated page has recorded so far. See `page-window.ts`. */
export type Records = {
  readonly sent: readonly SentEntry[];
  readonly seenKeys: readonly SeenKey[];
  readonly pageErrors: readonly PageError[];
  readonly clicks: Readonly<Record<string, number>>;
  readonly spy: Spied;
};

/** Reads the records of the simulated page; the page looks for strangers first. */
export const inspectPage = (page: Page): Promise<Records> =>
  page.evaluate<Records>(
    '({ sent: __sent, seenKeys: __seenKeys, pageErrors: __pageErrors, clicks: __clicks, spy: __look() })',
  );

/** Calls one of the page's commands: `callPage(page, '__pour', 200)`. */
export const callPage = <Name extends '__pour' | '__edit' | '__remove' | '__rerender' | '__model'>(
  page: Page,
  name: Name,
  ...values: Parameters<PageRecords[Name]>
): Promise<Awaited<ReturnType<PageRecords[Name]>>> =>
  page.evaluate<Awaited<ReturnType<PageRecords[Name]>>>(`${name}(...${JSON.stringify(values)})`);
