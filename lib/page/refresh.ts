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

/** Pause before a round, ms; longer on long pages, where a round is dear. */
const lag = 200;
const longLag = 1_000;
const many = 300;

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

/**
 * Returns a function that asks for a round of summing up soon: scope, theme, figures, health. A round
 * is four tasks, because each question that an adapter answers from a long page takes its time.
 */
export function createRefresh(deps: RefreshDeps): () => void {
  const { adapter, model, dock, signal } = deps;
  const report = createReport(deps);
  let state: 'idle' | 'waiting' | 'running' = 'idle';
  let again = false;
  let scope: Element | null = null;

  const round = async () => {
    model.views.sweep();
    const front = adapter.findScope(document);
    if (front !== scope) {
      scope = front;
      readAgain(model, front);
    }
    model.store.forgetAbsent();
    await breathe();

    const first = firstRead(model.views.all());
    deps.theme.value = themeAround(first?.element ?? front ?? document.body);
    const thread = first ? model.threads.read(first, true) : null;
    await breathe();

    if (signal.aborted) return;
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
    report(health);
    await breathe();

    if (signal.aborted) return;
    dock.avoid([...(front ? adapter.listComposers(front) : []), ...deps.obstacles()]);
    deps.onRefreshed();
  };
  const run = async () => {
    state = 'running';
    await breathe();
    if (!signal.aborted) await round();
    state = 'idle';
    if (again) ask();
  };
  const ask = () => {
    if (state === 'running') again = true;
    if (state !== 'idle' || signal.aborted) return;
    state = 'waiting';
    again = false;
    setTimeout(() => void run(), model.views.size > many ? longLag : lag);
  };
  return ask;
}

const breathe = (): Promise<void> => new Promise(resolve => afterPaint(resolve));

/** Tells the background how well the page can be read, when that changed. */
function createReport({ call, signal }: RefreshDeps): (health: Health) => void {
  let reported = '';
  signal.addEventListener('abort', () => void call('health/report', { health: null }), {
    once: true,
  });
  return health => {
    const text = JSON.stringify(health);
    if (text === reported) return;
    reported = text;
    void call('health/report', { health });
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
