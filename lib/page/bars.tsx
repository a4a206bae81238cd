import type { ReadonlySignal } from '@preact/signals';
import { render } from 'preact';
import { Bar, type BarActions } from '../../components/overlay/Bar';
import type { Entry } from './comment-store';
import { openRoot, rootOf } from './own-hosts';
import { overlayCss } from './overlay-css';
import type { Theme } from './theme';
import type { View } from './views';

const rootFor = (host: HTMLElement) => rootOf(host) ?? openRoot(host, overlayCss);

export type Bars = {
  /** Draws a bar that is near the viewport; empties it otherwise. */
  draw(view: View): void;
  empty(view: View): void;
  focus(view: View): boolean;
};

/** Fills hosts near the viewport. A root, once attached, stays; its content comes and goes. */
export function createBars(
  theme: ReadonlySignal<Theme>,
  actionsFor: (view: View) => BarActions,
): Bars {
  const drawn = new WeakMap<View, Entry>();

  const draw = (view: View) => {
    const { host, entry } = view;
    if (!host || drawn.get(view) === entry) return;
    if (!entry) {
      empty(view);
      return;
    }
    drawn.set(view, entry);
    render(
      <Bar key={entry.key} state={entry.state} theme={theme} actions={actionsFor(view)} />,
      rootFor(host),
    );
  };
  const empty = (view: View) => {
    const root = rootOf(view.host);
    if (!root || !drawn.delete(view)) return;
    render(null, root);
  };

  return {
    draw,
    empty,
    focus(view) {
      draw(view);
      const bar = rootOf(view.host)?.querySelector('.bar');
      if (!(bar instanceof HTMLElement)) return false;
      view.host?.scrollIntoView({ block: 'nearest' });
      bar.focus({ preventScroll: true });
      return true;
    },
  };
}
