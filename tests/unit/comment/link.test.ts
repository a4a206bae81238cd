import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLink, platformOf, withoutComment } from '../../../lib/comment/link';

const base = 'https://www.facebook.com/stadtmusterhausen';
const post = (href: string) => withoutComment(new URL(href)).href;
const clean = (href: string) => cleanLink(href, base)?.href ?? null;

describe('links of comments', () => {
  it('drops what only follows people around', () => {
    expect(clean('/a/posts/1?comment_id=2&__cft__[0]=AZ&__tn__=R]-R&fbclid=x#top')).toBe(
      'https://www.facebook.com/a/posts/1?comment_id=2',
    );
  });

  it('keeps what names the post and the comment', () => {
    const link = 'https://www.facebook.com/photo/?fbid=1&set=pcb.2&comment_id=3&reply_comment_id=4';
    expect(clean(link)).toBe(link);
  });

  it('writes every known host in one way', () => {
    expect(clean('https://m.facebook.com/a')).toBe('https://www.facebook.com/a');
    expect(clean('https://instagram.com/p/A/?igsh=x')).toBe('https://www.instagram.com/p/A/');
  });

  it('refuses other schemes, other hosts and links that carry a password', () => {
    const refused = [
      'javascript:alert(1)',
      'data:text/html,x',
      'http://www.facebook.com/a',
      'https://facebook.com.evil.example/a',
      'https://evil.example/?u=https://www.facebook.com/a',
      'https://user:secret@www.facebook.com/a',
      '//constructor/a',
      'https://__proto__/',
      `/${'a'.repeat(3000)}`,
      'https://',
      '',
    ];
    for (const href of refused) expect(clean(href)).toBeNull();
  });

  it('forgets the port, which no platform has', () => {
    expect(clean('https://www.facebook.com:8443/a')).toBe('https://www.facebook.com/a');
  });

  it('changes nothing when it cleans a second time', () => {
    const query = fc.dictionary(fc.constantFrom('comment_id', 'set', 'id', 'x'), fc.string());
    fc.assert(
      fc.property(fc.webPath(), query, (path, parameters) => {
        const once = clean(`https://www.facebook.com${path}?${new URLSearchParams(parameters)}`);
        expect(once === null ? null : clean(once)).toBe(once);
      }),
    );
  });

  it('gives https on a known host or nothing, whatever it is handed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), href => {
        const link = cleanLink(href, base);
        const isKnown = link?.protocol === 'https:' && platformOf(link) !== null;
        expect(link === null || isKnown).toBe(true);
      }),
    );
  });

  it('leads from a comment to its post', () => {
    expect(post('https://www.facebook.com/a/posts/1?comment_id=2&reply_comment_id=3')).toBe(
      'https://www.facebook.com/a/posts/1',
    );
    expect(post('https://www.instagram.com/p/A/c/1/r/2/')).toBe('https://www.instagram.com/p/A/');
  });
});
