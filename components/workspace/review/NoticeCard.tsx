import { t } from '../../../lib/browser/i18n';
import type { Decision } from '../../../lib/decisions/decision';
import { type Telling, tellingOf } from '../../../lib/decisions/telling';
import { useServices } from '../../popup/backend';
import { recentMoment } from '../../../lib/browser/moment-words';
import { CheckIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import type { CardProps, View } from './card-props';
import { Fold } from './Fold';
import { NoticeForm, noticeForms } from './NoticeForm';
import { whoWords } from './people';
import { ReviewCard } from './ReviewCard';
import { StepOutcome } from './StepOutcome';

/** Telling the author what was done and why, that it was taken back, or that it is over (D-15), and the record that they were told. */
export function NoticeCard({ model, view }: CardProps) {
  const { decision, role } = view;
  const { phase, notices, proposal } = decision;
  const telling = tellingOf(decision);
  if (proposal.concerned.kind === 'locked' || (telling === null && notices.length === 0))
    return null;
  const mayWrite = role !== 'auditor' && model.policy.value !== null;
  return (
    <ReviewCard area="notice" title={t('review.notice.title')}>
      {notices.length === 0 ? null : (
        <ul class="app-list">
          {notices.map(one => (
            <NoticeItem key={one.id} one={one} view={view} />
          ))}
        </ul>
      )}
      {notices.length === 0 && phase === 'provisional' ? (
        <Notice tone="info" title={t('review.notice.provisional')} />
      ) : null}
      {telling !== null && telling.of !== 'measure' && telling.isDue ? (
        <p>{t(telling.of === 'end' ? 'review.notice.ended' : 'review.notice.reversed')}</p>
      ) : null}
      {telling !== null && mayWrite ? (
        <Fold
          summary={t(summaryOf(telling, notices.length))}
          isOpen={telling.isDue}
          drafts={{ model, forms: Object.values(noticeForms(telling.of)) }}
        >
          <NoticeForm key={telling.of} {...{ model, view }} of={telling.of} />
        </Fold>
      ) : null}
      <StepOutcome model={model} area="notice" />
    </ReviewCard>
  );
}

function summaryOf({ of }: Telling, told: number) {
  if (of === 'reversal') return 'review.notice.writeReversal';
  if (of === 'end') return 'review.notice.writeEnd';
  return told === 0 ? 'review.notice.write' : 'review.notice.again';
}

type NoticeItemProps = { readonly one: Decision['notices'][number]; readonly view: View };

function NoticeItem({ one, view }: NoticeItemProps) {
  const { now } = useServices();
  const { notice, by, at } = one;
  const who = whoWords(view, by);
  if (!notice.informed)
    return (
      <li>
        <p>
          <strong>{t('review.notice.not')}</strong>{' '}
          <span class="app-muted">{t('review.byAt', [who, recentMoment(at, now())])}</span>
        </p>
        <p class="app-text" dir="auto">
          {notice.reason}
        </p>
      </li>
    );
  return (
    <li class="app-item">
      <p class="review-line">
        <CheckIcon />
        <span>
          <strong>{t(`review.how.${notice.how}`)}</strong>{' '}
          <span class="app-muted">{t('review.byAt', [who, recentMoment(notice.at, now())])}</span>
        </span>
      </p>
      <details class="app-details">
        <summary class="kl-focusable">{t('review.notice.wording')}</summary>
        <p class="app-text" dir="auto">
          {notice.wording}
        </p>
      </details>
    </li>
  );
}
