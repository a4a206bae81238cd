import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, root } from './files';

const claims = [...read('docs/security.md').matchAll(/`(tests\/[\w./-]+) › ([^`]+)`/g)].map(
  ([, path = '', name = '']) => ({ path, name }),
);

describe('the threat model', () => {
  it('names tests', () => {
    expect(claims.length).toBeGreaterThan(30);
  });

  it.each(claims)('$path has the test "$name"', ({ path, name }) => {
    expect(existsSync(`${root}${path}`)).toBe(true);
    // As it stands in the source: the name's first words, should numbers follow.
    const quotes = ["'", '"', '`'].map(quote => `${quote}${name}`);
    expect(quotes.some(quoted => read(path).includes(quoted))).toBe(true);
  });

  it('shows for everybody who attacks what remains', () => {
    const sections = read('docs/security.md').split(/^## /m).slice(1);
    const silent = sections.filter(section => !section.includes('**Remains**'));
    expect(silent.map(section => section.split('\n')[0])).toEqual([]);
  });
});
