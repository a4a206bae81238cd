import type { CaseLabels } from '../escalation/labels';
import type { TargetRole } from '../escalation/target';
import { t } from './i18n';
import { evidenceMoment } from './moment-words';

/** The words of a message to a target of this role, in the language of the extension. */
export function caseLabels(role: TargetRole): CaseLabels {
  return {
    subject: caseNumber => t('escalation.subject', [caseNumber]),
    request: targetName => t(`escalation.request.${role}`, [targetName]),
    note: t('escalation.note'),
    comment: (author, platform) => t('escalation.comment', [author, platform]),
    written: written => t('escalation.written', [written]),
    captured: time => t('escalation.captured', [time]),
    link: t('escalation.link'),
    inReplyTo: author => t('escalation.inReplyTo', [author]),
    post: pageName => t('escalation.post', [pageName]),
    postLink: t('escalation.postLink'),
    hints: t('escalation.hints'),
    suspicion: t('escalation.suspicion'),
    prosecution: {
      'ex-officio': t('escalation.prosecution.exOfficio'),
      'on-request': t('escalation.prosecution.onRequest'),
    },
    secureFirst: t('escalation.secureFirst'),
    disclaimer: t('escalation.disclaimer'),
    shortened: t('escalation.shortened'),
    media: {
      none: t('escalation.media.none'),
      image: t('escalation.media.image'),
      gif: t('escalation.media.gif'),
      sticker: t('escalation.media.sticker'),
      video: t('escalation.media.video'),
    },
    certainty: {
      possible: t('common.certainty.possible'),
      likely: t('common.certainty.likely'),
      clear: t('common.certainty.clear'),
    },
    unknownPage: t('escalation.unknownPage'),
    formatTime: evidenceMoment,
  };
}
