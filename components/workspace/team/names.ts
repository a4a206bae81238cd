import { computed, signal } from '@preact/signals';

/** Texts typed into a form, and which were missing when the person wanted to go on. */
export function createNames<Key extends string>(keys: readonly Key[]) {
  const typed = signal<Readonly<Record<string, string>>>({});
  const missing = signal<readonly string[]>([]);
  const textOf = (key: Key): string => (typed.value[key] ?? '').trim();
  return {
    typed: computed(() => typed.value),
    missing: computed(() => missing.value),
    type(key: Key, text: string) {
      typed.value = { ...typed.value, [key]: text };
      missing.value = missing.value.filter(name => name !== key);
    },
    /** The texts without space around them; null, and marked, when one of `needed` is missing. */
    take(needed: readonly Key[] = keys): ((key: Key) => string) | null {
      missing.value = needed.filter(key => textOf(key) === '');
      return missing.value.length === 0 ? textOf : null;
    },
  };
}

export type Names<Key extends string> = ReturnType<typeof createNames<Key>>;
