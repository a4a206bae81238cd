import { type ReadonlySignal, type Signal, signal as state } from '@preact/signals';
import { render } from 'preact';
import {
  type Corner,
  Dock as DockView,
  type DockProps,
  type DockState,
} from '../../components/overlay/Dock';
import type { PlatformAdapter } from '../platforms/adapter';
import { createFixedHost, hide, openRoot } from './own-hosts';
import { overlayCss } from './overlay-css';
import type { Theme } from './theme';

export type Dock = {
  readonly state: Signal<DockState>;
  change(change: Partial<DockState>): void;
  /** Goes out of the way of a reply box, unless a person has chosen the corner. */
  avoid(boxes: readonly Element[]): void;
  focus(): void;
  hide(isHidden: boolean): void;
};

export type DockDeps = Omit<DockProps, 'state' | 'actions'> & {
  readonly adapter: PlatformAdapter;
  readonly theme: ReadonlySignal<Theme>;
  readonly nextFlagged: () => void;
  readonly goToEmergency: () => void;
  readonly signal: AbortSignal;
};

const corners: readonly Corner[] = ['bottom-left', 'bottom-right', 'top-right', 'top-left'];

/** One small sign per page, on the document element, outside of what the page renders. */
export function mountDock(deps: DockDeps): Dock {
  const dockState = state<DockState>(emptyDock(deps.adapter));
  const host = createFixedHost(document, placeOf(dockState.peek().corner));
  const root = openRoot(host, overlayCss);
  let chosen = false;

  const change = (part: Partial<DockState>) => {
    const before = dockState.peek();
    const after = { ...before, ...part };
    if (sameState(before, after)) return;
    dockState.value = after;
    if (part.corner && part.corner !== before.corner) moveTo(host, part.corner);
  };
  const actions: DockProps['actions'] = {
    toggle: () => change({ expanded: !dockState.peek().expanded }),
    move: () => {
      chosen = true;
      const next = (corners.indexOf(dockState.peek().corner) + 1) % corners.length;
      change({ corner: corners[next] ?? 'bottom-left' });
    },
    nextFlagged: deps.nextFlagged,
    goToEmergency: deps.goToEmergency,
  };
  render(
    <DockView state={dockState} theme={deps.theme} settings={deps.settings} actions={actions} />,
    root,
  );
  document.documentElement.append(host);
  deps.signal.addEventListener(
    'abort',
    () => {
      render(null, root);
      host.remove();
    },
    { once: true },
  );

  return {
    state: dockState,
    change,
    avoid(boxes) {
      if (chosen || boxes.length === 0) return;
      const taken = boxes.map(box => box.getBoundingClientRect()).filter(rect => rect.width > 0);
      const size = host.getBoundingClientRect();
      const free = corners.find(
        corner => !taken.some(rect => overlaps(rectAt(corner, size), rect)),
      );
      if (free) change({ corner: free });
    },
    focus: () => root.querySelector<HTMLElement>('.pill')?.focus(),
    hide: isHidden => hide(host, isHidden),
  };
}

const emptyDock = ({ id, experimental }: PlatformAdapter): DockState => ({
  health: {
    platform: id,
    experimental,
    verdict: 'idle',
    seen: 0,
    read: 0,
    missing: {},
    truncated: 0,
    flagged: 0,
    sortFiltered: false,
  },
  identity: null,
  emergencies: 0,
  engineDown: false,
  expanded: false,
  corner: 'bottom-left',
  message: '',
});

const sameState = (a: DockState, b: DockState): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Distance from the window's edges, px. */
const edge = 12;

const placeOf = (corner: Corner): string =>
  corner
    .split('-')
    .map(side => `${side}:${edge}px`)
    .join(';');

function moveTo(host: HTMLElement, corner: Corner): void {
  for (const side of ['top', 'right', 'bottom', 'left']) host.style.removeProperty(side);
  for (const side of corner.split('-')) host.style.setProperty(side, `${edge}px`, 'important');
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

function rectAt(corner: Corner, { width, height }: DOMRect): Box {
  const left = corner.endsWith('left') ? edge : innerWidth - edge - width;
  const top = corner.startsWith('top') ? edge : innerHeight - edge - height;
  return { left, top, right: left + width, bottom: top + height };
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
