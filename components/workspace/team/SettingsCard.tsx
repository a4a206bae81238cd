import { t } from '../../../lib/browser/i18n';
import { Card } from '../../popup/Card';
import { Outcome } from './Outcome';
import { Form, SubmitButton } from './Form';
import type { SettingsModel } from './settings-model';
import type { CardProps } from './card-props';
import { TextField } from './TextField';

export type SettingsCardProps = CardProps & {
  readonly settings: InstanceType<typeof SettingsModel>;
};

/** What holds for the whole team. */
export function SettingsCard({ model, team, isLead, settings }: SettingsCardProps) {
  if (!isLead)
    return (
      <Card title={t('team.settings.title')}>
        <p>{t(team.presenceNames ? 'team.settings.namesOn' : 'team.settings.namesOff')}</p>
        <p class="app-muted">{t('team.settings.notLead')}</p>
      </Card>
    );
  const { name, presenceNames } = { ...team, ...settings.changed.value };
  return (
    <Card title={t('team.settings.title')}>
      <Form isPlain onSubmit={() => void settings.save(team)}>
        <TextField
          label={t('team.field.teamName')}
          value={name}
          isMissing={name.trim() === ''}
          onText={text => settings.change({ name: text })}
        />
        <label class="workspace-check">
          <input
            type="checkbox"
            class="kl-focusable"
            checked={presenceNames}
            aria-describedby="settings-presence"
            onChange={event => settings.change({ presenceNames: event.currentTarget.checked })}
          />
          <span>{t('team.field.presence')}</span>
        </label>
        <p class="kl-hint" id="settings-presence">
          {t('team.field.presenceHint')}
        </p>
        <SubmitButton variant="secondary" isWorking={model.busy.value?.area === 'settings'}>
          {t('team.settings.save')}
        </SubmitButton>
      </Form>
      <Outcome model={model} area="settings" />
    </Card>
  );
}
