import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

let isFirst = true;

/**
 * The heading of what the page shows now. Takes the focus when it replaces another, so that keyboard and
 * screen reader go on where the content changed; not when the page has just opened.
 */
export function PlaceTitle({ children }: { readonly children: ComponentChildren }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) ref.current?.focus();
    isFirst = false;
  }, []);
  return (
    <h1 class="workspace-title kl-focusable" tabIndex={-1} ref={ref}>
      {children}
    </h1>
  );
}
