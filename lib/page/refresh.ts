import type { Signal } from '@preact/signals';
import type { PlatformAdapter } from '../platforms/adapter';
import type { Health } from '../platforms/health';
import type { Call } from '../rpc/client';
import type { Dock } from './dock';
import type { PageModel } from './model';
import { summarise } from './summary';
import { type Theme, themeAround } from './theme';
import type { View } from './views';
import { afterPaint } from './work-queue';

/** Pause between two rounds, ms; longer where a round is dear, so that it stays below 1 % of the time. */
const lag = 200;
const share = 100;

export type RefreshDeps = {
  readonly adapter: PlatformAdapter;
  readonly call: Call;
  readonly model: PageModel;
  readonly dock: Dock;
  readonly theme: Signal<Theme>;
  /** What the dock has to keep clear of, beside reply boxes. */
  readonly obstacles: () => readonly Element[];
  /** After each round. */
  readonly onRefreshed: () => void;
  readonly signal: AbortSignal;
};

/** Returns a function that asks for a round of summing up soon: scope, theme, figures, health. */
export function createRefresh(deps: RefreshDeps): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let cost = 0;
  let scope: Element | null = null;
  let reported = '';

  const refresh = () => {
    timer = null;
    if (deps.signal.aborted) return;
    const start = performance.now();
    round();
    cost = performance.now() - start;
  };
  const round = () => {
    const { adapter, model, dock } = deps;
    model.views.sweep();
    const front = adapter.findScope(document);
    if (front !== scope) {
      scope = front;
      readAgain(model, front);
    }
    model.store.forgetAbsent();
    const first = firstRead(model.views.all());
    deps.theme.value = themeAround(first?.element ?? front ?? document.body);
    const thread = first ? model.threads.read(first, true) : null;
    const { health, emergencies, replied } = summarise(
      model.views.all(),
      adapter,
      thread,
      ({ snapshot }) => (snapshot.rootKey ? model.store.get(snapshot.rootKey) : null),
    );
    for (const entry of replied)
      if (entry.state.peek().answered !== 'replied')
        model.store.change(entry, { answered: 'replied' });
    dock.change({ health, emergencies, identity: thread?.identity ?? null });
    dock.avoid([...(front ? adapter.listComposers(front) : []), ...deps.obstacles()]);
    report(health);
    deps.onRefreshed();
  };
  const report = (health: Health) => {
    const text = JSON.stringify(health);
    if (text === reported) return;
    reported = text;
    void deps.call('health/report', { health });
  };
  deps.signal.addEventListener(
    'abort',
    () => {
      if (timer !== null) clearTimeout(timer);
      void deps.call('health/report', { health: null });
    },
    { once: true },
  );

  return () => {
    timer ??= setTimeout(() => afterPaint(refresh), Math.min(5_000, Math.max(lag, cost * share)));
  };
}

/** A dialog opened or closed: what lies outside it is covered now, what lay behind is in front. */
function readAgain(model: PageModel, scope: Element | null): void {
  for (const view of model.views.all()) {
    const inside = scope?.contains(view.element) ?? false;
    if (inside === (view.status === 'hidden')) model.readSoon(view);
  }
}

function firstRead(views: Iterable<View>): View | null {
  let any: View | null = null;
  for (const view of views) {
    if (view.status !== 'read') continue;
    if (view.near) return view;
    any ??= view;
  }
  return any;
}
