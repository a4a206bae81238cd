import { computed, signal } from '@preact/signals';

/** Names as typed into a form of the team, and which were missing when the person wanted to go on. */
export function createNames<Key extends string>(keys: readonly Key[]) {
  const typed = signal<Readonly<Record<string, string>>>({});
  const missing = signal<readonly string[]>([]);
  const textOf = (key: Key): string => typed.value[key] ?? '';
  return {
    textOf,
    isMissing: (key: Key): boolean => missing.value.includes(key),
    hasMissing: computed(() => missing.value.length > 0),
    type(key: Key, text: string) {
      typed.value = { ...typed.value, [key]: text };
      missing.value = missing.value.filter(name => name !== key);
    },
    /** The names without space around them; null, and marked, when one of `needed` is missing. */
    take(needed: readonly Key[] = keys): ((key: Key) => string) | null {
      missing.value = needed.filter(key => textOf(key).trim() === '');
      return missing.value.length === 0 ? key => textOf(key).trim() : null;
    },
  };
}
