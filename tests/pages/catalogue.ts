import type { PlatformId } from '../../lib/comment/snapshot';
import type { Surface } from '../../lib/platforms/adapter';
import { expectedReading, type ExpectedReading } from './expected';
import { allThreads, hostileDe } from './threads/threads';
import type { PracticeThread } from './threads/thread';

/** One simulated page, with the reading that an adapter should give. */
export type CataloguePage = {
  /** Unique, such as `facebook-dialog-de`. */
  readonly name: string;
  /** Absolute, with the switches that make the page misbehave. */
  readonly url: string;
  readonly language: 'de' | 'en';
  readonly platform: PlatformId;
  readonly surface: Surface;
  /** The list keeps only some comments in the page; the others come by scrolling. */
  readonly virtual: boolean;
  readonly expected: ExpectedReading;
};

type Variant = {
  readonly name: string;
  readonly platform: PlatformId;
  readonly surface: Surface;
  /** Thread that the page shows, by the surface it was written for. */
  readonly of: PracticeThread['surface'];
  readonly query?: string;
  /** Path to open instead of the thread's own. */
  readonly path?: (thread: PracticeThread) => string;
};

/** What is shown in both languages. */
const variants: readonly Variant[] = [
  {
    name: 'facebook-dialog',
    platform: 'facebook',
    surface: 'post',
    of: 'post',
    query: 'view=dialog&replies=nested&ids=numeric&copies=before',
  },
  {
    name: 'facebook-dialog-at-home',
    platform: 'facebook',
    surface: 'feed',
    of: 'post',
    query: 'view=dialog&replies=flat&esc=capture&scrambled=1',
    path: () => '/',
  },
  { name: 'facebook-permalink', platform: 'facebook', surface: 'post', of: 'post' },
  { name: 'facebook-feed', platform: 'facebook', surface: 'feed', of: 'post', path: () => '/' },
  {
    name: 'facebook-photo',
    platform: 'facebook',
    surface: 'photo',
    of: 'photo',
    query: 'editor=rich',
  },
  {
    name: 'facebook-group',
    platform: 'facebook',
    surface: 'group',
    of: 'group',
    query: 'replies=nested&box=selected',
  },
  { name: 'facebook-reel', platform: 'facebook', surface: 'reel', of: 'reel', query: 'late=400' },
  { name: 'instagram-post', platform: 'instagram', surface: 'post', of: 'post' },
  {
    name: 'instagram-reel',
    platform: 'instagram',
    surface: 'reel',
    of: 'reel',
    query: 'recreate=1',
  },
  {
    name: 'instagram-modal',
    platform: 'instagram',
    surface: 'post',
    of: 'post',
    query: 'view=modal',
  },
  {
    name: 'business-suite-inbox',
    platform: 'business-suite',
    surface: 'inbox',
    of: 'post',
    path: thread =>
      `/latest/inbox/facebook?asset_id=100200300&business_id=400500600&mailbox_id=100200300&selected_item_id=${thread.numericPostId}&thread_type=FB_PAGE_POST`,
  },
];

/** Misbehaviour that one language is enough for. */
const germanOnly: readonly Variant[] = [
  {
    name: 'facebook-foreign-labels',
    platform: 'facebook',
    surface: 'post',
    of: 'post',
    query: 'labels=en&sort=all',
  },
  {
    name: 'facebook-long',
    platform: 'facebook',
    surface: 'post',
    of: 'post',
    query: 'count=2000&copies=none',
  },
  {
    name: 'facebook-virtual',
    platform: 'facebook',
    surface: 'post',
    of: 'post',
    query: 'count=2000&virtual=1',
  },
  {
    name: 'facebook-late',
    platform: 'facebook',
    surface: 'post',
    of: 'post',
    query: 'late=500&copies=none',
  },
];

const origins: Record<PlatformId, string> = {
  facebook: 'https://www.facebook.com',
  instagram: 'https://www.instagram.com',
  'business-suite': 'https://business.facebook.com',
};

function toPage(variant: Variant, thread: PracticeThread, language: 'de' | 'en'): CataloguePage {
  const { name, platform, surface, query } = variant;
  const path = variant.path?.(thread) ?? thread.postPath;
  const switches = `lang=${language}${query === undefined ? '' : `&${query}`}`;
  const url = `${origins[platform]}${path}${path.includes('?') ? '&' : '?'}${switches}`;
  return {
    name: `${name}-${language}`,
    url,
    language,
    platform,
    surface,
    virtual: switches.includes('virtual=1'),
    expected: expectedReading({ url, platform, surface, thread }),
  };
}

function threadFor({ platform, of }: Variant, language: 'de' | 'en'): PracticeThread {
  const site = platform === 'instagram' ? 'instagram' : 'facebook';
  const found = allThreads.find(
    thread => thread.platform === site && thread.language === language && thread.surface === of,
  );
  if (!found) throw new Error(`no ${language} ${of} thread on ${site}`);
  return found;
}

const hostile: Variant = {
  name: 'facebook-hostile',
  platform: 'facebook',
  surface: 'post',
  of: 'post',
};

/** Every simulated page that an adapter has to read. */
export const catalogue: readonly CataloguePage[] = [
  ...(['de', 'en'] as const).flatMap(language =>
    variants.map(variant => toPage(variant, threadFor(variant, language), language)),
  ),
  ...germanOnly.map(variant => toPage(variant, threadFor(variant, 'de'), 'de')),
  toPage(hostile, hostileDe, 'de'),
];

export function cataloguePage(name: string): CataloguePage {
  const found = catalogue.find(page => page.name === name);
  if (!found) throw new Error(`no simulated page ${name}`);
  return found;
}

/** Boxes of every kind beside each other; no comments. */
export const insertionLabUrl = 'https://www.facebook.com/lab/insertion?lang=de';
