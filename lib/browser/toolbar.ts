import { t } from './i18n';
import { browser } from './index';

export type Badge = {
  readonly text: string;
  readonly verdict: 'idle' | 'good' | 'partial' | 'manual';
  readonly seen: number;
  readonly read: number;
};

/** Shows in one tab's toolbar button how well its comments can be read; words in the tooltip, a sign on it. */
export async function setBadge(tabId: number, badge: Badge): Promise<void> {
  // A tab that was closed meanwhile has no button; that is no failure.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#8a1f11' }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: titleOf(badge) }),
  ]);
}

function titleOf({ verdict, seen, read }: Badge): string {
  if (verdict === 'manual') return t('toolbar.manual');
  if (verdict === 'partial') return t('toolbar.partial', [`${read}`, `${seen}`]);
  return t('toolbar.name');
}
