import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesBelow, read } from './files';

type Texts = { readonly [key: string]: string | Texts };

const flatten = (texts: Texts, prefix = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );

const textsOf = (language: string) =>
  new Map(flatten(parse(read(`locales/${language}.yml`)) as Texts));
const german = textsOf('de');
const english = textsOf('en');

const sources = ['components', 'entrypoints', 'lib', 'scripts'].flatMap(folder =>
  filesBelow(folder, /\.tsx?$/),
);
const code = sources.map(read).join('\n');
/** `t('a.b')` names one key; `t(\`a.${x}\`)` names all that begin with "a.". */
const usedKeys = new Set([...code.matchAll(/['"`]([a-z]\w*(?:\.\w+)+)['"`]/g)].map(hit => hit[1]!));
const usedPrefixes = [...code.matchAll(/`([a-z]\w*(?:\.\w+)*\.)\$\{/g)].map(hit => hit[1]!);
const isUsed = (key: string) =>
  key.startsWith('manifest.') ||
  // "a.1" and "a.n" are the plural forms of "a".
  usedKeys.has(key.replace(/\.(?:\d+|n)$/, '')) ||
  usedPrefixes.some(prefix => key.startsWith(prefix));

const holes = (text: string) => [...new Set(text.match(/\$\d/g))].toSorted();

describe('locales', () => {
  it('have the same keys in German and English', () => {
    expect([...english.keys()].toSorted()).toEqual([...german.keys()].toSorted());
  });

  // With any other sign in a name Chromium refuses the whole extension, without saying which.
  it('name their texts with letters and digits only', () => {
    const refused = [...german.keys()].filter(key => !/^[A-Za-z0-9_.]+$/.test(key));
    expect(refused).toEqual([]);
  });

  it('leave no text empty', () => {
    const empty = [...german, ...english].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('use the same placeholders in both languages', () => {
    const different = [...german].filter(
      ([key, text]) => holes(text).join() !== holes(english.get(key) ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  it('hold no key that nothing uses', () => {
    expect([...german.keys()].filter(key => !isUsed(key))).toEqual([]);
  });

  it('address people with "Sie"', () => {
    const informal = [...german].filter(
      ([key, text]) => /\b(du|dein|deine|dir|dich)\b/i.test(text) && !/form|du$/i.test(key),
    );
    expect(informal).toEqual([]);
  });
});
