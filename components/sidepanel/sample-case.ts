import { t } from '../../lib/browser/i18n';
import { CommentKey, ThreadKey } from '../../lib/comment/snapshot';
import { type Case, CaseId } from '../../lib/escalation/case';
import type { EscalationTarget } from '../../lib/escalation/target';

/** An invented case, to show what a target would get. @param now epoch ms */
export function sampleCase(target: EscalationTarget, now: number): Case {
  const threadKey = ThreadKey.parse('facebook:100');
  const postUrl = 'https://www.facebook.com/musterhausen/posts/100';
  return {
    id: CaseId.parse('sample'),
    opening: {
      number: '2026-MUSTER',
      comment: {
        key: CommentKey.parse('facebook:200'),
        platform: 'facebook',
        id: '200',
        threadKey,
        rootKey: null,
        kind: 'comment',
        author: { name: t('sidepanel.sample.author'), profileUrl: null },
        text: t('sidepanel.sample.text'),
        media: 'none',
        truncated: false,
        edited: false,
        time: { label: t('sidepanel.sample.time'), at: null, precision: 'unknown' },
        permalink: `${postUrl}?comment_id=200`,
        byPage: false,
        language: 'de',
      },
      context: {
        postUrl,
        postText: t('sidepanel.sample.post'),
        pageName: t('sidepanel.sample.page'),
        identity: null,
        parent: null,
        capturedAt: now,
      },
      flags: [],
      targetId: target.id,
      targetName: target.name,
      channel: target.channel,
      note: t('sidepanel.sample.note'),
    },
    openedAt: now,
    status: 'open',
    updatedAt: now,
    steps: [],
    conflict: false,
  };
}
