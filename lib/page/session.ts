import { type ReadonlySignal, signal as state } from '@preact/signals';
import type { PlatformAdapter } from '../platforms/adapter';
import type { ChangeNotice } from '../rpc/envelope';
import type { RpcError } from '../rpc/protocol';
import type { Settings, ShortcutAction } from '../settings/settings';
import { createActions } from './actions';
import type { Call } from '../rpc/client';
import { createBars } from './bars';
import { mountDock } from './dock';
import { createModel } from './model';
import { onNavigation } from './navigation';
import { hide, rootOf } from './own-hosts';
import { createPanelControl } from './panel-control';
import { createPresence } from './presence';
import { createRefresh } from './refresh';
import { createSightings } from './sightings';
import { createSteps } from './steps';
import type { Theme } from './theme';
import { createTour } from './tour';

export type Changed = ChangeNotice['changed'];
export type OnChange = (
  changed: readonly Changed[],
  callback: (changed: Changed) => void,
  signal: AbortSignal,
) => void;

export type SessionDeps = {
  readonly adapter: PlatformAdapter;
  readonly call: Call;
  readonly onChange: OnChange;
  readonly settings: ReadonlySignal<Settings>;
  /** The background does not answer; the extension may be gone. */
  readonly onLost: () => void;
  readonly signal: AbortSignal;
};

export type Session = {
  /** Takes a keyboard action; false when there is nothing it could act on. */
  readonly act: (action: ShortcutAction) => boolean;
  readonly theme: ReadonlySignal<Theme>;
};

/** Everything that runs while the overlay is on the page. Ends, and leaves no trace, with `signal`. */
export function startSession(deps: SessionDeps): Session {
  const { adapter, call, settings, signal } = deps;
  const theme = state<Theme>('light');
  /** Before a person's action: an extension that was updated meanwhile leaves instead. */
  const whileAlive = (action: () => void) => () => {
    deps.onLost();
    if (!signal.aborted) action();
  };
  const model = createModel({
    adapter,
    call,
    signal,
    onDraw(view) {
      bars.draw(view);
      presence.drawn(view.entry);
    },
    onFar: view => {
      if (!rootOf(view.host)?.activeElement) bars.empty(view);
    },
    onEdited(entry) {
      panel.onEdited(entry);
      sightings.edited(entry);
    },
    onAssessed(entry) {
      dock.change({ engineDown: false });
      panel.onAssessed(entry);
      refresh();
    },
    onDecided: entry => sightings.decided(entry),
    onFailed(error) {
      dock.change({ engineDown: true });
      reportFailure(error, deps);
    },
    onChanged: () => refresh(),
  });
  const presence = createPresence({
    adapter,
    store: model.store,
    views: () => model.views,
    call,
    signal,
  });
  const tour = createTour(adapter, model.views);
  const sightings = createSightings({
    adapter,
    store: model.store,
    tour,
    threads: model.threads,
    call,
    signal,
  });
  const announce = (message: string) => dock.change({ message });
  const actions = createActions({
    adapter,
    model,
    call,
    settings: () => settings.peek(),
    announce,
    signal,
  });
  const bars = createBars(theme, view => ({
    open: whileAlive(() => panel.open(view, 'comment')),
    escalate: whileAlive(() => panel.open(view, 'escalate')),
    decide: whileAlive(() => panel.open(view, 'decide')),
    insert: whileAlive(() => void actions.insertSuggestion(view, 0)),
    toggleSeen: whileAlive(() => {
      if (view.entry) void model.markers.toggleSeen(view.entry).then(() => refresh());
    }),
  }));
  const panel = createPanelControl({
    adapter,
    model,
    actions,
    tour,
    move: to => steps.move(to),
    focus: view => bars.focus(view),
    theme,
    presence,
    clearView(isClear) {
      dock.hide(isClear);
      for (const { host } of model.views.all()) if (host) hide(host, isClear);
    },
    onPlaced: () => refresh(),
    signal,
  });
  const steps = createSteps({
    model,
    tour,
    bars,
    actions,
    announce,
    panel: () => panel,
    showHelp() {
      dock.change({ expanded: !dock.state.peek().expanded });
      dock.focus();
    },
  });
  const dock = mountDock({
    adapter,
    theme,
    settings,
    nextFlagged: () => steps.move('nextFlagged'),
    goToEmergency: () => steps.goToEmergency(),
    signal,
  });
  const refresh = createRefresh({
    adapter,
    call,
    model,
    dock,
    theme,
    obstacles: () => (panel.host ? [panel.host] : []),
    onRefreshed() {
      panel.check();
      sightings.look();
    },
    signal,
  });

  onNavigation(refresh, signal);
  deps.onChange(['seen'], () => model.markers.askAgain('seen'), signal);
  deps.onChange(['cases'], () => model.markers.askAgain('cases'), signal);
  deps.onChange(['decisions'], () => model.markers.askAgain('decisions'), signal);
  deps.onChange(['presence'], () => presence.changed(), signal);
  deps.onChange(['team'], () => presence.teamChanged(), signal);
  deps.onChange(['knowledge', 'rules'], () => model.assessAll(), signal);
  refresh();
  return {
    theme,
    act(action) {
      deps.onLost();
      return !signal.aborted && steps.act(action);
    },
  };
}

function reportFailure(error: RpcError, { onLost }: SessionDeps): void {
  if (error.kind === 'disconnected') onLost();
}
