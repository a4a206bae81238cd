import type { ComponentChildren, Ref } from 'preact';
import { Kbd } from './Kbd';
import { trusted } from './trusted';

export type IconButtonProps = {
  readonly icon: ComponentChildren;
  /** Accessible name and tooltip. */
  readonly label: string;
  readonly onPress: (event: MouseEvent) => void;
  /** Key as the person would press it; shown beside the symbol, not bound. */
  readonly shortcut?: string | undefined;
  readonly size?: 'small' | 'medium' | undefined;
  readonly variant?: 'secondary' | 'quiet' | undefined;
  readonly disabled?: boolean | undefined;
  readonly pressed?: boolean | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined;
};

/** For the few symbols everyone knows (close, back, next); everything else carries its word. */
export function IconButton(props: IconButtonProps) {
  return (
    <button
      type="button"
      class="kl-button"
      data-icon-only={props.shortcut === undefined ? '' : undefined}
      data-variant={props.variant ?? 'quiet'}
      data-size={props.size ?? 'medium'}
      ref={props.buttonRef ?? null}
      aria-label={props.label}
      title={props.label}
      aria-disabled={props.disabled ? 'true' : undefined}
      aria-pressed={props.pressed}
      onClick={trusted(event => {
        if (!props.disabled) props.onPress(event);
      })}
    >
      {props.icon}
      {props.shortcut === undefined ? null : <Kbd keys={props.shortcut} />}
    </button>
  );
}
