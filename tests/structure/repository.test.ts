import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow, read, root } from './files';

type Package = {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly scripts: Record<string, string>;
};
const manifest = JSON.parse(read('package.json')) as Package;
const all = { ...manifest.dependencies, ...manifest.devDependencies };

const code = ['components', 'entrypoints', 'lib', 'scripts', 'tests'].flatMap(folder =>
  filesBelow(folder, /\.(tsx?|mjs|css)$/),
);
const configs = ['wxt.config.ts', 'vitest.config.ts', 'playwright.config.ts', '.size-limit.json'];

/** Packages that are used without an import, and by whom. */
const usedByName: Readonly<Record<string, string>> = {
  '@types/node': 'types of the scripts',
  '@types/papaparse': 'types of papaparse',
  '@types/react': 'types of the host pages',
  '@types/react-dom': 'types of the host pages',
  '@types/webextension-polyfill': 'types of webextension-polyfill',
  '@size-limit/file': 'plugin that size-limit finds by itself',
  'dependency-cruiser': 'depcruise in npm test',
  typescript: 'tsc in npm test',
  vite: 'the bundler under wxt and vitest, pinned so that both take the same',
  'oxlint-tsgolint': 'type-aware half of oxlint',
  '@vitest/coverage-v8': 'vitest run --coverage',
};

describe('repository', () => {
  it('uses every dependency that it declares', () => {
    const text = [...code, ...configs].map(read).join('\n') + JSON.stringify(manifest.scripts);
    const unused = Object.keys(all).filter(
      name =>
        !(name in usedByName) &&
        !text.includes(`'${name}'`) &&
        !text.includes(`'${name}/`) &&
        !text.includes(`${name} `) &&
        !text.includes(`"${name}"`),
    );
    expect(unused).toEqual([]);
  });

  it('pins every dependency to one exact version', () => {
    const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  it('keeps the fixed top level', () => {
    const folders = readdirSync(root, { withFileTypes: true })
      .filter(entry => entry.isDirectory() && !/^\.|^node_modules$|^coverage$/.test(entry.name))
      .map(entry => entry.name)
      .toSorted();
    expect(folders).toEqual([
      'components',
      'docs',
      'entrypoints',
      'lib',
      'locales',
      'public',
      'scripts',
      'tests',
    ]);
  });

  it('explains every room of lib in a README', () => {
    const rooms = readdirSync(`${root}lib`, { withFileTypes: true }).filter(entry =>
      entry.isDirectory(),
    );
    expect(rooms.length).toBeGreaterThan(8);
    const silent = rooms.filter(room => !existsSync(`${root}lib/${room.name}/README.md`));
    expect(silent.map(room => room.name)).toEqual([]);
  });

  it('never turns text of others into HTML, code or a regular expression', () => {
    const product = code.filter(path => /^(components|entrypoints|lib)\//.test(path));
    const risky = product.filter(path =>
      /\binnerHTML\b|\bouterHTML\b|dangerouslySetInnerHTML|insertAdjacentHTML|\beval\(|new Function\(|new RegExp\(/.test(
        withoutComments(read(path)),
      ),
    );
    expect(risky).toEqual([]);
  });

  it('gives every entry point no more than wiring', () => {
    const long = filesBelow('entrypoints', /\.tsx?$/).filter(
      path => read(path).split('\n').length > 90,
    );
    expect(long).toEqual([]);
  });

  it('keeps source files short enough to be one thing', () => {
    const long = code.filter(
      path =>
        !path.startsWith('tests/') &&
        !/lexicon|practice-base|citizen-words|threads\/|functional-cases|netiquette/.test(path) &&
        read(path).split('\n').length > 300,
    );
    expect(long).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(?<!:)\/\/.*/g, '');
}
