/**
 * Lets the page look at every call of a DOM method in its own world before the call happens.
 * @param change - sees the receiver and the arguments; what it returns are the arguments of the call
 */
export function patchMethod(
  prototype: object,
  name: string,
  change: (receiver: unknown, values: unknown[]) => unknown[],
): void {
  const original: unknown = Reflect.get(prototype, name);
  if (typeof original !== 'function') throw new Error(`no method ${name}`);
  Reflect.set(prototype, name, function (this: unknown, ...values: unknown[]): unknown {
    return Reflect.apply(original, this, change(this, values));
  });
}
