import * as z from 'zod/mini';
import { CommentKey } from '../comment/snapshot';
import { Suggestion } from '../knowledge/suggestion';
import { Flag } from './flag';

/** What a trained classifier says of one comment. */
export const Signals = z.record(
  z.string(),
  z.strictObject({ score: z.number(), label: z.boolean() }),
);
export type Signals = z.infer<typeof Signals>;

/** All that the engine has to say of one comment; made on the device, kept in memory only. */
export const Assessment = z.strictObject({
  key: CommentKey,
  /** Most urgent first: emergency, then violations by certainty, then notes. */
  flags: z.array(Flag),
  /** Best first; includes candidates that are not shown. */
  suggestions: z.array(Suggestion),
  /** {} while no classifier is loaded. */
  signals: Signals,
});
export type Assessment = z.infer<typeof Assessment>;
