import type { ComponentChildren } from 'preact';
import { trusted } from '../ui/trusted';

export type PressProps = {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly class?: string | undefined;
  /** Accessible name when the visible words are not enough; must begin with them (WCAG 2.5.3). */
  readonly label?: string | undefined;
  readonly title?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  /** False inside a toolbar, where arrow keys move between the buttons. */
  readonly tabStop?: boolean | undefined;
  readonly keys?: string | undefined;
};

const handlers = new WeakMap<Element, () => void>();

/**
 * Presses the button that `element` is or belongs to, if it is one of ours. The runtime calls it for
 * trusted pointer and key events that it keeps from the host page (see lib/page/shield.ts).
 */
export function press(element: Element | null): boolean {
  const button = element?.closest('button');
  const handler = button ? handlers.get(button) : undefined;
  handler?.();
  return handler !== undefined;
}

/** A button of the overlay. `onClick` remains for assistive technology, which clicks without a pointer. */
export function Press(props: PressProps) {
  const { onPress, tabStop = true } = props;
  return (
    <button
      type="button"
      class={props.class}
      tabIndex={tabStop ? 0 : -1}
      aria-label={props.label}
      title={props.title}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-keyshortcuts={props.keys}
      ref={button => {
        if (button) handlers.set(button, onPress);
      }}
      onClick={trusted(() => onPress())}
    >
      {props.children}
    </button>
  );
}
