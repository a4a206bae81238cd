import { t } from '../../../lib/browser/i18n';
import type { PlatformId } from '../../../lib/comment/snapshot';

export const platformWord = (platform: PlatformId): string => t(platformKey[platform]);

const platformKey = {
  facebook: 'review.platform.facebook',
  instagram: 'review.platform.instagram',
  'business-suite': 'review.platform.businessSuite',
} as const satisfies Record<PlatformId, string>;
