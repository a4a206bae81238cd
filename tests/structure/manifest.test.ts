import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, root } from './files';

/** Reads what the build wrote; `npm test` builds before it runs this. */
const builds = [
  { browser: 'chrome', sidePermissions: ['sidePanel'] },
  { browser: 'firefox', sidePermissions: [] },
] as const;

type Manifest = {
  readonly permissions: string[];
  readonly host_permissions?: string[];
  readonly optional_host_permissions?: string[];
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly web_accessible_resources: readonly {
    readonly resources: string[];
    readonly matches: string[];
  }[];
  readonly content_scripts: readonly {
    readonly js: string[];
    readonly matches: string[];
    readonly world?: string;
  }[];
  readonly icons: Record<string, string>;
  readonly commands: Record<
    string,
    { readonly suggested_key?: { readonly default?: string }; readonly description?: string }
  >;
};

describe.each(builds)('the shipped build for $browser', ({ browser, sidePermissions }) => {
  const folder = `.output/${browser}-mv3`;
  const manifest = () => JSON.parse(read(`${folder}/manifest.json`)) as Manifest;

  it('was built', () => {
    expect(existsSync(`${root}${folder}/manifest.json`)).toBe(true);
  });

  it('asks for nothing but what it names in the README', () => {
    expect(manifest().permissions.toSorted()).toEqual(
      [
        'activeTab',
        'alarms',
        'contextMenus',
        'storage',
        'unlimitedStorage',
        ...sidePermissions,
      ].toSorted(),
    );
    expect(manifest().host_permissions ?? []).toEqual([]);
    expect(manifest().optional_host_permissions).toEqual(['https://*/*']);
  });

  it('takes screenshots by keys that both browsers accept, with words in both languages', () => {
    const { capture } = manifest().commands;
    expect(capture?.suggested_key?.default).toMatch(/^Alt\+Shift\+[A-Z]$/);
    for (const language of ['de', 'en']) {
      const messages = JSON.parse(read(`${folder}/_locales/${language}/messages.json`)) as object;
      expect(Object.keys(messages)).toContain(capture?.description?.replaceAll(/^__MSG_|__$/g, ''));
    }
  });

  it('runs content scripts on the platforms alone', () => {
    const sites = [...new Set(manifest().content_scripts.flatMap(script => script.matches))];
    expect(sites.toSorted()).toEqual(['https://*.facebook.com/*', 'https://*.instagram.com/*']);
  });

  it('opens one page to the platforms, the panel', () => {
    const open = manifest().web_accessible_resources;
    expect(open.flatMap(entry => entry.resources)).toEqual(['panel.html']);
    expect(open.flatMap(entry => entry.matches).toSorted()).toEqual([
      'https://*.facebook.com/*',
      'https://*.instagram.com/*',
    ]);
  });

  it('never loosens the default content security policy', () => {
    expect(manifest().content_security_policy?.extension_pages ?? '').not.toMatch(
      /unsafe|https?:|\*/,
    );
  });

  it('has its own icon in all sizes', () => {
    expect(Object.keys(manifest().icons)).toEqual(
      expect.arrayContaining(['16', '32', '48', '96', '128']),
    );
  });
});
