/** Takes the screenshots of the README on the practice threads: `npm run pictures`. Needs `npm run build:e2e`. */
import { fileURLToPath } from 'node:url';
import { cataloguePage } from '../tests/pages/catalogue';
import { startHostPages } from '../tests/pages/server';
import { extensionOrigin, launchExtension } from '../tests/support/chromium';
import { loadPracticeBase, panelOf } from '../tests/support/main-job';
import { textsOf } from '../tests/support/texts';

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));
const text = textsOf('de');
const pictures = [
  { name: 'facebook', page: 'facebook-permalink-de', query: '', scheme: 'light', panel: true },
  {
    name: 'instagram-dark',
    page: 'instagram-post-de',
    query: '&dark=1',
    scheme: 'dark',
    panel: false,
  },
] as const;

const server = await startHostPages();
for (const { name, page: pageName, query, scheme, panel } of pictures) {
  const context = await launchExtension({
    build: 'e2e',
    hostPort: server.port,
    colorScheme: scheme,
    viewport: { width: 1440, height: 900 },
  });
  const popup = await context.newPage();
  await popup.goto(`${await extensionOrigin(context)}popup.html`);
  await loadPracticeBase(popup, text);
  const page = await context.newPage();
  await page.goto(`${cataloguePage(pageName).url}${query}`);
  await page.locator('.bar .question:not(.none)').first().waitFor();
  if (panel) {
    await page.mouse.move(640, 600);
    await page.mouse.wheel(0, 560);
    await page.waitForTimeout(800);
    await page.locator('.bar .flags').nth(2).click();
    await panelOf(page);
  }
  await page.waitForTimeout(1_200);
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
}
await server.close();
