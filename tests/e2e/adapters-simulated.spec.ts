import { expect, test, type Browser, type Page } from '@playwright/test';
import { bundleAdapters, launchBrowser, readWith } from '../../scripts/read-page/browser';
import type { PageReading } from '../../scripts/read-page/in-page';
import type { CommentTime } from '../../lib/comment/snapshot';
import { catalogue, type CataloguePage } from '../pages/catalogue';
import type { ExpectedComment } from '../pages/expected';
import { hostPagesArguments, startHostPages, type HostPages } from '../pages/server';

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

for (const entry of catalogue) {
  test(`reads every comment of ${entry.name}`, async () => {
    const page = await open(entry.url);
    const opened = Date.now();
    const count = () => countComments(page);
    const { comments: wanted } = entry.expected;
    // A virtualised list holds what is near the viewport.
    if (entry.virtual) await expect.poll(count).toBeGreaterThan(10);
    else await expect.poll(count, { timeout: 30_000 }).toBe(wanted.length);

    const reading = await read(page);
    expect(reading.health.verdict).toBe('good');
    expect(reading.surface).toBe(entry.surface);
    const shown = reading.comments.map(({ result }) => result.ok && simplified(result.value));
    const expected = entry.virtual ? sameAsShown(shown, wanted) : wanted;
    expect(shown).toEqual(expected.map(comment => asExpected(entry, comment)));
    expectTimes(reading, expected, opened);
    expectThread(entry, reading);
    await page.close();
  });

  test(`finds a bar's place and a reply button for every comment of ${entry.name}`, async () => {
    const page = await open(entry.url);
    const count = () => countComments(page);
    await expect.poll(count, { timeout: 30_000 }).toBeGreaterThan(0);
    const { comments } = await read(page);
    expect(comments.filter(({ hasSlot, canReply }) => !hasSlot || !canReply)).toEqual([]);
    await page.close();
  });
}

async function open(url: string): Promise<Page> {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  await page.goto(url);
  return page;
}

/** Reading thousands of comments to see whether they are there yet would slow the page down. */
async function countComments(page: Page): Promise<number> {
  await page.evaluate(adapters);
  return page.evaluate(() => {
    const adapter = kommentarlotse.adapterFor(new URL(location.href));
    const scope = adapter?.findScope(document);
    return adapter && scope ? adapter.listComments(scope).length : 0;
  });
}

async function read(page: Page): Promise<PageReading> {
  const reading = await readWith(page, adapters, Date.now());
  if (!reading) throw new Error(`no adapter for ${page.url()}`);
  return reading;
}

type Readable = Extract<PageReading['comments'][number]['result'], { ok: true }>['value'];

/** What a simulated page says of a comment beforehand. */
const simplified = (comment: Readable) => ({
  key: comment.key as string,
  rootKey: comment.rootKey as string | null,
  kind: comment.kind,
  author: comment.author.name,
  profileUrl: comment.author.profileUrl,
  text: comment.text,
  media: comment.media,
  truncated: comment.truncated,
  edited: comment.edited,
  byPage: comment.byPage,
  permalink: comment.permalink,
  language: comment.language,
  timeLabel: comment.time.label,
});
type Simplified = ReturnType<typeof simplified>;
/** A matcher may stand for what a page leaves open. */
type Wanted = { readonly [Name in keyof Simplified]: unknown };

function asExpected({ platform }: CataloguePage, comment: ExpectedComment): Wanted {
  return {
    // Business Suite shows no ids: any key of its form will do.
    key: comment.key ?? expect.stringMatching(new RegExp(`^${platform}:\\d+-[0-9a-f]{16}$`)),
    rootKey: comment.rootKey,
    kind: comment.kind,
    author: comment.author,
    profileUrl: comment.profileUrl,
    text: comment.text,
    media: comment.media,
    truncated: comment.truncated,
    edited: comment.edited,
    byPage: comment.byPage,
    permalink: comment.permalink,
    language: comment.language,
    timeLabel: comment.timeLabel,
  };
}

function sameAsShown(
  shown: readonly (Simplified | false)[],
  wanted: readonly ExpectedComment[],
): ExpectedComment[] {
  const byKey = new Map(wanted.map(comment => [comment.key, comment]));
  return shown.flatMap(comment => (comment && byKey.get(comment.key)) || []);
}

const margins: Readonly<Record<CommentTime['precision'], number>> = {
  second: 0.1,
  minute: 2,
  hour: 62,
  day: 1442,
  week: 10_082,
  month: 46_000,
  year: 530_000,
  unknown: 0,
};

/** Every time is as near to the true one as its precision claims. */
function expectTimes(
  { comments }: PageReading,
  wanted: readonly ExpectedComment[],
  opened: number,
): void {
  const wrong = comments.filter(({ result }, index) => {
    if (!result.ok) return true;
    const { at, precision } = result.value.time;
    const trueTime = opened - (wanted[index]?.minutesAgo ?? Number.NaN) * 60_000;
    // Opening and reading a page takes seconds.
    return at === null || Math.abs(at - trueTime) > margins[precision] * 60_000 + 10_000;
  });
  expect(wrong).toEqual([]);
}

function expectThread({ platform, expected }: CataloguePage, { threads }: PageReading): void {
  const [thread] = threads;
  const { postUrl, pageName, identity, sort } = expected.thread;
  // Business Suite shows a post on a card, in one line.
  const isCard = platform === 'business-suite';
  const postText = isCard
    ? expected.thread.postText.replaceAll('\n', ' ')
    : expected.thread.postText;
  expect(thread).toMatchObject({ platform, postText, pageName, identity, sort });
  if (!isCard) expect(thread?.postUrl).toBe(postUrl);
}
