import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCommentId } from '../../../lib/comment/id';

const digits = fc.stringMatching(/^[0-9]{1,40}$/);
const encode = (post: string, comment: string) => btoa(`comment:${post}_${comment}`);

describe('ids of comments', () => {
  it('takes digits as they are', () => {
    expect(decodeCommentId('4711')).toEqual({ id: '4711', postId: null });
  });

  it('gives the numeric and the base64 form of one comment the same id', () => {
    fc.assert(
      fc.property(digits, digits, (post, comment) => {
        const decoded = decodeCommentId(encode(post, comment));
        expect(decoded).toEqual({ id: comment, postId: post });
        expect(decoded?.id).toBe(decodeCommentId(comment)?.id);
      }),
    );
  });

  it('reads the URL-safe alphabet and missing padding', () => {
    fc.assert(
      fc.property(digits, digits, (post, comment) => {
        const safe = encode(post, comment).replaceAll('+', '-').replaceAll('/', '_');
        expect(decodeCommentId(safe.replaceAll('=', ''))?.id).toBe(comment);
      }),
    );
  });

  it('knows the comment though the post has an opaque id', () => {
    expect(decodeCommentId(encode('pfbid02', '12'))).toEqual({ id: '12', postId: null });
  });

  it('refuses what is no id, and never throws', () => {
    const refused = ['', null, undefined, 'abc', '=', 'Y', '१२', '1'.repeat(41), btoa('comment:')];
    for (const raw of refused) expect(decodeCommentId(raw)).toBeNull();
    expect(decodeCommentId(btoa('reply:1_2'))).toBeNull();
    expect(decodeCommentId(btoa('comment:1_<b>'))).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), raw => {
        expect(decodeCommentId(raw)?.id ?? '0').toMatch(/^\d+$/);
      }),
    );
  });
});
