import { useModel } from '@preact/signals';
import { t } from '../../lib/browser/i18n';
import { AddressForm } from '../../lib/knowledge/answer';
import { useServices } from '../popup/backend';
import { Failure } from '../popup/Failure';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { SettingsModel } from './settings-model';
import type { SettingsProps } from './settings-props';
import { ShortcutTable } from './ShortcutTable';
import { StoredList } from './StoredList';

export function SettingsPlace() {
  const { backend } = useServices();
  const model = useModel(() => new SettingsModel(backend));
  const state = model.state.value;
  if (state.status === 'loading') return <p class="app-muted">{t('popup.loading')}</p>;
  if (state.status === 'failed') return <Failure error={state.error} />;
  return (
    <div class="app-stack">
      <h2 class="kl-sr">{t('sidepanel.prefs.title')}</h2>
      <Failure error={model.failure.value} />
      <ToneCard model={model} settings={state.data} />
      <ShortcutTable model={model} settings={state.data} />
      <StoredList />
      <TeamLink />
      <BackupLink />
    </div>
  );
}

function TeamLink() {
  const { doors } = useServices();
  return (
    <section class="app-card">
      <h3>{t('sidepanel.prefs.team')}</h3>
      <p class="kl-hint">{t('sidepanel.prefs.teamHint')}</p>
      <div>
        <Button onPress={() => doors.openPage('workspace.html#team')}>{t('team.sync.open')}</Button>
      </div>
    </section>
  );
}

function BackupLink() {
  const { doors } = useServices();
  return (
    <section class="app-card">
      <h3>{t('sidepanel.prefs.backup')}</h3>
      <p class="kl-hint">{t('sidepanel.prefs.backupHint')}</p>
      <div>
        <Button onPress={() => doors.openPage('workspace.html#sicherung')}>
          {t('sidepanel.prefs.backupOpen')}
        </Button>
      </div>
    </section>
  );
}

function ToneCard({ model, settings }: SettingsProps) {
  const { addressForm, greeting, closing } = settings;
  return (
    <section class="app-card">
      <div class="app-card-head">
        <h3>{t('sidepanel.prefs.tone')}</h3>
        <span class="app-muted" aria-live="polite">
          {model.saved.value ? t('sidepanel.prefs.saved') : ''}
        </span>
      </div>
      <Field label={t('sidepanel.prefs.addressForm')}>
        {control => (
          <select
            {...control}
            value={addressForm}
            onChange={event => {
              const form = AddressForm.safeParse(event.currentTarget.value);
              if (form.success) void model.save(now => ({ ...now, addressForm: form.data }));
            }}
          >
            <option value="sie">{t('sidepanel.prefs.addressFormSie')}</option>
            <option value="du">{t('sidepanel.prefs.addressFormDu')}</option>
          </select>
        )}
      </Field>
      {AddressForm.options.map(form => (
        <div class="app-columns" key={form}>
          <LineField
            label={`${t('sidepanel.prefs.greeting')} (${t(`sidepanel.manual.${form}`)})`}
            value={greeting[form]}
            onSave={line =>
              void model.save(now => ({ ...now, greeting: { ...now.greeting, [form]: line } }))
            }
          />
          <LineField
            label={`${t('sidepanel.prefs.closing')} (${t(`sidepanel.manual.${form}`)})`}
            value={closing[form]}
            onSave={line =>
              void model.save(now => ({ ...now, closing: { ...now.closing, [form]: line } }))
            }
          />
        </div>
      ))}
      <div>
        <p class="app-muted">{t('sidepanel.prefs.previewForm')}</p>
        <blockquote class="side-sample app-text">
          {[greeting[addressForm], t('sidepanel.prefs.sampleAnswer'), closing[addressForm]]
            .filter(line => line.trim() !== '')
            .join('\n\n')}
        </blockquote>
      </div>
    </section>
  );
}

type LineFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onSave: (line: string) => void;
};

/** Saved when the person leaves the field, not with every letter. */
function LineField({ label, value, onSave }: LineFieldProps) {
  return (
    <Field label={label}>
      {control => (
        <input
          {...control}
          maxLength={300}
          value={value}
          onChange={event => onSave(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
