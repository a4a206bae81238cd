import type { OffenceEntry } from '../../../lib/decisions/policy';

/** How an offence is prosecuted, as keys of texts. */
export const prosecutionKey = {
  'ex-officio': 'review.criminal.exOfficio',
  'on-request': 'review.criminal.onRequest',
} as const satisfies Record<OffenceEntry['prosecution'], string>;
