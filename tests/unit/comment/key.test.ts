import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../lib/comment/fingerprint';
import { commentKey, threadKey } from '../../../lib/comment/key';

describe('keys', () => {
  it('name the platform and the id', () => {
    expect(commentKey('facebook', '4711')).toBe('facebook:4711');
    expect(threadKey('instagram', 'DMuster01')).toBe('instagram:DMuster01');
  });

  it('are refused for an empty or endless id', () => {
    expect(commentKey('facebook', '')).toBeNull();
    expect(threadKey('facebook', 'x'.repeat(400))).toBeNull();
  });
});

describe('fingerprints', () => {
  it('are 16 hex digits, the same for the same parts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), parts => {
        expect(fingerprint(...parts)).toMatch(/^[0-9a-f]{16}$/);
        expect(fingerprint(...parts)).toBe(fingerprint(...parts));
      }),
    );
  });

  it('change when one character moves from one part to the next', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (first, second) => {
        const moved = fingerprint(first.slice(0, -1), first.slice(-1) + second);
        expect(moved).not.toBe(fingerprint(first, second));
      }),
    );
  });

  it('tell ten thousand short texts apart', () => {
    const texts = Array.from({ length: 10_000 }, (_, index) =>
      fingerprint('Max', `Danke ${index}`),
    );
    expect(new Set(texts).size).toBe(10_000);
  });
});
