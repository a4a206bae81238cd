import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCommentStore } from '../../../lib/page/comment-store';
import { createSightings } from '../../../lib/page/sightings';
import type { View } from '../../../lib/page/views';
import { ok } from '../../../lib/result';
import type { Call } from '../../../lib/rpc/client';
import type { Input, Procedure } from '../../../lib/rpc/protocol';
import { keyOf, makeComment, makeThread } from './make';

const address = { href: 'https://www.facebook.com/stadt/posts/1' };

beforeEach(() => {
  vi.useFakeTimers();
  address.href = 'https://www.facebook.com/stadt/posts/1';
  vi.stubGlobal('location', address);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function makePage(ids: readonly string[], sort: 'all' | 'filtered' = 'all') {
  const sent: string[] = [];
  const batches: number[] = [];
  const call = ((procedure: Procedure, input: unknown) => {
    if (procedure === 'decisions/for-comments') {
      const { keys } = input as Input<'decisions/for-comments'>;
      return Promise.resolve(
        ok(keys.filter(key => key === keyOf('deleted')).map(key => ({ key }))),
      );
    }
    const { sightings } = input as Input<'decisions/sighted'>;
    batches.push(sightings.length);
    sent.push(...sightings.map(({ key, sighting }) => `${key} ${sighting}`));
    return Promise.resolve(ok({}));
  }) as unknown as Call;
  const store = createCommentStore();
  const entries = ids.map(id => store.put(makeComment(id)).entry);
  let onPage = ids;
  const decision = { kind: 'do', measure: 'delete', number: '2026-AAAAA' } as const;
  const controller = new AbortController();
  const sightings = createSightings({
    adapter: { commentIn: url => (url.searchParams.has('c') ? keyOf('deleted') : null) },
    store,
    tour: {
      order: () =>
        entries
          .filter(({ key }) => onPage.some(id => keyOf(id) === key))
          .map(entry => ({ entry }) as unknown as View),
    },
    threads: { of: () => makeThread({ sort }) },
    call,
    signal: controller.signal,
  });
  return {
    sightings,
    sent,
    batches,
    /** Marks comments as decided about, as the background tells. */
    decide: (...decided: string[]) => {
      for (const entry of entries)
        if (decided.some(id => keyOf(id) === entry.key)) {
          store.change(entry, { decision });
          sightings.decided(entry);
        }
    },
    entry: (id: string) => store.get(keyOf(id))!,
    show: async (...shown: string[]) => {
      onPage = shown;
      sightings.look();
      await vi.advanceTimersByTimeAsync(4_000);
    },
    leave: () => controller.abort(),
  };
}

describe('what a page tells of decided comments', () => {
  it('is nothing of those that nothing was decided about', async () => {
    const page = makePage(['a', 'b', 'c']);
    await page.show('a', 'b', 'c');
    page.sightings.edited(page.entry('b'));
    await page.show('a', 'c');
    await page.show('a', 'c');
    expect(page.sent).toEqual([]);
  });

  it('goes out together, once', async () => {
    const page = makePage(['a', 'b', 'c']);
    page.decide('a', 'b');
    page.decide('a', 'b');
    await page.show('a', 'b', 'c');
    expect(page.sent).toEqual(['facebook:a there', 'facebook:b there']);
    expect(page.batches).toEqual([2]);
  });

  it('is that one was edited under our eyes, and not that it is there after that', async () => {
    const page = makePage(['a', 'b', 'c']);
    page.decide('b');
    page.sightings.edited(page.entry('b'));
    page.decide('b');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(page.sent).toEqual(['facebook:b edited']);
  });

  it('is that one is gone when its neighbours stayed, also on a page that stands still', async () => {
    const page = makePage(['a', 'b', 'c']);
    page.decide('b');
    await page.show('a', 'b', 'c');
    await page.show('a', 'c');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(page.sent).toEqual(['facebook:b there', 'facebook:b gone']);
  });

  it('is not that one is gone which was only drawn anew', async () => {
    const page = makePage(['a', 'b', 'c']);
    page.decide('b');
    await page.show('a', 'b', 'c');
    page.sightings.look();
    void page.show('a', 'c');
    await vi.advanceTimersByTimeAsync(1_000);
    await page.show('a', 'b', 'c');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(page.sent).toEqual(['facebook:b there']);
  });

  it('is nothing of missing ones in an order that leaves comments out', async () => {
    const page = makePage(['a', 'b', 'c'], 'filtered');
    page.decide('b');
    await page.show('a', 'b', 'c');
    await page.show('a', 'c');
    await page.show('a', 'c');
    expect(page.sent).toEqual(['facebook:b there']);
  });

  it('is that one is gone whose own link was opened and which did not come', async () => {
    const page = makePage(['a', 'b']);
    address.href = 'https://www.facebook.com/stadt/posts/1?c=deleted';
    await page.show('a', 'b');
    expect(page.sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(page.sent).toEqual(['facebook:deleted gone']);
  });

  it('is nothing any more after the page was left', async () => {
    const page = makePage(['a', 'b', 'c']);
    page.decide('b');
    page.leave();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(page.sent).toEqual([]);
  });
});
