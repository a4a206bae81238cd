import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export type CardHeadingProps = {
  readonly id: string;
  /** The button that opened this card is gone: Tab goes on from here. */
  readonly takesFocus: boolean;
  readonly children: ComponentChildren;
};

export function CardHeading({ id, takesFocus, children }: CardHeadingProps) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) ref.current?.focus();
  }, [takesFocus]);
  return (
    <h3 id={id} ref={ref} tabIndex={-1} class="view-heading">
      {children}
    </h3>
  );
}
