import type { CommentKey } from '../comment/snapshot';
import type { PlatformAdapter } from '../platforms/adapter';
import { signEvery } from '../presence/sighting';
import type { Call } from '../rpc/client';
import type { Input } from '../rpc/protocol';
import type { CommentStore, Entry } from './comment-store';
import { findBox, isIn, type OpenBox } from './presence-box';
import type { View, Views } from './views';

export type Presence = {
  /** The panel stands at this comment, for an answer; null: at none. */
  atPanel(key: CommentKey | null): void;
  /** An answer was put into the box: from now on the box alone counts. */
  inserted(key: CommentKey): void;
  takeOver(key: CommentKey): void;
  /** Lets a colleague answer though one has it open oneself. */
  handOver(key: CommentKey): void;
  /** A bar was drawn. */
  drawn(entry: Entry | null): void;
  /** Colleagues came or went. */
  changed(): void;
  /** The team changed: there may be one now. */
  teamChanged(): void;
};

export type PresenceDeps = {
  readonly adapter: Pick<PlatformAdapter, 'composerFor'>;
  readonly store: CommentStore;
  readonly views: () => Pick<Views, 'all'>;
  readonly call: Call;
  readonly signal: AbortSignal;
};

/** While the page is in front colleagues are looked for this often, ms. */
const lookEvery = 15_000;
/** Bars that come into view within this time are asked for together, ms. */
const collectFor = 300;
/** Whoever leafs through a thread claims nothing: the panel has to stand still this long, ms. */
const dwell = 1_000;
/** A box tells whose it is only after it got its focus, and gives the focus up for a moment, ms. */
const focusLag = 500;
const longestQuestion = 500;

/**
 * Tells the team which comment is being answered here, and shows where colleagues are. Without a team it asks once
 * and does nothing more. Never keeps anybody from answering.
 */
export function createPresence(deps: PresenceDeps): Presence {
  const { adapter, store, call, signal } = deps;
  let state: 'unknown' | 'off' | 'on' = 'unknown';
  let atPanel: CommentKey | null = null;
  let atBox: OpenBox | null = null;
  let handedOver: CommentKey | null = null;
  let dwelling: ReturnType<typeof setTimeout> | undefined;
  let collecting: ReturnType<typeof setTimeout> | undefined;
  /** What the background was told, and when, epoch ms. */
  const claimed = new Map<CommentKey, number>();
  let asked: ReadonlySet<CommentKey> = new Set();

  const tell = (key: CommentKey, what: Input<'presence/claim'>['state']) => {
    if (what === 'released') claimed.delete(key);
    else claimed.set(key, Date.now());
    void call('presence/claim', { key, state: what });
  };
  /** Makes known what is held, gives back what is not. */
  const settle = () => {
    const held = new Set([atPanel, atBox?.key ?? null]);
    for (const key of claimed.keys())
      if (!held.has(key) || key === handedOver) tell(key, 'released');
    if (state !== 'on' || document.hidden) return;
    for (const key of held) {
      if (key === null || key === handedOver) continue;
      if (Date.now() - (claimed.get(key) ?? 0) >= signEvery) tell(key, 'answering');
    }
  };
  const look = async () => {
    clearTimeout(collecting);
    collecting = undefined;
    const near = Array.from(deps.views().all(), view =>
      view.near ? (view.entry?.key ?? null) : null,
    );
    const keys = [...new Set([atPanel, ...near])].filter(key => key !== null);
    asked = new Set(keys.slice(0, longestQuestion));
    if (asked.size === 0 || signal.aborted) return;
    const reply = await call('presence/list', { keys: [...asked] });
    if (!reply.ok || signal.aborted) return;
    const markByKey = new Map(reply.value.map(({ key, mark }) => [key, mark]));
    for (const key of keys) show(store, store.get(key), markByKey.get(key) ?? null);
  };
  const turnOn = async () => {
    const reply = await call('presence/is-on', {});
    state = reply.ok && reply.value ? 'on' : 'off';
    if (state === 'off' || signal.aborted) return;
    settle();
    await look();
  };
  const tick = () => {
    if (document.hidden) return;
    if (state === 'unknown') void turnOn();
    if (state !== 'on') return;
    if (atBox && !isIn(atBox)) atBox = null;
    settle();
    void look();
  };
  const enter = (target: EventTarget | null) => {
    if (state !== 'on') return;
    const found = findBox(adapter, near(deps.views()), target);
    if (!found) return;
    atBox = found;
    handedOver = handedOver === found.key ? handedOver : null;
    settle();
  };
  const leave = () => {
    if (atBox && !isIn(atBox)) atBox = null;
    settle();
  };
  const end = () => {
    for (const key of claimed.keys()) tell(key, 'released');
  };

  const focused = ({ target }: FocusEvent) => {
    if (state === 'on') setTimeout(() => enter(target), focusLag);
  };
  const blurred = () => {
    if (atBox) setTimeout(leave, focusLag);
  };
  document.addEventListener('focusin', focused, { signal });
  document.addEventListener('focusout', blurred, { signal });
  document.addEventListener('visibilitychange', tick, { signal });
  window.addEventListener('pagehide', end, { signal });
  const timer = setInterval(tick, lookEvery);
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(timer);
      clearTimeout(dwelling);
      clearTimeout(collecting);
      end();
    },
    { once: true },
  );
  void turnOn();

  return {
    atPanel(key) {
      clearTimeout(dwelling);
      if (key === atPanel) return;
      handedOver = null;
      atPanel = null;
      if (key === null) return settle();
      dwelling = setTimeout(() => {
        atPanel = key;
        settle();
      }, dwell);
    },
    inserted(key) {
      enter(document.activeElement);
      clearTimeout(dwelling);
      if (atPanel === key) atPanel = null;
      settle();
    },
    takeOver(key) {
      handedOver = null;
      tell(key, 'taken-over');
    },
    handOver(key) {
      handedOver = key;
      settle();
    },
    drawn(entry) {
      if (state !== 'on' || !entry || asked.has(entry.key)) return;
      collecting ??= setTimeout(() => void look(), collectFor);
    },
    changed() {
      if (state === 'on' && !document.hidden) void look();
    },
    teamChanged() {
      if (state === 'off') state = 'unknown';
    },
  };
}

const near = (views: Pick<Views, 'all'>): readonly View[] =>
  [...views.all()].filter(view => view.near);

function show(store: CommentStore, entry: Entry | null, presence: Mark): void {
  if (!entry || JSON.stringify(entry.state.peek().presence) === JSON.stringify(presence)) return;
  store.change(entry, { presence });
}
type Mark = ReturnType<Entry['state']['peek']>['presence'];
