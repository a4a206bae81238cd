import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  idsOf,
  isProfile,
  postIdOf,
  profileUrlOf,
  surfaceOf as facebookSurface,
} from '../../../lib/platforms/facebook/links';
import {
  postLinkOf,
  surfaceOf as instagramSurface,
  userOf,
} from '../../../lib/platforms/instagram/links';
import { adapterFor, adapters } from '../../../lib/platforms/registry';

const fb = (path: string) => new URL(`https://www.facebook.com${path}`);
const ig = (path: string) => new URL(`https://www.instagram.com${path}`);

describe('Facebook addresses', () => {
  it.each([
    ['/', 'feed', null],
    ['/stadtmusterhausen', 'profile', null],
    ['/stadtmusterhausen/posts/pfbid02Ab', 'post', 'pfbid02Ab'],
    ['/stadtmusterhausen/posts/ein-titel/123', 'post', '123'],
    ['/permalink.php?story_fbid=pfbid02&id=1', 'post', 'pfbid02'],
    ['/story.php?story_fbid=5&id=1', 'post', '5'],
    ['/photo/?fbid=7&set=pcb.5', 'photo', '7'],
    ['/stadtmusterhausen/photos/a.1/7', 'photo', '7'],
    ['/groups/hilft/posts/9', 'group', '9'],
    ['/groups/hilft/permalink/9/', 'group', '9'],
    ['/groups/hilft/?multi_permalinks=9', 'group', '9'],
    ['/groups/feed', 'feed', null],
    ['/reel/88', 'reel', '88'],
    ['/watch/?v=5', 'video', '5'],
    ['/stadtmusterhausen/videos/5', 'video', '5'],
    ['/share/p/Ab1', 'post', 'Ab1'],
    ['/share/r/Ab1', 'reel', 'Ab1'],
    ['/messages/t/1', null, null],
    ['/settings', null, null],
  ])('%s is a view of kind %s of post %s', (path, surface, post) => {
    expect(facebookSurface(fb(path))).toBe(surface);
    expect(postIdOf(fb(path))).toBe(post);
  });

  it('tells profiles from posts by the path, for all carry comment ids', () => {
    for (const path of ['/max?comment_id=1', '/profile.php?id=1', '/groups/g/user/2/']) {
      expect(isProfile(fb(path))).toBe(true);
    }
    for (const path of [
      '/a/posts/1?comment_id=1',
      '/photo/?fbid=1',
      '/reel/1',
      '/',
      '/profile.php',
    ]) {
      expect(isProfile(fb(path))).toBe(false);
    }
    expect(profileUrlOf(fb('/profile.php?id=1&comment_id=2'))).toBe(
      'https://www.facebook.com/profile.php?id=1',
    );
  });

  it('reads the ids of comment and thread', () => {
    expect(idsOf(fb('/a/posts/1?comment_id=2&reply_comment_id=3'))).toEqual({
      id: '3',
      rootId: '2',
      postId: null,
    });
    expect(idsOf(fb(`/a/posts/1?comment_id=${btoa('comment:10_20')}`))).toEqual({
      id: '20',
      rootId: null,
      postId: '10',
    });
    expect(idsOf(fb('/a/posts/1'))).toBeNull();
  });
});

describe('Instagram addresses', () => {
  it.each([
    ['/', 'feed'],
    ['/p/Ab_1/', 'post'],
    ['/user/p/Ab_1/', 'post'],
    ['/reel/Ab_1/', 'reel'],
    ['/reels/Ab_1/', 'reel'],
    ['/user/', 'profile'],
    ['/direct/inbox/', null],
    ['/explore/', null],
  ])('%s is a view of kind %s', (path, surface) => {
    expect(instagramSurface(ig(path))).toBe(surface);
  });

  it('reads post, comment and thread out of a link', () => {
    expect(postLinkOf(ig('/p/A/'))).toEqual({ kind: 'p', code: 'A', id: null, rootId: null });
    expect(postLinkOf(ig('/reel/A/c/1/'))).toEqual({
      kind: 'reel',
      code: 'A',
      id: '1',
      rootId: null,
    });
    expect(postLinkOf(ig('/user/p/A/c/1/r/2/'))).toEqual({
      kind: 'p',
      code: 'A',
      id: '2',
      rootId: '1',
    });
    expect(postLinkOf(ig('/user/'))).toBeNull();
  });

  it('knows a user name from a page of its own', () => {
    expect(userOf(ig('/max.muster_1/'))).toBe('max.muster_1');
    expect(userOf(ig('/explore/'))).toBeNull();
    expect(userOf(ig('/max/tagged/'))).toBeNull();
  });
});

describe('choice of the adapter', () => {
  it('is by site, over https alone', () => {
    expect(adapterFor(fb('/'))?.id).toBe('facebook');
    expect(adapterFor(ig('/'))?.id).toBe('instagram');
    expect(adapterFor(new URL('https://business.facebook.com/'))?.id).toBe('business-suite');
    expect(adapterFor(new URL('http://www.facebook.com/'))).toBeNull();
    expect(adapterFor(new URL('https://www.facebook.com.evil.example/'))).toBeNull();
  });

  it('is never between two', () => {
    fc.assert(
      fc.property(fc.webUrl(), href => {
        const url = new URL(href);
        expect(adapters.filter(adapter => adapter.matches(url)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('tells messages in Business Suite from comments', () => {
    const suite = adapters.find(({ id }) => id === 'business-suite');
    const at = (path: string) => suite?.surfaceOf(new URL(`https://business.facebook.com${path}`));
    expect(at('/latest/inbox/facebook?thread_type=FB_PAGE_POST')).toBe('inbox');
    expect(at('/latest/inbox/all?thread_type=FB_AD_POST')).toBe('inbox');
    expect(at('/latest/inbox/all?thread_type=FB_MESSAGE')).toBeNull();
    expect(at('/latest/home')).toBeNull();
  });
});
