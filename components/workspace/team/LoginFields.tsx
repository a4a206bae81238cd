import { t } from '../../../lib/browser/i18n';
import { Field } from '../../ui/Field';
import type { Storage } from './found-model';
import { loginTypes, type LoginType } from './storage-draft';

export type LoginFieldsProps = { readonly storage: Storage; readonly type: 'couchdb' | 'webdav' };

/** How one logs in to a server; the fields follow the kind of login. */
export function LoginFields({ storage, type }: LoginFieldsProps) {
  const { login } = storage.draft.value;
  return (
    <>
      <Field
        label={t('team.storage.login')}
        {...(login === 'none' ? { hint: t('team.storage.noneHint') } : {})}
      >
        {control => (
          <select
            {...control}
            value={login}
            onChange={event => {
              const chosen = loginTypes[type].find(known => known === event.currentTarget.value);
              if (chosen) storage.change({ login: chosen });
            }}
          >
            {loginTypes[type].map(known => (
              <option key={known} value={known}>
                {loginName(type, known)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {login === 'basic' || login === 'cookie' ? <UserFields storage={storage} /> : null}
      {login === 'none' ? null : <p class="kl-hint">{t(`team.storage.secretHint.${type}`)}</p>}
      {login === 'bearer' ? (
        <SecretField storage={storage} label={t('team.storage.token')} />
      ) : null}
    </>
  );
}

/** Nextcloud's word is "app password"; the others' are as they are. */
const loginName = (type: 'couchdb' | 'webdav', login: LoginType): string =>
  type === 'webdav' && login !== 'cookie'
    ? t(`team.storage.loginTypeWebdav.${login}`)
    : t(`team.storage.loginType.${login}`);

function UserFields({ storage }: { readonly storage: Storage }) {
  return (
    <div class="app-columns team-columns">
      <Field
        label={t('team.storage.user')}
        error={storage.faults.value.user ? t('team.storage.fault.empty') : null}
      >
        {control => (
          <input
            {...control}
            autocomplete="off"
            spellcheck={false}
            value={storage.draft.value.user}
            onInput={event => storage.change({ user: event.currentTarget.value })}
          />
        )}
      </Field>
      <SecretField storage={storage} label={t('team.storage.password')} />
    </div>
  );
}

type SecretFieldProps = { readonly storage: Storage; readonly label: string };

function SecretField({ storage, label }: SecretFieldProps) {
  return (
    <Field label={label} error={storage.faults.value.secret ? t('team.storage.fault.empty') : null}>
      {control => (
        <input
          {...control}
          type="password"
          autocomplete="off"
          value={storage.draft.value.secret}
          onInput={event => storage.change({ secret: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}
