import type { KeyboardEvent, ReactNode } from 'react';
import { recordClick } from './instruments/records';

type Props = {
  /** Name under which presses are counted in `window.__clicks`. */
  readonly action: string;
  readonly onPress?: () => void;
  readonly label?: string | undefined;
  readonly className?: string;
  readonly menu?: boolean;
  readonly disabled?: boolean;
  readonly children?: ReactNode;
};

/** The platforms' buttons are no `<button>`: a `div` with a role that also answers Enter and Space. */
export function PressButton({
  action,
  onPress,
  label,
  className,
  menu,
  disabled,
  children,
}: Props) {
  const press = (): void => {
    recordClick(action);
    onPress?.();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  };
  return (
    <div
      role="button"
      tabIndex={0}
      className={className}
      aria-label={label}
      aria-haspopup={menu ? 'menu' : undefined}
      aria-disabled={disabled ? true : undefined}
      onClick={press}
      onKeyDown={onKey}
    >
      {children}
    </div>
  );
}
