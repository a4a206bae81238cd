import * as z from 'zod/mini';
import { Answer, AnswerId } from '../knowledge/answer';
import { EntryId } from '../ledger/entry';
import { pagesOnly, nothing, type ProcedureSpec } from './procedure';

/** An answer that several people changed without knowing of each other; see `lib/store/answer-versions.ts`. */
export const SplitAnswer = z.strictObject({
  id: AnswerId,
  heads: z.readonly(z.array(EntryId)),
  versions: z.readonly(
    z.array(
      z.strictObject({
        head: EntryId,
        answer: z.nullable(Answer),
        at: z.int(),
        isOwn: z.boolean(),
      }),
    ),
  ),
});
export type SplitAnswer = z.infer<typeof SplitAnswer>;

/** Choosing between versions of an answer. */
export const answerVersionProcedures = {
  /** The first of them, and how many there are. `mayDecide`: what the person's role allows. */
  'answers/split': {
    input: nothing,
    output: z.strictObject({
      mayDecide: z.boolean(),
      total: z.int(),
      answers: z.array(SplitAnswer),
    }),
    callers: pagesOnly,
  },
  /** `ok` false: something else stands there by now, and nothing was written. */
  'answers/keep-version': {
    input: z.strictObject({
      id: AnswerId,
      head: EntryId,
      seen: z.array(EntryId).check(z.maxLength(100)),
    }),
    output: z.strictObject({ ok: z.boolean() }),
    callers: pagesOnly,
  },
} as const satisfies Record<string, ProcedureSpec>;
