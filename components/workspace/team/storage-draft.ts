import { err, ok, type Result } from '../../../lib/result';
import type { Login, RemoteSettings } from '../../../lib/workspace/remote-settings';

export type StorageType = RemoteSettings['type'];
export type LoginType = Login['type'];

/** A storage as it is being typed. */
export type StorageDraft = {
  readonly type: StorageType;
  readonly url: string;
  readonly login: LoginType;
  readonly user: string;
  /** Password or token. */
  readonly secret: string;
  /** Name of the chosen folder. */
  readonly folder: string | null;
};

export type UrlFault = 'empty' | 'not-a-url' | 'not-https' | 'with-password' | 'too-long';
/** What is wrong with a draft, field by field; null where nothing is. */
export type StorageFaults = {
  readonly url: UrlFault | null;
  readonly user: boolean;
  readonly secret: boolean;
  readonly folder: boolean;
};

/** Which logins a server of this type takes; the first is the usual one. */
export const loginTypes = {
  couchdb: ['cookie', 'basic', 'bearer', 'none'],
  webdav: ['basic', 'bearer', 'none'],
} as const satisfies Record<'couchdb' | 'webdav', readonly LoginType[]>;

export const emptyDraft: StorageDraft = {
  type: 'webdav',
  url: '',
  login: 'basic',
  user: '',
  secret: '',
  folder: null,
};

export const noFaults: StorageFaults = { url: null, user: false, secret: false, folder: false };

/** The draft with another type, and with the usual login of it. */
export const withType = (draft: StorageDraft, type: StorageType): StorageDraft =>
  type === 'folder' ? { ...draft, type } : { ...draft, type, login: loginTypes[type][0] };

/** What the background takes, or what is missing. */
export function draftToRemote(draft: StorageDraft): Result<RemoteSettings, StorageFaults> {
  if (draft.type === 'folder')
    return draft.folder === null
      ? err({ ...noFaults, folder: true })
      : ok({ type: 'folder', name: draft.folder });
  const url = checkStorageUrl(draft.url);
  const needsUser = draft.login === 'basic' || draft.login === 'cookie';
  const faults: StorageFaults = {
    url: url.ok ? null : url.error,
    user: needsUser && draft.user.trim() === '',
    secret: draft.login !== 'none' && draft.secret === '',
    folder: false,
  };
  if (!url.ok || faults.user || faults.secret) return err(faults);
  return ok({ type: draft.type, url: url.value, login: loginOf(draft) });
}

function loginOf({ login, user, secret }: StorageDraft): Login {
  if (login === 'none') return { type: 'none' };
  if (login === 'bearer') return { type: 'bearer', token: secret.trim() };
  return { type: login, user: user.trim(), password: secret };
}

/** https alone, and no login inside: addresses are shown and printed. Hosts of an intranet need no dot. */
function checkStorageUrl(input: string): Result<string, UrlFault> {
  const text = input.trim();
  if (text === '') return err('empty');
  if (text.length > 2_000) return err('too-long');
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const whole = hasScheme ? text : `https://${text}`;
  if (!URL.canParse(whole)) return err('not-a-url');
  const url = new URL(whole);
  if (url.protocol !== 'https:') return err('not-https');
  if (url.username || url.password) return err('with-password');
  if (!hasScheme && !url.hostname.includes('.')) return err('not-a-url');
  url.hash = '';
  return ok(url.href);
}
