import { describe, expect, it } from 'vitest';
import { FlagCategory } from '../../../lib/rules/flag';
import { catalogue } from '../../pages/catalogue';
import { cutText } from '../../pages/cut';
import { readSwitches } from '../../pages/switches';
import { allThreads, practiceThreads } from '../../pages/threads/threads';

const comments = allThreads.flatMap(thread => thread.comments);

describe('practice threads', () => {
  it('give every comment an id of its own', () => {
    expect(new Set(comments.map(({ id }) => id)).size).toBe(comments.length);
  });

  it('let every reply answer a comment that was written before it', () => {
    const wrong = allThreads.flatMap(thread =>
      thread.comments.filter(
        ({ parent, ago }) =>
          parent !== null &&
          !thread.comments.some(other => other.id === parent && other.ago >= ago),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('hold at least forty German comments that a person wrote and an editor has to judge', () => {
    const german = practiceThreads
      .filter(({ language }) => language === 'de')
      .flatMap(thread => thread.comments.filter(({ author }) => author !== thread.page.name));
    expect(german.filter(({ expected }) => expected.note !== '').length).toBeGreaterThan(40);
  });

  it('have an example of every kind of flag but the banned symbol and flooding', () => {
    const shown = new Set(comments.flatMap(({ expected }) => expected.flags));
    const missing = FlagCategory.options.filter(category => !shown.has(category));
    // A banned symbol is not shown in a practice thread; flooding is a matter of many comments.
    expect(missing).toEqual(['bannedSymbol', 'flooding']);
  });

  it('never flag what the town itself wrote', () => {
    const own = allThreads.flatMap(thread =>
      thread.comments.filter(({ author }) => author === thread.page.name),
    );
    expect(own.filter(({ expected }) => expected.flags.length > 0)).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('names every page once', () => {
    expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
  });

  it.each(catalogue)('expects every key once on $name', ({ expected }) => {
    const keys = expected.comments.flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('expects links to comments without tracking', () => {
    const links = catalogue.flatMap(({ expected }) =>
      expected.comments.flatMap(({ permalink }) => permalink ?? []),
    );
    expect(links.filter(link => link.includes('__cft__') || link.includes('__tn__'))).toEqual([]);
  });
});

describe('switches', () => {
  it('refuse a value that does not exist', () => {
    expect(() => readSwitches(new URLSearchParams('box=selcted'))).toThrow('box=selcted');
    expect(() => readSwitches(new URLSearchParams('late=soon'))).toThrow('late');
  });

  it('take the language of the labels from the page unless told otherwise', () => {
    expect(readSwitches(new URLSearchParams('lang=en')).labels).toBe('en');
    expect(readSwitches(new URLSearchParams('lang=de&labels=en')).labels).toBe('en');
  });
});

describe('cutting', () => {
  it('cuts between words and leaves short texts whole', () => {
    expect(cutText('Guten Tag zusammen', 12)).toBe('Guten Tag');
    expect(cutText('Guten Tag', 12)).toBeNull();
    expect(cutText('Guten Tag zusammen', 0)).toBeNull();
  });

  it('never cuts an emoji in half', () => {
    expect(cutText('aaa😀😀', 4)).toBe('aaa');
  });
});
