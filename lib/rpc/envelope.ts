import * as z from 'zod/mini';

/** What goes over the wire: a procedure's name and its input. */
export const Envelope = z.strictObject({
  rpc: z.literal(1),
  procedure: z.string(),
  input: z.unknown(),
});
export type Envelope = z.infer<typeof Envelope>;

/** Sent by the background to every own page and content script after something changed; ask again what you show. */
export const ChangeNotice = z.strictObject({
  notice: z.literal(1),
  changed: z.enum([
    'knowledge',
    'knowledge-progress',
    'cases',
    'deliveries',
    'settings',
    'rules',
    'targets',
    'health',
    'manual',
    'team',
    'presence',
    'seen',
    'backup',
    'decisions',
    'decision-policy',
    'capture',
    'retention',
    'log-progress',
  ]),
});
export type ChangeNotice = z.infer<typeof ChangeNotice>;
