import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGone, standingOf } from '../../../lib/page/absence';
import { keyOf } from './make';

const top = (id: string) => ({ key: keyOf(id), rootKey: null });
const reply = (id: string, root: string) => ({ key: keyOf(id), rootKey: keyOf(root) });

const thread = [
  top('a'),
  top('b'),
  reply('b1', 'b'),
  reply('b2', 'b'),
  reply('b3', 'b'),
  top('c'),
  top('d'),
];
const standing = (id: string, order = thread) => {
  const found = standingOf(keyOf(id), order);
  if (!found) throw new Error(`${id} does not stand there`);
  return found;
};
const without = (...ids: string[]) => thread.filter(({ key }) => !ids.includes(key.slice(9)));

describe('a comment that something was decided about', () => {
  it('is gone when it left its place between two others that stayed', () => {
    expect(isGone(standing('c'), without('c'))).toBe(true);
    expect(isGone(standing('b2'), without('b2'))).toBe(true);
  });

  it('takes its replies with it', () => {
    expect(isGone(standing('b'), without('b', 'b1', 'b2', 'b3'))).toBe(true);
    expect(isGone(standing('b'), without('b', 'b2'))).toBe(true);
  });

  it('is not gone while it is there, wherever', () => {
    expect(isGone(standing('c'), [top('c'), ...without('c')])).toBe(false);
  });

  it('is not told to be gone at the end of its list, where lists are cut', () => {
    expect(isGone(standing('a'), without('a'))).toBe(false);
    expect(isGone(standing('d'), without('d'))).toBe(false);
  });

  it('is not told to be gone when all replies were collapsed', () => {
    const one = [top('a'), top('b'), reply('b1', 'b'), top('c')];
    expect(isGone(standing('b1', one), [top('a'), top('b'), top('c')])).toBe(false);
  });

  it('is never told to be gone by a window that moves over the list', () => {
    fc.assert(
      fc.property(fc.nat(7), fc.nat(7), fc.constantFrom(...thread), (from, length, one) => {
        const window = thread.slice(from, from + length);
        expect(isGone(standing(one.key.slice(9)), window)).toBe(false);
      }),
    );
  });
});
