import { expect, test, type Browser, type Page } from '@playwright/test';
import { bundleAdapters, launchBrowser } from '../../scripts/read-page/browser';
import type { PlatformAdapter } from '../../lib/platforms/adapter';
import { cataloguePage } from '../pages/catalogue';
import type { PageRecords } from '../pages/page-window';
import { hostPagesArguments, startHostPages, type HostPages } from '../pages/server';

/** What adapters say about pages that change: boxes that open, dialogs in front, recycled rows. */

declare global {
  /** Set by `open`: the adapter of the page, and the comment elements in front in document order. */
  var adapter: PlatformAdapter;
  var comments: () => Element[];
}

let hosts: HostPages;
let browser: Browser;
let adapters: string;

test.beforeAll(async () => {
  hosts = await startHostPages();
  const launched = await launchBrowser(hostPagesArguments(hosts.port));
  if (!launched) throw new Error('No Chromium found. Set CHROMIUM to its path.');
  browser = launched;
  adapters = await bundleAdapters();
});
test.afterAll(async () => {
  await browser.close();
  await hosts.close();
});

async function open(name: string, query = ''): Promise<Page> {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  await page.goto(cataloguePage(name).url + query);
  await page.evaluate(adapters);
  await page.evaluate(() => {
    const found = kommentarlotse.adapterFor(new URL(location.href));
    if (!found) throw new Error('no adapter');
    globalThis.adapter = found;
    globalThis.comments = () => {
      const scope = found.findScope(document);
      return scope ? found.listComments(scope) : [];
    };
  });
  await expect.poll(() => page.evaluate(() => comments().length)).toBeGreaterThan(2);
  return page;
}

/** For each comment whether the adapter says that an open box belongs to it, and what is in it. */
const boxes = (page: Page) =>
  page.evaluate(() =>
    comments().map(comment => {
      const box = adapter.composerFor(comment);
      return box && adapter.composerText(box);
    }),
  );

const author = (page: Page, index: number) =>
  page.evaluate(at => {
    const context = { url: new URL(location.href), now: Date.now() };
    const result = adapter.readComment(comments()[at]!, context);
    return result.ok ? result.value.author.name : '';
  }, index);

for (const name of ['facebook-permalink-de', 'facebook-dialog-en', 'facebook-group-de']) {
  for (const index of [0, 1, 3]) {
    test(`${name}: the box that opens for comment ${index} is that comment's`, async () => {
      const page = await open(name);
      expect((await boxes(page)).filter(box => box !== null)).toEqual([]);
      await page.evaluate(at => adapter.replyButton(comments()[at]!)?.click(), index);
      await expect.poll(async () => (await boxes(page))[index]).not.toBeNull();
      const name_ = await author(page, index);
      await expect.poll(async () => (await boxes(page))[index]?.trim()).toBe(name_);
      // Others by the same person in the same thread may share it; nobody else does.
      const all = await boxes(page);
      for (const [at, box] of all.entries()) {
        expect(box === null || (await author(page, at)) === name_).toBe(true);
      }
      await page.close();
    });
  }
}

for (const name of ['instagram-post-de', 'instagram-modal-en']) {
  test(`${name}: the shared box is a comment's only after a click on its Reply`, async () => {
    const page = await open(name);
    expect((await boxes(page)).filter(box => box !== null)).toEqual([]);
    await page.evaluate(() => adapter.replyButton(comments()[1]!)?.click());
    await expect.poll(async () => (await boxes(page))[1]).toBe(`@${await author(page, 1)} `);
    await page.close();
  });
}

test('business-suite: a box that opens beside a comment is that comment’s', async () => {
  const page = await open('business-suite-inbox-de');
  expect((await boxes(page)).filter(box => box !== null)).toEqual([]);
  await page.evaluate(() => adapter.replyButton(comments()[1]!)?.click());
  await expect.poll(async () => (await boxes(page))[1] ?? null).not.toBeNull();
  expect((await boxes(page)).filter(box => box !== null).length).toBe(1);
  await page.close();
});

test('the boxes of a thread are its comment box and the open reply box, without placeholders', async () => {
  const page = await open('facebook-permalink-de', '&box=empty');
  await page.evaluate(() => adapter.replyButton(comments()[0]!)?.click());
  const texts = () =>
    page.evaluate(() =>
      adapter.listComposers(adapter.findScope(document)!).map(box => adapter.composerText(box)),
    );
  await expect.poll(texts).toEqual(['', '']);
  await page.close();
});

test('comments behind an open dialog are not visible, those in it are', async () => {
  const page = await open('facebook-dialog-at-home-de');
  const [front, behind] = await page.evaluate(() => {
    const all = adapter.commentsIn(document.body);
    return [true, false].map(isInFront => {
      const some = all.filter(
        comment => (comment.closest('[role="dialog"]') !== null) === isInFront,
      );
      const visible = some.filter(comment => adapter.isVisible(comment));
      return { count: some.length, visible: visible.length };
    });
  });
  expect(front?.visible).toBeGreaterThan(4);
  expect(behind?.count).toBeGreaterThan(0);
  expect(behind?.visible).toBe(0);
  await page.close();
});

test('hidden copies carry the key of the visible comment and are not visible', async () => {
  const page = await open('facebook-permalink-de', '&copies=before');
  const copies = await page.evaluate(() => {
    const visible = new Set(comments());
    const keys = new Set([...visible].map(comment => adapter.keyOf(comment)));
    const others = adapter.commentsIn(document.body).filter(comment => !visible.has(comment));
    return others.map(copy => ({
      isKnown: keys.has(adapter.keyOf(copy)),
      isVisible: adapter.isVisible(copy),
    }));
  });
  expect(copies.length).toBeGreaterThan(0);
  expect(copies.filter(({ isKnown, isVisible }) => !isKnown || isVisible)).toEqual([]);
  await page.close();
});

test('a part that is added to a comment leads to that comment', async () => {
  for (const name of ['facebook-permalink-de', 'instagram-post-de', 'business-suite-inbox-de']) {
    const page = await open(name);
    const found = await page.evaluate(() =>
      comments().map(comment => {
        const part = adapter.replyButton(comment);
        const around = part ? adapter.commentsIn(part) : [];
        return around.length === 1 && around[0] === comment;
      }),
    );
    expect(found).toEqual(found.map(() => true));
    await page.close();
  }
});

test('a recycled row says whose comment it shows now', async () => {
  const page = await open('facebook-virtual-de');
  const keys = () =>
    page.evaluate(() => adapter.commentsIn(document.body).map(comment => adapter.keyOf(comment)));
  const before = await keys();
  await page.evaluate(() => document.scrollingElement?.scrollTo(0, 30_000));
  await expect.poll(async () => (await keys()).some(key => before.includes(key))).toBe(false);
  const after = await keys();
  expect(after.length).toBe(before.length);
  expect(after).not.toContain(null);
  expect(new Set(after).size).toBe(after.length);
  await page.close();
});

test('the built-in selector tables are valid CSS', async () => {
  const page = await open('facebook-permalink-de');
  expect(await page.evaluate(() => kommentarlotse.problemsOfTables())).toEqual([]);
  await page.close();
});

for (const name of [
  'facebook-dialog-de',
  'facebook-permalink-en',
  'facebook-group-de',
  'facebook-photo-en',
  'facebook-reel-de',
  'instagram-post-de',
  'instagram-modal-en',
  'business-suite-inbox-de',
]) {
  test(`${name}: bars stand right below the actions, and the page lives on with them`, async () => {
    const page = await open(name);
    expect(await page.evaluate(misplacedBars)).toEqual([]);
    const errors = await page.evaluate(async () => {
      const host: unknown = globalThis;
      const records = host as Pick<PageRecords, '__rerender' | '__edit' | '__pageErrors'>;
      records.__rerender();
      await new Promise(done => setTimeout(done, 300));
      return records.__pageErrors;
    });
    expect(errors).toEqual([]);
    await page.close();
  });
}

/** Appends a bar to every slot; returns what is wrong with the place it got. */
function misplacedBars(): string[] {
  const all = comments();
  const bars = all.map(comment => {
    const bar = document.createElement('div');
    bar.style.height = '24px';
    adapter.slotFor(comment)?.append(bar);
    return bar;
  });
  return all.flatMap((comment, index) => {
    const bar = bars[index]!.getBoundingClientRect();
    const button = adapter.replyButton(comment)!.getBoundingClientRect();
    const around = comment.getBoundingClientRect();
    const reply = comment.querySelector('[role="article"]')?.getBoundingClientRect();
    const wrong = [
      bar.height < 20 && 'not in the page',
      bar.width < 120 && 'too narrow',
      bar.top < button.bottom - 1 && 'above the actions',
      bar.top > button.bottom + 40 && 'far below the actions',
      (bar.left < around.left - 1 || bar.right > around.right + 1) && 'wider than the comment',
      reply && bar.bottom > reply.top + 1 && 'below a reply',
    ];
    return wrong.filter(Boolean).map(what => `comment ${index}: ${what}`);
  });
}
