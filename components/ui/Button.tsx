import type { ComponentChildren, Ref } from 'preact';
import { Kbd } from './Kbd';
import { trusted } from './trusted';

export type ButtonProps = {
  readonly children: ComponentChildren;
  readonly onPress: (event: MouseEvent) => void;
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  readonly size?: 'small' | 'medium' | undefined;
  readonly icon?: ComponentChildren;
  /** Key as the person would press it, such as "E"; shown, not bound. */
  readonly shortcut?: string | undefined;
  /** Stays focusable, does nothing; say why with `describedBy`. */
  readonly disabled?: boolean | undefined;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  /** Accessible name when the visible words are not enough; must begin with them (WCAG 2.5.3). */
  readonly label?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined;
};

/** Acts on trusted events only: neither the host page nor another extension's script can press it. */
export function Button(props: ButtonProps) {
  const { children, onPress, variant = 'secondary', size = 'medium', icon, shortcut } = props;
  return (
    <button
      type="button"
      class="kl-button"
      data-variant={variant}
      data-size={size}
      ref={props.buttonRef ?? null}
      aria-disabled={props.disabled ? 'true' : undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      onClick={trusted(event => {
        if (!props.disabled) onPress(event);
      })}
    >
      {icon}
      <span>{children}</span>
      {shortcut === undefined ? null : <Kbd keys={shortcut} />}
    </button>
  );
}
