import type { PlatformId } from '../../lib/comment/snapshot';
import type { Surface } from '../../lib/platforms/adapter';
import { expectedReading, type ExpectedReading } from './expected';
import { practiceThreads } from './threads/threads';
import type { PracticeThread } from './threads/thread';

/** One simulated page, with the reading that an adapter should give. */
export type CataloguePage = {
  readonly name: string;
  /** Absolute, with the switches that make the page misbehave. */
  readonly url: string;
  readonly language: 'de' | 'en';
  readonly platform: PlatformId;
  readonly surface: Surface;
  readonly expected: ExpectedReading;
};

type Entry = Omit<CataloguePage, 'url' | 'expected'> & {
  readonly thread: PracticeThread;
  readonly query?: string;
};

const threadFor = (
  platform: PracticeThread['platform'],
  language: 'de' | 'en',
  surface: PracticeThread['surface'],
): PracticeThread => {
  const found = practiceThreads.find(
    thread =>
      thread.platform === platform && thread.language === language && thread.surface === surface,
  );
  if (!found) throw new Error(`no ${language} ${surface} thread on ${platform}`);
  return found;
};

const entries: Entry[] = [
  {
    name: 'facebook-permalink',
    language: 'de',
    platform: 'facebook',
    surface: 'post',
    thread: threadFor('facebook', 'de', 'post'),
  },
  {
    name: 'instagram-post',
    language: 'de',
    platform: 'instagram',
    surface: 'post',
    thread: threadFor('instagram', 'de', 'post'),
  },
];

export const catalogue: readonly CataloguePage[] = entries.map(({ thread, query, ...entry }) => {
  const origin = `https://www.${entry.platform}.com`;
  const join = thread.postPath.includes('?') ? '&' : '?';
  const url = `${origin}${thread.postPath}${join}lang=${entry.language}${query ? `&${query}` : ''}`;
  return {
    ...entry,
    name: `${entry.name}-${entry.language}`,
    url,
    expected: expectedReading({ url, thread, platform: entry.platform }),
  };
});
