import * as fc from 'fast-check';
import type { IsoDate } from '../../../lib/knowledge/answer';
import { Land } from '../../../lib/decisions/policy';

/** Any day of a century in which all of today's rules of the German zone hold. */
export const anyDay: fc.Arbitrary<IsoDate> = fc
  .integer({ min: Date.UTC(1996, 0, 1) / 86_400_000, max: Date.UTC(2095, 0, 1) / 86_400_000 })
  .map(days => new Date(days * 86_400_000).toISOString().slice(0, 10));

export const anyLand: fc.Arbitrary<Land> = fc.constantFrom(...Land.options);
