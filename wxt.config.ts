import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Sites whose comment threads the content scripts read. Nothing else is asked for at install time. */
export const siteMatches = ['https://*.facebook.com/*', 'https://*.instagram.com/*'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({
    plugins: [preact()],
    // Leaves `light-dark()` alone: what replaces it is resolved where a token is declared, so that an
    // element inside a shadow root could not choose its theme.
    build: { cssTarget: ['chrome123', 'firefox140'] },
  }),
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: '__MSG_manifest_name__',
    short_name: 'Kommentarlotse',
    description: '__MSG_manifest_description__',
    default_locale: 'de',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      // A screenshot of one tab, when a person asks for it by the menu or the keys.
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Feeds of answers and webhooks: asked for one host at a time, at the moment a person names it.
    optional_host_permissions: ['https://*/*'],
    // Nobody can press "allow" for a test; its servers stand on this machine.
    ...(mode === 'e2e' && { host_permissions: ['https://127.0.0.1/*'] }),
    web_accessible_resources: [{ resources: ['panel.html'], matches: siteMatches }],
    commands: {
      _execute_action: {},
      capture: {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_manifest_capture__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'kommentarlotse@kommentarlotse.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
