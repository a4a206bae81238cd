import { computed, type ReadonlySignal, signal } from '@preact/signals';
import * as z from 'zod/mini';
import type { Memory } from '../../popup/backend';

/** What a person has begun to write in the forms about one decision. */
export type Drafts = {
  /** Drafts of before a reload are there; forms ask for theirs when they are drawn first. */
  readonly isLoaded: ReadonlySignal<boolean>;
  /** By the form's name. A signal, not a function: what a model's functions read, nobody subscribes to. */
  readonly begun: ReadonlySignal<ReadonlyMap<string, unknown>>;
  readonly keep: (form: string, value: unknown) => void;
  readonly drop: (form: string) => void;
  /** The record is gone, and so is what was written about it. */
  readonly dropAll: () => void;
};

export type DraftDeps = {
  readonly memory: Memory;
  /** This tab among those that have the same decision open. */
  readonly tab: string;
  /** Epoch ms. */
  readonly now: () => number;
  /** Ends following the other tabs. */
  readonly signal: AbortSignal;
};

/** `at` (epoch ms) tells which tab's text is the newer one. Of a dropped draft its time stays, and no word. */
const Kept = z.strictObject({
  tab: z.string(),
  forms: z.record(
    z.string(),
    z.union([
      z.strictObject({ at: z.number(), value: z.unknown() }),
      z.strictObject({ at: z.number(), isDropped: z.literal(true) }),
    ]),
  ),
});
type Forms = z.infer<typeof Kept>['forms'];

/**
 * Outlasts a look at another place and a reload, in memory alone: no disk, and nothing once the browser closes. Of the
 * comment it holds what the person typed, and no more. What comes back is checked by the form that asks for it.
 *
 * Tabs with the same decision follow each other while one types, form by form, so that none writes over what the person
 * wrote in another. Of two texts for one form the newer one holds.
 */
export function createDrafts({ memory, tab, now, signal: ending }: DraftDeps): Drafts {
  const forms = signal<Forms>({});
  const isLoaded = signal(false);
  const begun = computed(
    () =>
      new Map(
        Object.entries(forms.value).flatMap(([form, draft]) =>
          'value' in draft ? [[form, draft.value]] : [],
        ),
      ),
  );
  const write = () => {
    // Also when nothing is left: that is how other tabs hear of it.
    memory.keep({ tab, forms: forms.peek() });
    if (begun.peek().size === 0) memory.drop();
  };
  const put = (form: string, draft: { readonly value: unknown } | { readonly isDropped: true }) => {
    const at = Math.max(now(), (forms.peek()[form]?.at ?? 0) + 1);
    forms.value = { ...forms.peek(), [form]: { at, ...draft } };
    write();
  };
  /** Takes over what is newer elsewhere; true when something here is newer. */
  const merge = (others: Forms): boolean => {
    const own = forms.peek();
    const newer = Object.entries(others).filter(([form, { at }]) => at > (own[form]?.at ?? 0));
    if (newer.length > 0) forms.value = { ...own, ...Object.fromEntries(newer) };
    return Object.entries(own).some(([form, { at }]) => at > (others[form]?.at ?? 0));
  };
  const follow = (kept: unknown) => {
    const known = Kept.safeParse(kept);
    // What this tab kept comes back to it as well, by then maybe older than what was typed since.
    if (!known.success || known.data.tab === tab) return;
    if (merge(known.data.forms)) write();
  };
  const load = async () => {
    try {
      const known = Kept.safeParse(await memory.load());
      if (known.success) merge(known.data.forms);
    } finally {
      isLoaded.value = true;
    }
  };
  memory.watch(follow, ending);
  void load();
  return {
    isLoaded: computed(() => isLoaded.value),
    begun,
    keep: (form, value) => put(form, { value }),
    drop(form) {
      if (begun.peek().has(form)) put(form, { isDropped: true });
    },
    dropAll() {
      forms.value = {};
      memory.drop();
    },
  };
}
