import { failureWordText } from '../../lib/browser/failure-text';
import { t } from '../../lib/browser/i18n';
import type { ImportError } from '../../lib/knowledge/source';
import type { RpcError } from '../../lib/rpc/protocol';

const importErrorKey = {
  'too-large': 'popup.importError.tooLarge',
  'not-utf8': 'popup.importError.notUtf8',
  'unknown-format': 'popup.importError.unknownFormat',
  'broken-json': 'popup.importError.brokenJson',
  'broken-csv': 'popup.importError.brokenCsv',
  'missing-column': 'popup.importError.missingColumn',
  'bad-entry': 'popup.importError.badEntry',
  'duplicate-id': 'popup.importError.duplicateId',
  empty: 'popup.importError.empty',
  http: 'popup.importError.http',
  offline: 'popup.importError.offline',
  'no-permission': 'popup.importError.noPermission',
  'not-https': 'popup.importError.notHttps',
  incomplete: 'popup.importError.incomplete',
  'storage-full': 'popup.importError.storageFull',
} as const satisfies Record<ImportError['kind'], string>;

/** What is wrong with a file or feed, with the line and the field: "Zeile 17: Ein Eintrag ist … Hinweis: Stand". */
export function importErrorText({ kind, line, detail }: ImportError): string {
  const place = line === null ? '' : `${t('popup.importError.line', [line])}: `;
  const hint = detail ? ` ${t('popup.importError.hint', [detail])}` : '';
  return `${place}${t(importErrorKey[kind])}${hint}`;
}

/** What happened, what was kept, what to do. */
export function failureText(error: RpcError): string {
  if (error.kind === 'disconnected') return t('popup.failure.disconnected');
  const expected = error.kind === 'failed' ? failureWordText(error.message) : null;
  if (expected !== null) return expected;
  const detail =
    error.kind === 'failed' ? error.message : 'issues' in error ? error.issues : error.kind;
  return `${t('popup.failure.other')} ${t('popup.failure.detail', [detail.slice(0, 300)])}`;
}
