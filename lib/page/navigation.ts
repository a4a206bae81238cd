/** Reports in-page navigations after they have committed, so that DOM and URL agree. */
export function onNavigation(callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let last = location.href;
  const check = () => {
    if (location.href === last) return;
    last = location.href;
    callback();
  };
  const navigation: unknown = Reflect.get(globalThis, 'navigation');
  if (navigation instanceof EventTarget) {
    navigation.addEventListener('navigatesuccess', check, { signal });
    return;
  }
  const timer = setInterval(check, 1_000);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
