import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Browser } from '@playwright/test';
import {
  bundleAdapters,
  launchBrowser,
  openSavedPage,
  readWith,
} from '../../scripts/read-page/browser';
import type { PageReading } from '../../scripts/read-page/in-page';

/** What stands beside every saved page: the address it had, when it was read, and the reading. */
type Expectation = { readonly url: string; readonly now: string; readonly reading: PageReading };

const folder = join(import.meta.dirname, '../pages/saved');
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.html'))
  .map(name => name.replace(/\.html$/, '').replaceAll('\\', '/'))
  .toSorted();

let browser: Browser;
let adapters: string;

test.beforeAll(async () => {
  const launched = await launchBrowser();
  if (!launched) throw new Error('No Chromium found. Set CHROMIUM to its path.');
  browser = launched;
  adapters = await bundleAdapters();
});
test.afterAll(() => browser.close());

function expectationOf(name: string): Expectation {
  const file = readFileSync(join(folder, `${name}.json`), 'utf8');
  const expectation: Expectation = JSON.parse(file);
  return expectation;
}

for (const name of pages) {
  test(`reads ${name} as recorded`, async () => {
    const { url, now, reading } = expectationOf(name);
    const page = await openSavedPage(browser, join(folder, `${name}.html`), url);
    expect(await readWith(page, adapters, Date.parse(now))).toEqual(reading);
    await page.context().close();
  });

  test(`finds every character of the comments in ${name} again`, async () => {
    const { url } = expectationOf(name);
    const page = await openSavedPage(browser, join(folder, `${name}.html`), url);
    await page.evaluate(adapters);
    const comments = await page.evaluate(locateAll);
    expect(comments.map(({ located }) => located)).toEqual(comments.map(({ text }) => text));
    await page.context().close();
  });
}

test('every platform has saved pages', () => {
  const platforms = new Set(pages.map(name => name.split('/')[0]));
  expect([...platforms]).toEqual(['business-suite', 'facebook', 'instagram']);
});

test('the bar stands below the own actions and above nested replies', async () => {
  const { url } = expectationOf('facebook/dialog-nested.de');
  const page = await openSavedPage(browser, join(folder, 'facebook/dialog-nested.de.html'), url);
  await page.evaluate(adapters);
  const places = await page.evaluate(placesOfBars);
  expect(places.length).toBe(4);
  for (const { bar, actions, comment, replyTop } of places) {
    expect(bar.top).toBeGreaterThanOrEqual(actions.bottom);
    expect(bar.left).toBeGreaterThanOrEqual(comment.left);
    expect(bar.right).toBeLessThanOrEqual(comment.right);
    if (replyTop !== null) expect(bar.bottom).toBeLessThanOrEqual(replyTop);
  }
  expect(places.filter(({ replyTop }) => replyTop !== null).length).toBe(1);
  await page.context().close();
});

test('a page of another site has no adapter', async () => {
  const page = await openSavedPage(
    browser,
    join(folder, 'facebook/feed.en.html'),
    'https://example.org/',
  );
  expect(await readWith(page, adapters, 0)).toBeNull();
  await page.context().close();
});

/** The text of each comment, and what its ranges show: images as their alt, without line breaks. */
function locateAll(): { text: string; located: string }[] {
  const url = new URL(location.href);
  const adapter = kommentarlotse.adapterFor(url);
  const scope = adapter?.findScope(document);
  if (!adapter || !scope) return [];
  return adapter.listComments(scope).flatMap(element => {
    const result = adapter.readComment(element, { url, now: 0 });
    if (!result.ok) return [];
    const { text } = result.value;
    // One span per character: each must lead to exactly that character.
    const spans = [...new Intl.Segmenter().segment(text)].map(
      ({ index, segment }): [number, number] => [index, index + segment.length],
    );
    const shown = spans.map(span => {
      const ranges = adapter.locate(element, [span]);
      return ranges
        .map(range => range.cloneContents().querySelector('img')?.alt ?? range.toString())
        .join('');
    });
    const flat = shown.map(part => part.replace(/\s/g, ' ')).join('');
    return { text: text.replaceAll('\n', '').replace(/\s/g, ' '), located: flat };
  });
}

type Box = { top: number; bottom: number; left: number; right: number };
type Place = { bar: Box; actions: Box; comment: Box; replyTop: number | null };

/** Appends a bar to every slot and measures it against the comment around it. */
function placesOfBars(): Place[] {
  const adapter = kommentarlotse.adapterFor(new URL(location.href));
  const scope = adapter?.findScope(document);
  if (!adapter || !scope) return [];
  const comments = adapter.listComments(scope);
  const bars = comments.map(comment => {
    const bar = document.createElement('div');
    bar.style.height = '24px';
    adapter.slotFor(comment)?.append(bar);
    return bar;
  });
  return comments.map((comment, index): Place => {
    const reply = comment.querySelector('[role="article"]');
    return {
      bar: bars[index]!.getBoundingClientRect().toJSON(),
      actions: adapter.replyButton(comment)!.getBoundingClientRect().toJSON(),
      comment: comment.getBoundingClientRect().toJSON(),
      replyTop: reply && reply.getBoundingClientRect().top,
    };
  });
}
