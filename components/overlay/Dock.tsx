import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { t } from '../../lib/browser/i18n';
import type { Theme } from '../../lib/page/theme';
import type { Health } from '../../lib/platforms/health';
import type { Settings } from '../../lib/settings/settings';
import { CheckIcon, EyeIcon, InfoIcon, PersonIcon, PhoneIcon, WarningIcon } from '../ui/icons';
import { Press } from './Press';
import { ShortcutList } from './ShortcutList';

/** Corner of the window in which the dock stands. */
export type Corner = 'bottom-left' | 'bottom-right' | 'top-right' | 'top-left';

export type DockState = {
  readonly health: Health;
  /** "Sie antworten als …"; null when the page does not tell. */
  readonly identity: string | null;
  /** Comments that speak of danger to life and were not marked as seen. */
  readonly emergencies: number;
  /** The engine does not answer: bars stay without hints. */
  readonly engineDown: boolean;
  readonly expanded: boolean;
  readonly corner: Corner;
  /** Read out once: where the focus went, what an action brought. */
  readonly message: string;
};

export type DockProps = {
  readonly state: ReadonlySignal<DockState>;
  readonly theme: ReadonlySignal<Theme>;
  readonly settings: ReadonlySignal<Settings>;
  readonly actions: {
    readonly toggle: () => void;
    readonly move: () => void;
    readonly nextFlagged: () => void;
    readonly goToEmergency: () => void;
  };
};

/** The one sign per page that says how well the extension sees, and for whom one writes. */
export function Dock({ state, theme, settings, actions }: DockProps) {
  const { health, emergencies, expanded, corner, message } = state.value;
  return (
    <section
      class="dock"
      aria-label={t('overlay.dock.name')}
      data-theme={theme.value}
      data-side={corner.endsWith('right') ? 'right' : 'left'}
    >
      {emergencies > 0 ? (
        <div class="alert" role="alert">
          <strong class="line">
            <PhoneIcon /> {t('overlay.dock.emergency', emergencies)}
          </strong>
          <Press onPress={actions.goToEmergency}>{t('overlay.dock.toComment')}</Press>
        </div>
      ) : null}
      {expanded ? <Card state={state.value} settings={settings} actions={actions} /> : null}
      <Press class="pill" onPress={actions.toggle} expanded={expanded}>
        <PillIcon health={health} />
        <span>{pillText(state.value)}</span>
      </Press>
      <output class="kl-sr">{message}</output>
    </section>
  );
}

function PillIcon({ health }: { readonly health: Health }) {
  if (health.verdict === 'good') return <CheckIcon />;
  return health.verdict === 'idle' ? <EyeIcon /> : <WarningIcon />;
}

/** "14 von 14 gelesen · 3 markiert"; what is wrong stands first. */
function pillText({ health, engineDown }: DockState): string {
  if (health.verdict === 'idle') return t('overlay.dock.idle');
  if (health.verdict === 'manual') return t('overlay.dock.unreadable');
  return [
    engineDown ? t('overlay.dock.engineDown') : null,
    t('overlay.dock.read', [String(health.read), String(health.seen)]),
    health.flagged > 0 ? t('overlay.dock.flagged', [String(health.flagged)]) : null,
  ]
    .filter(part => part !== null)
    .join(' · ');
}

type CardProps = Pick<DockProps, 'settings' | 'actions'> & { readonly state: DockState };

function Card({ state, settings, actions }: CardProps) {
  const { health, identity } = state;
  return (
    <div class="card">
      {health.verdict === 'manual' || health.verdict === 'partial' ? (
        <Line icon={<WarningIcon />}>{t('overlay.dock.manual')}</Line>
      ) : null}
      {state.engineDown ? (
        <Line icon={<WarningIcon />}>{t('overlay.dock.engineDownHint')}</Line>
      ) : null}
      <Line icon={<PersonIcon />}>
        {identity === null
          ? t('overlay.dock.identityUnknown')
          : t('overlay.dock.identity', [identity])}
      </Line>
      {health.sortFiltered ? <Line icon={<WarningIcon />}>{t('overlay.dock.sorted')}</Line> : null}
      {health.truncated > 0 ? (
        <Line icon={<InfoIcon />}>{t('overlay.dock.truncated', health.truncated)}</Line>
      ) : null}
      {health.experimental ? (
        <Line icon={<InfoIcon />}>{t('overlay.dock.experimental')}</Line>
      ) : null}
      <ShortcutList shortcuts={settings.value.shortcuts} />
      <div class="row">
        <Press onPress={actions.nextFlagged}>{t('overlay.dock.nextFlagged')}</Press>
        <Press onPress={actions.move}>{t('overlay.dock.move')}</Press>
      </div>
    </div>
  );
}

type LineProps = {
  readonly icon: ComponentChildren;
  readonly children: ComponentChildren;
};

const Line = ({ icon, children }: LineProps) => (
  <p class="line">
    {icon}
    <span>{children}</span>
  </p>
);
