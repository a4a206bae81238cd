import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from '@playwright/test';
import { hostPagesArguments } from '../pages/server';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** `e2e` has open shadow roots so that tests can look inside; `shipped` is what users install. */
export type Build = 'e2e' | 'shipped';

export const extensionDirs: Readonly<Record<Build, string>> = {
  e2e: `${projectRoot}.output/chrome-mv3-e2e`,
  shipped: `${projectRoot}.output/chrome-mv3`,
};

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium-based browser on this machine; null when there is none. `CHROMIUM` wins. */
export function findChromium(): string | null {
  const wanted = process.env['CHROMIUM'];
  if (wanted) return existsSync(wanted) ? wanted : null;
  return candidates.find(path => existsSync(path)) ?? null;
}

export type LaunchOptions = {
  readonly build: Build;
  readonly hostPort: number;
  readonly headless?: boolean;
  /** Language of the browser's UI and so of the extension: `de` (default) or `en`. */
  readonly language?: 'de' | 'en';
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Zone of the machine's clock, such as `America/Los_Angeles`; by default that of this machine. */
  readonly zone?: string | undefined;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** A profile that outlives the run; "" makes one that does not. */
  readonly profile?: string;
};

/** Chromium with the extension loaded. Throws with a sentence for people when there is no browser or no build. */
export async function launchExtension(options: LaunchOptions): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('No Chromium, Chrome or Edge found. Set CHROMIUM to its path.');
  const extension = extensionDirs[options.build];
  if (!existsSync(extension))
    throw new Error(`No build in ${extension}. Run "npm run build" first.`);

  const language = options.language ?? 'de';
  const branded = isBranded(executablePath);
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath,
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1360, height: 900 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    locale: language === 'de' ? 'de-DE' : 'en-US',
    // getMessage() follows the process's language, not Playwright's locale.
    env: {
      ...stringEnv(),
      LANGUAGE: language,
      ...(options.zone === undefined ? {} : { TZ: options.zone }),
      LANG: language === 'de' ? 'de_DE.UTF-8' : 'en_US.UTF-8',
    },
    // Playwright switches extensions off unless they come by the command line.
    ignoreDefaultArgs: branded ? ['--disable-extensions'] : [],
    args: [
      ...(branded
        ? ['--enable-unsafe-extension-debugging']
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...hostPagesArguments(options.hostPort),
    ],
  });
  if (branded) await loadUnpacked(context, extension);
  return context;
}

/** Chrome and Edge of the vendors ignore `--load-extension`; Chromium does not. */
const isBranded = (executablePath: string): boolean =>
  /(chrome|edge)(-stable)?(\.exe)?$/i.test(executablePath);

/** The way that is left with them: the DevTools protocol, which Playwright's types do not list here. */
async function loadUnpacked(context: BrowserContext, path: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser gives no access to load the extension with.');
  await session.send('Extensions.loadUnpacked', { path });
  await session.detach();
}

/** Origin of the extension in this browser, such as `chrome-extension://abc…/`. */
export async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL('/', worker.url()).href;
}

function stringEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
