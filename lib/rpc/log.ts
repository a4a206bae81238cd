import * as z from 'zod/mini';
import { ChainPlace } from '../decisions/manifest';
import { DecisionId } from '../decisions/proposal';
import { DeviceId, EntryId, Hash } from '../ledger/entry';
import { done, nothing, pagesOnly, type ProcedureSpec } from './procedure';

/** What "Prüfen" found: every chain re-computed. */
export const LogCheck = z.strictObject({
  checkedAt: z.int(),
  entries: z.int(),
  chains: z.array(
    z.strictObject({
      device: DeviceId,
      /** Name of the member and label of the device; null where unknown. */
      owner: z.nullable(z.string()),
      isOwn: z.boolean(),
      length: z.int(),
      head: z.nullable(Hash),
      /** Colleagues' devices that have confirmed this chain, each up to an entry, in the order of entries. */
      confirmed: z.array(z.strictObject({ by: z.string(), seq: z.int(), at: z.int() })),
      /**
       * The first fault. `cut`: colleagues have confirmed entries that are not here. `rewritten`: what stands here
       * is another than what they confirmed.
       */
      fault: z.nullable(
        z.strictObject({
          kind: z.enum([
            'missing',
            'out-of-order',
            'link',
            'payload',
            'end',
            'other-device',
            'cut',
            'rewritten',
          ]),
          seq: z.int(),
          id: z.nullable(EntryId),
          /** Whose confirmation it contradicts, as in `confirmed`; null where the chain shows it by itself. */
          by: z.nullable(z.string()),
        }),
      ),
    }),
  ),
});
export type LogCheck = z.infer<typeof LogCheck>;

/** How far a running check is, in entries: each is read, then checked. */
export const LogProgress = z.strictObject({ done: z.int(), total: z.int() });
export type LogProgress = z.infer<typeof LogProgress>;

/** The log that everything is written in. */
export const logProcedures = {
  /** Where the entries about a decision stand in their chains. */
  'log/places': {
    input: z.strictObject({ id: DecisionId }),
    output: z.array(ChainPlace),
    callers: pagesOnly,
  },
  /** Null when somebody stopped it. One check at a time: who asks meanwhile gets the answer of the running one. */
  'log/check': { input: nothing, output: z.nullable(LogCheck), callers: pagesOnly },
  /** Null while none runs. */
  'log/progress': { input: nothing, output: z.nullable(LogProgress), callers: pagesOnly },
  'log/stop': { input: nothing, output: done, callers: pagesOnly },
} as const satisfies Record<string, ProcedureSpec>;
