import * as z from 'zod/mini';
import type { Measure } from '../rules/house-rules';

/** Rungs that restrict somebody, and are therefore decided on record. */
export const DecidedMeasure = z.enum(['hide', 'delete', 'mute', 'block']);
export type DecidedMeasure = z.infer<typeof DecidedMeasure>;

/** From the mildest to the most severe. */
export const ladder: readonly Measure[] = ['answer', 'hint', 'hide', 'delete', 'mute', 'block'];

/** The rung before it; null before the first. */
export const nextMilder = (measure: Measure): Measure | null =>
  ladder[ladder.indexOf(measure) - 1] ?? null;

export const isMilder = (measure: Measure, than: Measure): boolean =>
  ladder.indexOf(measure) < ladder.indexOf(than);

/** Whether a second person decides. Hiding can be taken back and may be left to one by policy; the others never. */
export const needsReview = (
  measure: DecidedMeasure,
  policy: { readonly hideNeedsReview: boolean },
): boolean => measure !== 'hide' || policy.hideNeedsReview;
