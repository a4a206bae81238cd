import * as z from 'zod/mini';

export const TargetId = z.string().check(z.minLength(1), z.maxLength(100)).brand<'TargetId'>();
export type TargetId = z.infer<typeof TargetId>;

export const TargetRole = z.enum(['department', 'lead', 'legal', 'crisis', 'police']);
export type TargetRole = z.infer<typeof TargetRole>;

/** How a target is reached. A webhook's host is allowed by a person, one host at a time. */
export const TargetChannel = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mail'), to: z.string().check(z.maxLength(320)) }),
  z.strictObject({ kind: z.literal('clipboard') }),
  z.strictObject({
    kind: z.literal('webhook'),
    url: z.string().check(z.maxLength(2_000)),
    format: z.enum(['kommentarlotse', 'mattermost', 'matrix-hookshot']),
  }),
]);
export type TargetChannel = z.infer<typeof TargetChannel>;

/** Whom a comment can be escalated to. */
export const EscalationTarget = z.strictObject({
  id: TargetId,
  role: TargetRole,
  /** As shown on the button, such as "Fachamt: Tiefbau". */
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  channel: TargetChannel,
  /** Reply offered in the same step ("Wir klären das …"); null for none. */
  interimReply: z.nullable(z.string().check(z.maxLength(2_000))),
});
export type EscalationTarget = z.infer<typeof EscalationTarget>;
