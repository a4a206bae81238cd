import { t } from '../../lib/browser/i18n';
import { type Shortcut, ShortcutAction } from '../../lib/settings/settings';
import { ConfirmButton } from '../popup/ConfirmButton';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { CloseIcon, PlusIcon } from '../ui/icons';
import { shortcutLabel } from '../ui/shortcut-label';
import type { SettingsProps } from './settings-props';
import type { Recording } from './settings-model';
import { hasModifier, pageWideActions, type ShortcutProblem } from './shortcut-keys';

/** All keys, changed by pressing new ones; a conflict is refused and named. */
export function ShortcutTable({ model, settings }: SettingsProps) {
  return (
    <section
      class="app-card"
      onKeyDownCapture={event => {
        if (model.recording.value === null) return;
        if (event.code === 'Escape' && !event.altKey && !event.ctrlKey) model.cancelRecording();
        else if (!model.press(event)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <h3>{t('sidepanel.prefs.keys')}</h3>
      <p class="kl-hint">{t('sidepanel.prefs.keysHint')}</p>
      <dl class="side-keys">
        {ShortcutAction.options.map(action => (
          <div key={action}>
            <dt>{t(`panel.help.action.${action}`)}</dt>
            <dd>
              <ActionKeys model={model} settings={settings} action={action} />
            </dd>
          </div>
        ))}
      </dl>
      <div>
        <ConfirmButton
          warning={t('sidepanel.prefs.resetSure')}
          onConfirm={() => void model.resetShortcuts()}
        >
          {t('sidepanel.prefs.resetKeys')}
        </ConfirmButton>
      </div>
    </section>
  );
}

function ActionKeys({ model, settings, action }: SettingsProps & { action: ShortcutAction }) {
  const keys = settings.shortcuts[action];
  const name = t(`panel.help.action.${action}`);
  const recording = model.recording.value?.action === action ? model.recording.value : null;
  return (
    <>
      {keys.length === 0 && !recording ? (
        <span class="app-muted">{t('sidepanel.prefs.noKey')}</span>
      ) : null}
      {keys.map(key => (
        <span class="side-key" key={key}>
          <Button
            size="small"
            pressed={recording?.replaces === key}
            label={`${shortcutLabel(key)}: ${t('sidepanel.prefs.changeKey')}, ${name}`}
            onPress={() => model.record(action, key)}
          >
            {shortcutLabel(key)}
          </Button>
          <IconButton
            size="small"
            icon={<CloseIcon />}
            label={`${t('sidepanel.prefs.removeKey')}: ${shortcutLabel(key)}, ${name}`}
            onPress={() => void model.removeKey(action, key)}
          />
        </span>
      ))}
      <IconButton
        size="small"
        icon={<PlusIcon />}
        label={`${t('sidepanel.prefs.addKey')}: ${name}`}
        onPress={() => model.record(action, null)}
      />
      {recording ? <RecordingHint recording={recording} /> : null}
      {!recording && pageWideActions.includes(action) && !keys.some(hasModifier) ? (
        <p class="kl-hint">{t('sidepanel.prefs.needsModifier')}</p>
      ) : null}
    </>
  );
}

function RecordingHint({ recording }: { readonly recording: Recording }) {
  const { pressed, problem } = recording;
  return (
    <p class={problem ? 'kl-error' : 'kl-hint'} role="alert">
      {problem && pressed ? `${problemText(problem, pressed)} ` : ''}
      {t('sidepanel.prefs.pressKeys')}
    </p>
  );
}

const problemText = (problem: ShortcutProblem, pressed: Shortcut): string =>
  problem.kind === 'used'
    ? t('sidepanel.prefs.used', [shortcutLabel(pressed), t(`panel.help.action.${problem.by}`)])
    : t('sidepanel.prefs.taken', [shortcutLabel(pressed)]);
