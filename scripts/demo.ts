/**
 * The second half of `npm start`: a browser with the extension on the practice threads.
 * With `--walk`, or without a display, it does the main job by itself and says what it saw.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { catalogue } from '../tests/pages/catalogue';
import { startHostPages } from '../tests/pages/server';
import { extensionOrigin, launchExtension } from '../tests/support/chromium';
import {
  boxTexts,
  loadPracticeBase,
  panelOf,
  readThread,
  sentCount,
  type ThreadReport,
} from '../tests/support/main-job';
import { textsOf } from '../tests/support/texts';

const folder = fileURLToPath(new URL('../.output/demo/', import.meta.url));
const text = textsOf('de');
const threads = ['facebook-permalink-de', 'instagram-post-de'].map(name => {
  const page = catalogue.find(entry => entry.name === name);
  if (!page) throw new Error(`no practice thread "${name}"`);
  return page;
});
type Thread = (typeof threads)[number];

const hasDisplay =
  process.platform !== 'linux' ||
  Boolean(process.env['DISPLAY']) ||
  Boolean(process.env['WAYLAND_DISPLAY']);
const walks = process.argv.includes('--walk') || !hasDisplay;

try {
  await (walks ? walk() : open());
} catch (error) {
  console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

/** For a person: the shipped build, a window, the practice threads in tabs. Ends when the window closes. */
async function open(): Promise<void> {
  const server = await startHostPages();
  const context = await launchExtension({
    build: 'shipped',
    hostPort: server.port,
    headless: false,
    viewport: null,
  });
  const origin = await extensionOrigin(context);
  // The window opens with one empty tab.
  const popup = context.pages()[0] ?? (await context.newPage());
  await popup.goto(`${origin}popup.html`);
  console.log(`Practice base: ${await loadPracticeBase(popup, text)} answers in IndexedDB.`);
  for (const thread of threads) await (await context.newPage()).goto(thread.url);
  console.log('The browser is open on the practice threads. Close its window to end.');
  await new Promise<void>(resolve => context.on('close', () => resolve()));
  await server.close();
}

/** The main job without a person. Throws with the reason as soon as something is not as it should be. */
async function walk(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await startHostPages();
  const context = await launchExtension({ build: 'e2e', hostPort: server.port });
  try {
    const origin = await extensionOrigin(context);
    const popup = await context.newPage();
    await popup.setViewportSize({ width: 420, height: 620 });
    await popup.goto(`${origin}popup.html`);
    const answers = await loadPracticeBase(popup, text);
    check(answers > 0, 'The practice base did not reach IndexedDB.');
    console.log(`\nKnowledge base: ${answers} answers in IndexedDB, brought by the popup`);
    await save(popup, 'popup');

    for (const thread of threads) await walkThread(context, thread);

    const sidepanel = await context.newPage();
    await sidepanel.setViewportSize({ width: 420, height: 900 });
    await sidepanel.goto(`${origin}sidepanel.html`);
    await sidepanel
      .getByText(/\d{4}-[0-9A-Z]{5}/)
      .first()
      .waitFor();
    await save(sidepanel, 'sidepanel');
  } finally {
    await context.close();
    await server.close();
  }
  console.log('\n✓ The main job went through. Screenshots: .output/demo/');
}

async function walkThread(context: BrowserContext, thread: Thread): Promise<void> {
  const page = await context.newPage();
  await page.goto(thread.url);
  const report = await readThread(page, text, thread.expected.comments.length);
  printThread(thread, report);
  check(
    report.bars.some(bar => bar.flags.length > 0),
    `${thread.name}: no flag was shown.`,
  );
  check(
    report.bars.some(bar => bar.suggestion),
    `${thread.name}: no answer was suggested.`,
  );

  await page.evaluate(() => window.scrollTo(0, 0));
  // A click scrolls there by itself, and waits anew when the page redraws the comment under it.
  await page.locator('.bar .question:not(.none)').first().click();
  const panel = await panelOf(page);
  const insert = panel.getByRole('button', { name: text('panel.answer.insert') }).first();
  await insert.waitFor();
  await save(page, `${thread.platform}-panel`);
  await insert.click();
  await panel.getByText(text('panel.result.inserted.title'), { exact: true }).waitFor();
  const [filled] = await boxTexts(page);
  check(filled, `${thread.name}: the reply box is empty after the insertion.`);
  console.log(`  in the reply box:\n${filled.replaceAll(/^/gm, '    │ ')}`);
  await save(page, `${thread.platform}-inserted`);

  await panel.getByRole('button', { name: text('panel.escalate.button') }).click();
  const target = panel.locator('.targets button').first();
  await target.waitFor();
  const name = (await target.innerText()).trim();
  await target.click();
  const opened = panel.getByText(/\d{4}-[0-9A-Z]{5}/).first();
  await opened.waitFor();
  console.log(`  escalated to ${name}: ${(await opened.innerText()).trim()}`);
  await save(page, `${thread.platform}-escalated`);

  check((await sentCount(page)) === 0, `${thread.name}: something was sent.`);
  console.log('  sent by the extension: nothing');
  await page.close();
}

function printThread(thread: Thread, { health, bars }: ThreadReport): void {
  console.log(`\n${thread.platform}: ${thread.url}`);
  console.log(`  ${health}`);
  for (const { author, flags, suggestion } of bars) {
    if (flags.length === 0 && !suggestion) continue;
    console.log(`  ${author}`);
    if (flags.length > 0) console.log(`    ⚑ ${flags.join(' · ')}`);
    if (suggestion) console.log(`    → ${suggestion}`);
  }
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${folder}${name}.png` });
}

function check(condition: unknown, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}
