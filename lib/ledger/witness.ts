import * as z from 'zod/mini';
import { DeviceId, Hash } from './entry';

/** Payload of an entry by which a device confirms the chains it has seen, its own not among them. */
export const ChainWitness = z.strictObject({
  heads: z.array(z.strictObject({ device: DeviceId, seq: z.int(), hash: Hash })),
});
export type ChainWitness = z.infer<typeof ChainWitness>;
