import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export type ViewHeadingProps = {
  readonly id: string;
  /** 1 where the view stands alone, without the panel's header. */
  readonly level?: 1 | 2;
  readonly children: ComponentChildren;
};

/** Heading of a view that replaces another: takes the focus, so that it is read and Tab goes on from there. */
export function ViewHeading({ id, level = 2, children }: ViewHeadingProps) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    ref.current?.focus();
  }, []);
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <Heading id={id} ref={ref} tabIndex={-1} class="view-heading">
      {children}
    </Heading>
  );
}
