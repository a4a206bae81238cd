import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWordLists } from '../../../../lib/rules/model/word-lists';

const listsOf = readWordLists([
  ['haus', 'gärt*', '*brück*'],
  ['haus', 'ga*'],
  ['*haus*', 'straße'],
]);
const hits = (...spellings: string[]) => listsOf(spellings);

describe('word lists', () => {
  it('know whole words', () => {
    expect(hits('strasse')).toEqual([2]);
    expect(hits('strassen')).toEqual([]);
  });

  it('know how words begin, with umlauts as they are folded', () => {
    expect(hits('gaertner')).toEqual([0, 1]);
    expect(hits('stadtgaertner')).toEqual([]);
  });

  it('know what words hold, at their borders as well as inside', () => {
    for (const word of ['brueckenbau', 'rheinbruecke', 'eisbrueckner', 'brueck'])
      expect(hits(word)).toEqual([0]);
  });

  it('count a word once that is in a list in several ways', () => {
    expect(hits('haus', 'haushaus')).toEqual([0, 1, 2]);
  });

  it('find exactly what a plain search through all entries finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
    const inside = fc
      .string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 5 })
      .map(form => `*${form}*`);
    const entry = fc.oneof(
      letters,
      letters.map(form => `${form}*`),
      inside,
    );
    fc.assert(
      fc.property(fc.array(fc.array(entry), { maxLength: 4 }), letters, (lists, word) => {
        const meets = (one: string) => {
          const form = one.replaceAll('*', '');
          if (one.startsWith('*')) return word.includes(form);
          return one.endsWith('*') ? word.startsWith(form) : word === form;
        };
        const expected = lists.flatMap((entries, list) => (entries.some(meets) ? [list] : []));
        expect(readWordLists(lists)([word])).toEqual(expected);
      }),
    );
  });
});
