import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCommentStore } from '../../../lib/page/comment-store';
import { createPresence } from '../../../lib/page/presence';
import type { View } from '../../../lib/page/views';
import { ok } from '../../../lib/result';
import type { Call } from '../../../lib/rpc/client';
import type { PresenceMark } from '../../../lib/rpc/presence';
import type { Input, Procedure } from '../../../lib/rpc/protocol';
import { keyOf, makeComment } from './make';

const minute = 60_000;
const page = Object.assign(new EventTarget(), { hidden: false, activeElement: null });

beforeEach(() => {
  vi.useFakeTimers();
  page.hidden = false;
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('HTMLElement', Function);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const colleague: PresenceMark = {
  by: 'colleague',
  name: null,
  since: 1,
  isTakenOver: false,
  isAwaited: false,
};

async function makeSetup({ isOn = true }: { isOn?: boolean } = {}) {
  const team = { isOn };
  const asked: Procedure[] = [];
  const claims: string[] = [];
  const marks = new Map<string, PresenceMark>();
  const call = ((procedure: Procedure, input: unknown) => {
    asked.push(procedure);
    if (procedure === 'presence/is-on') return Promise.resolve(ok(team.isOn));
    if (procedure === 'presence/claim') {
      const { key, state } = input as Input<'presence/claim'>;
      claims.push(`${state} ${key}`);
      return Promise.resolve(ok({}));
    }
    const { keys } = input as Input<'presence/list'>;
    const found = keys.flatMap(key => (marks.has(key) ? [{ key, mark: marks.get(key)! }] : []));
    return Promise.resolve(ok(found));
  }) as unknown as Call;
  const store = createCommentStore();
  const entries = ['1', '2'].map(id => store.put(makeComment(id)).entry);
  const views = entries.map(entry => ({ entry, near: true }) as unknown as View);
  const controller = new AbortController();
  const presence = createPresence({
    adapter: { composerFor: () => null },
    store,
    views: () => ({ all: () => views.values() }),
    call,
    signal: controller.signal,
  });
  await vi.advanceTimersByTimeAsync(0);
  return { presence, asked, claims, marks, team, controller, entry: entries[0]! };
}

describe('presence on a page', () => {
  it('asks once and nothing about any comment while there is no team', async () => {
    const { presence, asked, entry } = await makeSetup({ isOn: false });
    presence.drawn(entry);
    presence.atPanel(keyOf('1'));
    presence.changed();
    await vi.advanceTimersByTimeAsync(5 * minute);
    presence.atPanel(null);
    expect(asked).toEqual(['presence/is-on']);
  });

  it('begins when the team changed and there are colleagues now', async () => {
    const { presence, team, claims } = await makeSetup({ isOn: false });
    presence.atPanel(keyOf('1'));
    team.isOn = true;
    presence.teamChanged();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(claims).toEqual(['answering facebook:1']);
  });

  it('claims the comment at which the panel stays, and gives it back when it closes', async () => {
    const { presence, claims } = await makeSetup();
    presence.atPanel(keyOf('1'));
    presence.atPanel(keyOf('2'));
    await vi.advanceTimersByTimeAsync(1_000);
    presence.atPanel(null);
    expect(claims).toEqual(['answering facebook:2', 'released facebook:2']);
  });

  it('gives a sign of life every minute while the page is in front, and none behind', async () => {
    const { presence, claims } = await makeSetup();
    presence.atPanel(keyOf('1'));
    await vi.advanceTimersByTimeAsync(1_000 + 2 * minute + 15_000);
    expect(claims).toHaveLength(3);
    page.hidden = true;
    await vi.advanceTimersByTimeAsync(5 * minute);
    expect(claims).toHaveLength(3);
  });

  it('gives back what was inserted once nobody is in the box', async () => {
    const { presence, claims } = await makeSetup();
    presence.atPanel(keyOf('1'));
    await vi.advanceTimersByTimeAsync(1_000);
    presence.inserted(keyOf('1'));
    expect(claims.at(-1)).toBe('released facebook:1');
  });

  it('does not claim again what was handed over, until it is taken over', async () => {
    const { presence, claims } = await makeSetup();
    presence.atPanel(keyOf('1'));
    await vi.advanceTimersByTimeAsync(1_000);
    presence.handOver(keyOf('1'));
    await vi.advanceTimersByTimeAsync(3 * minute);
    presence.takeOver(keyOf('1'));
    expect(claims.slice(1)).toEqual(['released facebook:1', 'taken-over facebook:1']);
  });

  it('shows a colleague at the comment, and no more when that is over', async () => {
    const { presence, marks, entry } = await makeSetup();
    marks.set('facebook:1', colleague);
    presence.changed();
    await vi.advanceTimersByTimeAsync(0);
    expect(entry.state.peek().presence).toEqual(colleague);
    marks.clear();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(entry.state.peek().presence).toBeNull();
  });

  it('gives everything back when the overlay leaves', async () => {
    const { presence, claims, controller } = await makeSetup();
    presence.atPanel(keyOf('1'));
    await vi.advanceTimersByTimeAsync(1_000);
    controller.abort();
    expect(claims.at(-1)).toBe('released facebook:1');
  });
});
