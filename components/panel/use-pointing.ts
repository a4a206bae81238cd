import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Tells while a pointer or the focus is in an element. An addition for those who see the marks
 * appear: whatever it does must be reachable by a control as well.
 */
export function usePointing<E extends HTMLElement>(
  onPoint: (isPointing: boolean) => void,
): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    const element = ref.current;
    const listening = new AbortController();
    const tell = (event: Event) => {
      if (event.isTrusted) onPoint(event.type === 'mouseenter' || event.type === 'focusin');
    };
    for (const type of ['mouseenter', 'mouseleave', 'focusin', 'focusout'])
      element?.addEventListener(type, tell, { signal: listening.signal });
    return () => listening.abort();
  }, [onPoint]);
  return ref;
}
