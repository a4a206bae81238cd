import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../../lib/rules/pattern';

const groups = new Set(['du', 'telefon']);
const parse = (pattern: string) => parsePattern(pattern, groups);
const word = (literal: string, openStart = false, openEnd = false) => ({
  words: [{ literals: [literal], openStart, openEnd }],
  groups: [],
});

describe('parsePattern', () => {
  it('reads words with wildcards, folded', () => {
    expect(parse('Idiot')).toEqual({
      ok: true,
      value: [{ elements: [word('idiot')], gaps: [] }],
    });
    expect(parse('arsch*')).toMatchObject({ value: [{ elements: [word('arsch', false, true)] }] });
    expect(parse('*idiot')).toMatchObject({ value: [{ elements: [word('idiot', true, false)] }] });
  });

  it('reads gaps between words, and none as zero', () => {
    expect(parse('du ~3 doofer idiot')).toMatchObject({ value: [{ gaps: [3, 0] }] });
  });

  it('gives long words with umlauts a spelling without dots', () => {
    expect(parse('verräter')).toMatchObject({
      value: [{ elements: [{ words: [{ literals: ['verraeter', 'verrater'] }] }] }],
    });
  });

  it('joins single alternatives and branches for longer ones', () => {
    expect(parse('(a|b c|@du) d')).toMatchObject({
      value: [
        {
          elements: [{ words: [{ literals: ['a'] }], groups: ['du'] }, word('d')],
          gaps: [0],
        },
        { elements: [word('b'), word('c'), word('d')], gaps: [0, 0] },
      ],
    });
  });

  it('takes an emoji as a word', () => {
    expect(parse('🖕')).toMatchObject({ ok: true });
  });

  it.each([
    ['', 'empty', 0],
    ['   ', 'empty', 0],
    ['du ~99 idiot', 'bad-gap', 3],
    ['~2 idiot', 'bad-gap', 0],
    ['du ~2', 'bad-gap', 5],
    ['du ~2 ~3 idiot', 'bad-gap', 6],
    ['(a|b', 'unclosed-group', 0],
    ['du (a||b)', 'empty-alternative', 6],
    ['@nie idiot', 'unknown-group', 0],
    ['du .+', 'unexpected-sign', 3],
    ['*a*', 'too-open', 0],
    ['x *', 'unexpected-sign', 2],
    ['a b c d e f g h i j k l m', 'too-many-elements', 24],
    ['(a b|c d|e f|g h) (a b|c d|e f|g h) (a b|c d|e f|g h) (a b|c)', 'too-many-sequences', 54],
  ])('says of %j that it is %s at %i', (pattern, kind, position) => {
    expect(parse(pattern)).toEqual({ ok: false, error: { kind, position } });
  });

  it('never reads a regular expression', () => {
    for (const pattern of ['(a+)+$', '[a-z]+', 'a{3}', 'a|b', '^a', 'a?']) {
      expect(parse(pattern).ok).toBe(false);
    }
  });
});
