import { computed, type ReadonlySignal, signal } from '@preact/signals';
import * as z from 'zod/mini';
import type { Memory } from '../../popup/backend';

/** What a person has begun to write in the forms about one decision, by the form's name. */
export type Drafts = {
  /** Drafts of before a reload are there; forms ask for theirs when they are drawn first. */
  readonly isLoaded: ReadonlySignal<boolean>;
  readonly has: (form: string) => boolean;
  readonly read: (form: string) => unknown;
  readonly keep: (form: string, value: unknown) => void;
  readonly drop: (form: string) => void;
  /** The record is gone, and so is what was written about it. */
  readonly dropAll: () => void;
};

const Kept = z.record(z.string(), z.unknown());

/**
 * Outlasts a look at another place and a reload, in memory alone: no disk, and nothing once the browser closes. Of the
 * comment it holds what the person typed, and no more. What comes back is checked by the form that asks for it.
 */
export function createDrafts(memory: Memory): Drafts {
  const byForm = new Map<string, unknown>();
  const isLoaded = signal(false);
  const write = () => {
    if (byForm.size === 0) memory.drop();
    else memory.keep(Object.fromEntries(byForm));
  };
  const load = async () => {
    try {
      const known = Kept.safeParse(await memory.load());
      if (known.success)
        for (const [form, value] of Object.entries(known.data)) byForm.set(form, value);
    } finally {
      isLoaded.value = true;
    }
  };
  void load();
  return {
    isLoaded: computed(() => isLoaded.value),
    has: form => byForm.has(form),
    read: form => byForm.get(form),
    keep(form, value) {
      byForm.set(form, value);
      write();
    },
    drop(form) {
      if (byForm.delete(form)) write();
    },
    dropAll() {
      byForm.clear();
      write();
    },
  };
}
