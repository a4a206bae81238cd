import { t } from '../../../lib/browser/i18n';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import type { Storage } from './found-model';
import { LoginFields } from './LoginFields';
import { TroubleNotice } from './Outcome';
import type { StorageType, UrlFault } from './storage-draft';

export type StorageFieldsProps = {
  readonly storage: Storage;
  /** The place is given, as by an invitation; only the login is asked for. */
  readonly isPlaceFixed?: boolean;
};

const types: readonly StorageType[] = ['webdav', 'couchdb', 'folder'];

const faultKey = {
  empty: 'empty',
  'not-a-url': 'notAUrl',
  'not-https': 'notHttps',
  'with-password': 'withPassword',
  'too-long': 'tooLong',
} as const satisfies Record<UrlFault, string>;

/** Where a team's documents lie, and how one logs in there. */
export function StorageFields({ storage, isPlaceFixed = false }: StorageFieldsProps) {
  const { type } = storage.draft.value;
  return (
    <fieldset class="team-fieldset">
      <legend>{t('team.storage.legend')}</legend>
      {isPlaceFixed ? null : <TypeChoice storage={storage} />}
      {type === 'folder' ? (
        <FolderField storage={storage} />
      ) : (
        <>
          {isPlaceFixed ? null : <UrlField storage={storage} type={type} />}
          <LoginFields storage={storage} type={type} />
        </>
      )}
      <CheckButton storage={storage} />
    </fieldset>
  );
}

function TypeChoice({ storage }: { readonly storage: Storage }) {
  const current = storage.draft.value.type;
  const offered = types.filter(type => type !== 'folder' || storage.canPickFolder.value);
  return (
    <div class="team-choices">
      {offered.map(type => (
        <label key={type} class="team-choice">
          <input
            type="radio"
            name="storage-type"
            class="kl-focusable"
            checked={type === current}
            onChange={() => storage.setType(type)}
          />
          <span>
            <span class="team-choice-name">{t(`team.storage.type.${type}`)}</span>{' '}
            <span class="kl-hint team-choice-hint">{t(`team.storage.typeHint.${type}`)}</span>
          </span>
        </label>
      ))}
    </div>
  );
}

function UrlField({
  storage,
  type,
}: {
  readonly storage: Storage;
  readonly type: 'couchdb' | 'webdav';
}) {
  const fault = storage.faults.value.url;
  return (
    <Field
      label={t('team.storage.url')}
      hint={t(`team.storage.urlHint.${type}`)}
      error={fault === null ? null : t(`team.storage.fault.${faultKey[fault]}`)}
    >
      {control => (
        <input
          {...control}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          value={storage.draft.value.url}
          onInput={event => storage.change({ url: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

function FolderField({ storage }: { readonly storage: Storage }) {
  const { folder } = storage.draft.value;
  const isMissing = storage.faults.value.folder;
  if (!storage.canPickFolder.value) return <p>{t('team.storage.noFolderHere')}</p>;
  return (
    <div class="kl-field">
      <p>
        <span class="kl-label">{t('team.storage.folder')}: </span>
        {folder === null ? t('team.storage.noFolder') : <bdi>{folder}</bdi>}
      </p>
      <div>
        <Button describedBy="folder-fault" onPress={() => void storage.chooseFolder()}>
          {t(folder === null ? 'team.storage.pickFolder' : 'team.storage.otherFolder')}
        </Button>
      </div>
      <p class="kl-error" id="folder-fault" aria-live="polite">
        {isMissing ? t('team.storage.folderNeeded') : null}
      </p>
    </div>
  );
}

function CheckButton({ storage }: { readonly storage: Storage }) {
  const check = storage.check.value;
  return (
    <>
      <div>
        <Button
          disabled={check === 'checking'}
          describedBy="check-hint"
          onPress={() => void storage.test()}
        >
          {t(check === 'checking' ? 'team.storage.checking' : 'team.storage.check')}
        </Button>
      </div>
      {storage.draft.value.type === 'folder' ? null : (
        <p class="kl-hint" id="check-hint">
          {t('team.storage.checkHint')}
        </p>
      )}
      <div aria-live="polite">
        {check === 'good' ? (
          <Notice tone="success" title={t('team.storage.good')}>
            <p>{t('team.storage.goodText')}</p>
          </Notice>
        ) : null}
      </div>
      {typeof check === 'object' ? <TroubleNotice trouble={check} /> : null}
    </>
  );
}
