/**
 * Lets only events through that a person caused. The host page can dispatch events at nodes it
 * reaches, but `isTrusted` cannot be forged.
 */
export function trusted<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return event => {
    if (event.isTrusted) handler(event);
  };
}
