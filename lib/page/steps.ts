import { t } from '../browser/i18n';
import type { ShortcutAction } from '../settings/settings';
import type { Actions } from './actions';
import type { Bars } from './bars';
import { type FocusPlace, isFocusOurs, rememberFocus } from './focus';
import type { PageModel } from './model';
import type { PanelControl, PanelView } from './panel-control';
import { isEmergency, isFlagged } from './findings';
import type { Tour } from './tour';
import type { View } from './views';

export type Steps = {
  readonly act: (action: ShortcutAction) => boolean;
  readonly move: (to: 'next' | 'previous' | 'nextFlagged') => void;
  readonly goToEmergency: () => void;
};

export type StepDeps = {
  readonly model: PageModel;
  readonly tour: Tour;
  readonly bars: Bars;
  readonly actions: Actions;
  readonly announce: (text: string) => void;
  readonly panel: () => PanelControl;
  readonly showHelp: () => void;
};

/** What the keyboard does: steps from comment to comment, and acts on the one where the focus is. */
export function createSteps(deps: StepDeps): Steps {
  const { model, tour, bars, actions, announce } = deps;
  let last: WeakRef<View> | null = null;
  let origin: FocusPlace | null = null;

  /** Where the focus is; else where the panel stands; else where one was last. */
  const current = (): View | null => {
    for (const view of model.views.all())
      if (view.host !== null && view.host === document.activeElement) return view;
    const key = deps.panel().key;
    if (key) return actions.viewOf(key);
    const view = last?.deref() ?? null;
    return view?.element.isConnected ? view : null;
  };
  const go = (view: View | null, otherwise: string) => {
    if (!view) {
      announce(otherwise);
      return;
    }
    last = new WeakRef(view);
    if (!isFocusOurs(document)) origin = rememberFocus(document);
    const panel = deps.panel();
    if (panel.key) {
      view.host?.scrollIntoView({ block: 'nearest' });
      panel.open(view, 'comment');
      return;
    }
    bars.focus(view);
    const stops = tour.stops();
    announce(t('overlay.dock.at', [String(stops.indexOf(view) + 1), String(stops.length)]));
  };
  const move: Steps['move'] = to => {
    const flaggedOnly = to === 'nextFlagged';
    const wanted = flaggedOnly ? isMarked : () => true;
    const view = tour.next(current(), to === 'previous' ? -1 : 1, wanted);
    go(view, flaggedOnly ? t('overlay.dock.noFlagged') : t('overlay.dock.noComment'));
  };
  const onCurrent = (action: (view: View) => void): boolean => {
    const view = current() ?? tour.next(null, 1, () => true);
    if (view) action(view);
    return view !== null;
  };
  const close = () => {
    if (deps.panel().key) deps.panel().close();
    else origin?.restore();
    origin = null;
  };

  const insert = (nth: number) => () => onCurrent(view => void actions.insertSuggestion(view, nth));
  const open = (what: PanelView) => () => onCurrent(view => deps.panel().open(view, what));
  const taken: Readonly<Record<ShortcutAction, () => boolean>> = {
    nextComment: always(() => move('next')),
    previousComment: always(() => move('previous')),
    nextFlagged: always(() => move('nextFlagged')),
    openPanel: open('comment'),
    escalate: open('escalate'),
    decide: open('decide'),
    insert1: insert(0),
    insert2: insert(1),
    insert3: insert(2),
    close: always(close),
    help: always(deps.showHelp),
  };
  return {
    act: action => taken[action](),
    move,
    goToEmergency: () => go(tour.next(null, 1, isUnseenEmergency), t('overlay.dock.noComment')),
  };
}

const isMarked = ({ entry }: View): boolean => entry !== null && isFlagged(entry.state.peek());

const isUnseenEmergency = ({ entry }: View): boolean =>
  entry !== null && isEmergency(entry.state.peek()) && !entry.state.peek().seen;

const always = (action: () => void) => (): boolean => {
  action();
  return true;
};
