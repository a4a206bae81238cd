/** The directions of the house. `reachable: true` makes indirect imports count. */
const pure = [
  'comment',
  'language',
  'knowledge',
  'rules',
  'ledger',
  'workspace',
  'presence',
  'escalation',
  'decisions',
  'settings',
];
/** A pure room imports only the rooms below it in this list, and a few pure libraries. */
const below = {
  comment: [],
  language: [],
  knowledge: ['comment', 'language'],
  rules: ['comment', 'language', 'knowledge'],
  ledger: [],
  workspace: ['ledger'],
  presence: ['ledger'],
  escalation: ['comment', 'knowledge', 'rules'],
  decisions: ['comment', 'language', 'knowledge', 'rules', 'ledger', 'workspace', 'escalation'],
  settings: ['comment', 'knowledge'],
};
const pureLibraries =
  '^node_modules/(zod|@noble/hashes|canonicalize|feiertagejs|papaparse|@types/papaparse)/';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...pure.map(room => ({
      name: `${room}-is-pure`,
      severity: 'error',
      from: { path: `^lib/${room}/` },
      to: {
        pathNot: [
          `^lib/(${[room, ...below[room]].join('|')})/`,
          '^lib/result\\.ts$',
          pureLibraries,
        ],
      },
    })),
    {
      name: 'platforms-read-the-dom-only',
      severity: 'error',
      from: { path: '^lib/platforms/' },
      to: { pathNot: ['^lib/(platforms|comment|language)/', '^lib/result\\.ts$', pureLibraries] },
    },
    {
      name: 'page-code-never-opens-the-database',
      comment:
        'IndexedDB in a content script belongs to the host site: storing there hands data to Meta.',
      severity: 'error',
      from: {
        path: '^(lib/page|lib/platforms|lib/rpc|components/overlay|entrypoints/[^/]+\\.content)',
      },
      to: { path: ['^lib/(store|sync)/', '^node_modules/dexie'], reachable: true },
    },
    {
      name: 'extension-api-behind-one-door',
      severity: 'error',
      from: { pathNot: '^lib/browser/' },
      to: { path: '^node_modules/webextension-polyfill|^#i18n' },
    },
    {
      name: 'entrypoints-are-the-top',
      severity: 'error',
      from: { path: '^(lib|components)/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'lib-never-imports-components',
      comment: 'The page runtime mounts components; everything else in lib stays without a face.',
      severity: 'error',
      from: { path: '^lib/(?!page/)' },
      to: { path: '^components/' },
    },
    {
      name: 'product-never-imports-tests',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { path: '^(tests|scripts)/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.css$', '\\?inline$', '^\\.wxt/', '^\\.output/'] },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  },
};
