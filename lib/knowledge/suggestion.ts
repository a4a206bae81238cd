import * as z from 'zod/mini';
import { Span } from '../comment/span';
import { AnswerId } from './answer';

/** A candidate answer for one comment. Words that matched are marked in both texts. */
export const Suggestion = z.strictObject({
  answerId: AnswerId,
  /** The answer's question, so that a compact bar needs no second look-up. */
  question: z.string(),
  /** 0…1, comparable between comments. */
  score: z.number(),
  /** Whether the overlay shows it: the score is above the floor and the answer is valid today. */
  shown: z.boolean(),
  /** `expired` and `not-yet-valid` answers are candidates, but need a second click and a reason. */
  validity: z.enum(['valid', 'expired', 'not-yet-valid']),
  /** Where the comment's words matched, in the comment's text. */
  commentSpans: z.array(Span),
  /** Where they matched in `question`. */
  questionSpans: z.array(Span),
  /** The accepted phrasing that met the comment better than the question did; absent when none did. */
  phrasing: z.optional(z.strictObject({ text: z.string(), spans: z.array(Span) })),
});
export type Suggestion = z.infer<typeof Suggestion>;
