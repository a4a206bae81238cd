import type { FailureWord } from '../rpc/server';
import { t } from './i18n';

const keyByWord = {
  'storage-full': 'errors.storageFull',
  'not-entitled': 'errors.notEntitled',
  gone: 'errors.gone',
  'not-https': 'errors.notHttps',
  'bad-file': 'errors.badFile',
  'needs-click': 'errors.needsClick',
  'not-a-backup': 'errors.notABackup',
  'wrong-passphrase': 'errors.wrongPassphrase',
  forked: 'errors.forked',
  'own-proposal': 'errors.ownProposal',
  'took-part': 'errors.tookPart',
  'no-mandate': 'errors.noMandate',
  'not-open': 'errors.notOpen',
  'no-team': 'errors.noTeam',
  incomplete: 'errors.incomplete',
  'under-lock': 'errors.underLock',
  held: 'errors.held',
} as const satisfies Record<FailureWord, string>;

/** What to tell a person of an `RpcError` of kind `failed`; null when it was a bug. */
export const failureWordText = (message: string): string | null =>
  isFailureWord(message) ? t(keyByWord[message]) : null;

const isFailureWord = (message: string): message is FailureWord =>
  Object.hasOwn(keyByWord, message);
