import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export type ViewHeadingProps = { readonly id: string; readonly children: ComponentChildren };

/** Heading of a view that replaces another: takes the focus, so that it is read and Tab goes on from there. */
export function ViewHeading({ id, children }: ViewHeadingProps) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    ref.current?.focus();
  }, []);
  return (
    <h2 id={id} ref={ref} tabIndex={-1} class="view-heading">
      {children}
    </h2>
  );
}
