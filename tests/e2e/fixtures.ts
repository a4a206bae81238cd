import { type BrowserContext, type Page, test as base } from '@playwright/test';
import { startHostPages } from '../pages/server';
import { type Build, extensionOrigin, launchExtension } from '../support/chromium';

type Options = {
  /** `e2e` (open shadow roots) or `shipped`. Set with `test.use({ build: 'shipped' })`. */
  build: Build;
  uiLanguage: 'de' | 'en';
  scheme: 'light' | 'dark';
  forced: 'active' | 'none';
  viewportSize: { width: number; height: number };
  /** Zone of the machine's clock; by default that of the machine that tests. */
  zone: string | undefined;
};

type Fixtures = {
  /** A browser with a fresh profile and the extension loaded; one per test. */
  context: BrowserContext;
  /** Absolute URL of an extension page: `extensionUrl('popup.html')`. */
  extensionUrl: (path: string) => string;
  /** Open an extension page as a tab. */
  openExtension: (path: string) => Promise<Page>;
  /** Errors that pages or the extension wrote to a console or threw; a test may assert that it is empty. */
  consoleErrors: string[];
};

type WorkerFixtures = { hostPort: number };

export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  build: ['e2e', { option: true }],
  uiLanguage: ['de', { option: true }],
  scheme: ['light', { option: true }],
  forced: ['none', { option: true }],
  viewportSize: [{ width: 1360, height: 900 }, { option: true }],
  zone: [undefined, { option: true }],

  hostPort: [
    async ({}, use) => {
      const server = await startHostPages();
      await use(server.port);
      await server.close();
    },
    { scope: 'worker' },
  ],

  context: async ({ build, uiLanguage, scheme, forced, viewportSize, zone, hostPort }, use) => {
    const context = await launchExtension({
      build,
      hostPort,
      language: uiLanguage,
      colorScheme: scheme,
      forcedColors: forced,
      viewport: viewportSize,
      zone,
    });
    await use(context);
    await context.close();
  },

  extensionUrl: async ({ context }, use) => {
    const origin = await extensionOrigin(context);
    await use(path => new URL(path, origin).href);
  },

  openExtension: async ({ context, extensionUrl }, use) => {
    await use(async path => {
      const page = await context.newPage();
      await page.goto(extensionUrl(path));
      return page;
    });
  },

  consoleErrors: async ({ context }, use) => {
    const errors: string[] = [];
    const watch = (page: Page) => {
      page.on('pageerror', error => errors.push(`${page.url()}: ${error.stack ?? error.message}`));
      page.on('console', message => {
        if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
      });
    };
    for (const page of context.pages()) watch(page);
    context.on('page', watch);
    await use(errors);
  },
});

export const { expect } = test;
