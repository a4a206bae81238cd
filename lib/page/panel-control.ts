import type { ReadonlySignal } from '@preact/signals';
import { t } from '../browser/i18n';
import type { CommentKey, CommentSnapshot } from '../comment/snapshot';
import type { PlatformAdapter } from '../platforms/adapter';
import type { Assessment } from '../rules/assessment';
import type { Actions } from './actions';
import type { Entry } from './comment-store';
import { mark, unmark } from './highlight';
import type { PageModel } from './model';
import { createPanel } from './panel';
import type { FromPanel, Pose, ToPanel } from './panel-port';
import { placesAround } from './places';
import type { Presence } from './presence';
import type { Theme } from './theme';
import type { Tour } from './tour';
import type { View } from './views';

export type PanelView = Extract<ToPanel, { type: 'show' }>['view'];

export type PanelControl = {
  open(view: View, what: PanelView): void;
  close(): void;
  /** Comment the panel stands at; null while it is closed. */
  readonly key: CommentKey | null;
  /** The frame's host while it is open. */
  readonly host: Element | null;
  onEdited(entry: Entry): void;
  onAssessed(entry: Entry): void;
  /** Tells the panel when its comment has left the page. */
  check(): void;
};

export type PanelControlDeps = {
  readonly adapter: PlatformAdapter;
  readonly model: PageModel;
  readonly actions: Actions;
  readonly tour: Tour;
  readonly move: (to: 'next' | 'previous' | 'nextFlagged') => void;
  readonly focus: (view: View) => void;
  readonly theme: ReadonlySignal<Theme>;
  readonly presence: Pick<Presence, 'atPanel' | 'inserted' | 'takeOver' | 'handOver'>;
  /** Takes bars and dock out of sight, for a screenshot of the page alone. */
  readonly clearView: (isClear: boolean) => void;
  /** The panel was opened, moved or closed. */
  readonly onPlaced: () => void;
  readonly signal: AbortSignal;
};

/** Keeps the panel in step with the comment it stands at. */
export function createPanelControl(deps: PanelControlDeps): PanelControl {
  const { model, actions, signal } = deps;
  let shown: { key: CommentKey; text: string; what: PanelView; gone: boolean } | null = null;
  const panel = createPanel({
    title: t('overlay.panel.name'),
    onMessage: message => void answer(message),
    signal,
  });
  const pose = (next: Pose) => {
    deps.clearView(next === 'aside');
    panel.pose(next);
    deps.onPlaced();
  };
  const close = () => {
    shown = null;
    deps.clearView(false);
    deps.presence.atPanel(null);
    unmark();
    panel.close();
    deps.onPlaced();
  };
  signal.addEventListener('abort', unmark, { once: true });

  const open = (view: View, what: PanelView) => {
    // What the person sees now counts, not what was read a while ago.
    model.readNow(view);
    const message = view.entry && messageFor(deps, view, view.entry, what);
    if (!message) return;
    unmark();
    deps.clearView(false);
    shown = { key: message.comment.key, text: message.comment.text, what, gone: false };
    panel.show(message, view.element);
    deps.presence.atPanel(isForAnswer(message) ? shown.key : null);
    deps.onPlaced();
  };
  const answer = async (message: FromPanel): Promise<void> => {
    if (message.type === 'close') return close();
    if (message.type === 'move') return deps.move(message.to);
    if (message.type === 'pose') return pose(message.pose);
    if (message.type === 'ready' || message.key !== shown?.key) return;
    const view = actions.viewOf(message.key);
    if (message.type === 'presence') {
      if (message.act === 'take-over') deps.presence.takeOver(message.key);
      else deps.presence.handOver(message.key);
      return;
    }
    if (message.type === 'insert') return insert(message.key, view, shown.text, message.text);
    if (!view) return;
    if (message.type === 'look') return look(message.key, view);
    if (message.type === 'mark') mark(deps.adapter.locate(view.element, message.spans));
    else deps.focus(view);
  };
  const insert = async (key: CommentKey, view: View | null, commentText: string, text: string) => {
    const outcome = view ? await actions.insertText(view, commentText, text) : 'stale';
    if (outcome === 'inserted' || outcome === 'already-there') {
      panel.keepFocusHere();
      deps.presence.inserted(key);
    }
    panel.send({ type: 'insert-result', key, outcome });
  };

  const look = (key: CommentKey, view: View) => {
    const places = placesAround({ ...deps, views: model.views, panel: panel.host }, view.element);
    panel.send({ type: 'places', key, ...places });
  };

  return {
    open,
    close,
    get key() {
      return panel.isOpen ? (shown?.key ?? null) : null;
    },
    get host() {
      return panel.host;
    },
    onEdited({ key }) {
      if (shown?.key !== key) return;
      unmark();
      panel.send({ type: 'stale', key, reason: 'edited' });
    },
    onAssessed(entry) {
      if (!panel.isOpen || shown?.key !== entry.key) return;
      const view = actions.viewOf(entry.key);
      const message = view && messageFor(deps, view, entry, shown.what);
      if (!message) return;
      shown = { ...shown, text: message.comment.text };
      panel.send(message);
    },
    check() {
      if (!panel.isOpen || !shown || shown.gone || actions.viewOf(shown.key)) return;
      shown.gone = true;
      unmark();
      panel.send({ type: 'stale', key: shown.key, reason: 'gone' });
    },
  };
}

const isForAnswer = ({ view, comment }: Extract<ToPanel, { type: 'show' }>): boolean =>
  view === 'comment' && !comment.byPage;

function messageFor(
  { model, tour, theme }: PanelControlDeps,
  view: View,
  entry: Entry,
  what: PanelView,
): Extract<ToPanel, { type: 'show' }> | null {
  const thread = model.threads.read(view);
  if (!thread) return null;
  const { snapshot, assessment } = entry.state.peek();
  const parent = snapshot.rootKey ? model.store.get(snapshot.rootKey) : null;
  const order = tour.order();
  const stops = tour.stops(order);
  return {
    type: 'show',
    view: what,
    comment: snapshot,
    thread,
    parent: parent?.state.peek().snapshot ?? null,
    neighbours: neighboursOf(order, view),
    pageLanguage: document.documentElement.lang,
    assessment: assessment ?? nothingYet(entry.key),
    position: { index: stops.indexOf(view) + 1, total: stops.length },
    ownReplies: ownReplies(model, snapshot.threadKey),
    theme: theme.peek(),
  };
}

/** Shown until the engine has answered; `onAssessed` sends what it says. */
const nothingYet = (key: CommentKey): Assessment => ({
  key,
  flags: [],
  suggestions: [],
  signals: {},
});

/** Comments of the same thread around this one: two before, two after. */
function neighboursOf(order: readonly View[], view: View): CommentSnapshot[] {
  const thread = order.flatMap(({ entry }) => entry?.state.peek().snapshot ?? []);
  const key = view.entry?.key;
  const at = thread.findIndex(snapshot => snapshot.key === key);
  const own = thread[at];
  if (!own) return [];
  return [...thread.slice(Math.max(0, at - 2), at), ...thread.slice(at + 1, at + 3)].filter(
    ({ threadKey }) => threadKey === own.threadKey,
  );
}

const ownReplies = ({ store }: PageModel, threadKey: string): string[] =>
  Array.from(store.all(), entry => entry.state.peek().snapshot)
    .filter(snapshot => snapshot.byPage && snapshot.threadKey === threadKey)
    .map(snapshot => snapshot.text);
