import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { callerOf, notify, onChange } from '../../../lib/browser/rpc';

const own = 'chrome-extension://abc/';

describe('the caller of a message', () => {
  it.each([
    ['the popup', { url: `${own}popup.html` }, 'page'],
    ['the popup in a tab', { url: `${own}popup.html#x`, tab: {}, frameId: 0 }, 'page'],
    ['the side panel', { url: `${own}sidepanel.html` }, 'page'],
    ['the panel on a host page', { url: `${own}panel.html#n`, tab: {}, frameId: 7 }, 'panel'],
    ['the panel opened by itself', { url: `${own}panel.html`, tab: {}, frameId: 0 }, 'panel'],
    ['any page of ours in a frame', { url: `${own}popup.html`, tab: {}, frameId: 3 }, 'panel'],
    ['a content script', { url: 'https://www.facebook.com/', tab: {}, frameId: 0 }, 'content'],
    ['a page that imitates us', { url: 'https://abc/popup.html' }, 'content'],
    ['another extension', { url: 'chrome-extension://abcd/popup.html' }, 'content'],
    ['nobody', {}, 'content'],
  ])('%s', (_name, sender, caller) => {
    expect(callerOf(sender as Parameters<typeof callerOf>[0], own)).toBe(caller);
  });
});

describe('notices of change', () => {
  beforeEach(() => fakeBrowser.reset());

  it('reach those who wait for them, until they stop waiting', async () => {
    const heard = vi.fn<(changed: string) => void>();
    const controller = new AbortController();
    onChange(['cases', 'rules'], heard, controller.signal);
    await hear({ notice: 1, changed: 'cases' });
    await hear({ notice: 1, changed: 'seen' });
    await hear({ notice: 1, changed: 'rules' }, 'another extension');
    await hear('rules');
    expect(heard.mock.calls).toEqual([['cases']]);

    controller.abort();
    await hear({ notice: 1, changed: 'cases' });
    expect(heard).toHaveBeenCalledOnce();
  });

  it('go to every page and tab, and need nobody who listens', async () => {
    const tab = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody'));
    const pages = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValue(new Error('nobody'));
    await fakeBrowser.tabs.create({});
    await notify('cases');
    const notice = { notice: 1, changed: 'cases' };
    expect(pages.mock.calls).toEqual([[notice]]);
    expect(tab.mock.calls.map(([, message]) => message)).toContainEqual(notice);
  });
});

const hear = (message: unknown, id: string = fakeBrowser.runtime.id): Promise<unknown> =>
  fakeBrowser.runtime.onMessage.trigger(message, { id });
