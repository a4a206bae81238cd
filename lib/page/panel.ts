import { acceptPanel, type PanelConnection, panelUrl } from '../browser/panel-port';
import { createFixedHost, openRoot } from './own-hosts';
import type { FromPanel, Pose, ToPanel } from './panel-port';
import { type FocusPlace, rememberFocus } from './focus';

export type Panel = {
  /** Opens beside `element`, or moves there when it is open. */
  show(message: Extract<ToPanel, { type: 'show' }>, element: Element): void;
  send(message: ToPanel): void;
  /** Changes its size and place until it is shown anew. */
  pose(pose: Pose): void;
  /** Focus returns to where it was when the panel opened. */
  close(): void;
  /** Closing returns the focus to where it is now, such as a reply box that was just filled. */
  keepFocusHere(): void;
  readonly isOpen: boolean;
  /** The frame's host while it is open, for what has to keep out of its way. */
  readonly host: Element | null;
};

export type PanelDeps = {
  readonly title: string;
  readonly onMessage: (message: FromPanel) => void;
  readonly signal: AbortSignal;
};

/** Width and distance from the window's edge, px. */
const widest = 400;
const narrowest = 340;
const gap = 12;

/**
 * The panel is a page of the extension in a frame: the host page can neither look into it nor see its
 * keys. Its frame stays loaded while the panel is closed, so that it opens at once the next time.
 */
export function createPanel({ title, onMessage, signal }: PanelDeps): Panel {
  const nonces = new Set<string>();
  let host: HTMLElement | null = null;
  let frame: HTMLIFrameElement | null = null;
  let connection: PanelConnection | null = null;
  let waiting: ToPanel | null = null;
  let origin: FocusPlace | null = null;
  let open = false;
  let at: Element | null = null;

  const send = (message: ToPanel) => {
    if (connection) connection.send(message);
    else if (message.type === 'show') waiting = message;
  };
  const close = () => {
    if (!open) return;
    open = false;
    host?.style.setProperty('display', 'none', 'important');
    origin?.restore();
    origin = null;
  };
  acceptPanel(
    nonce => nonces.delete(nonce),
    {
      onOpen(panel) {
        connection = panel;
        if (waiting) panel.send(waiting);
        waiting = null;
        if (open) frame?.focus();
      },
      onMessage,
      onClose() {
        connection = null;
        host?.remove();
        host = null;
        close();
      },
    },
    signal,
  );
  signal.addEventListener(
    'abort',
    () => {
      close();
      host?.remove();
    },
    { once: true },
  );

  return {
    show(message, element) {
      if (!host) {
        const nonce = crypto.randomUUID();
        nonces.add(nonce);
        ({ host, frame } = mountFrame(panelUrl(nonce), title));
      }
      if (!open) origin = rememberFocus(document);
      open = true;
      at = element;
      place(host, element, 'normal');
      send(message);
      frame?.focus();
    },
    send,
    pose(pose) {
      if (open && host && at) place(host, at, pose);
    },
    close,
    keepFocusHere() {
      if (open) origin = rememberFocus(document);
    },
    get isOpen() {
      return open;
    },
    get host() {
      return open ? host : null;
    },
  };
}

function mountFrame(url: string, title: string) {
  const host = createFixedHost(document, 'display:none');
  const root = openRoot(host, frameCss);
  const frame = document.createElement('iframe');
  // The panel copies answers; without this the page's policy would refuse the frame.
  frame.allow = 'clipboard-write';
  frame.title = title;
  frame.src = url;
  root.append(frame);
  document.documentElement.append(host);
  return { host, frame };
}

const frameCss = `:host { all: initial }
iframe { display: block; width: 100%; height: 100%; border: 0; border-radius: 10px;
  box-shadow: 0 4px 24px #0006; color-scheme: normal; background: transparent }`;

/**
 * Beside the comment. Where neither side has room for it, on the right: text begins on the left, so
 * less of it is covered there.
 */
function place(host: HTMLElement, element: Element, pose: Pose): void {
  const comment = element.getBoundingClientRect();
  const needed = narrowest + 2 * gap;
  const onLeft = innerWidth - comment.right < needed && comment.left >= needed;
  const room = (onLeft ? comment.left : innerWidth - comment.right) - 2 * gap;
  const width = pose === 'wide' ? forPictures : Math.min(widest, Math.max(narrowest, room));
  // A strip keeps to the edge that is further from the comment.
  const atBottom = pose === 'aside' && comment.top < innerHeight - comment.bottom;
  const styles: Record<string, string> = {
    display: 'block',
    top: atBottom ? 'auto' : `${gap}px`,
    bottom: atBottom ? `${gap}px` : 'auto',
    height: `min(${heightOf[pose]}px, calc(100vh - ${2 * gap}px))`,
    width: `min(${width}px, calc(100vw - ${2 * gap}px))`,
    left: onLeft ? `${gap}px` : 'auto',
    right: onLeft ? 'auto' : `${gap}px`,
  };
  for (const [name, value] of Object.entries(styles))
    host.style.setProperty(name, value, 'important');
}

const heightOf: Readonly<Record<Pose, number>> = { normal: 760, aside: 204, wide: 960 };
const forPictures = 900;
