import * as z from 'zod/mini';
import type { Ports } from './ports';
import type { Slot } from './settings';

const ManualSelection = z.strictObject({ text: z.string(), pageUrl: z.string() });
export type ManualSelection = z.infer<typeof ManualSelection>;

/** Longer selections are cut: nobody answers a text of more than 20,000 characters by hand. */
const maxLength = 20_000;

export type ManualDeps = { readonly slot: Slot; readonly ports: Pick<Ports, 'notify'> };

/** Text a person selected on a page that can't be read. Kept in memory until the browser closes. */
export function createManualService({ slot, ports }: ManualDeps) {
  return {
    async keep({ text, pageUrl }: ManualSelection): Promise<void> {
      await slot.write({ text: text.slice(0, maxLength), pageUrl });
      ports.notify('manual');
    },
    async get(): Promise<ManualSelection | null> {
      return ManualSelection.safeParse(await slot.read()).data ?? null;
    },
  };
}
