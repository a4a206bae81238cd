import { t } from '../../../lib/browser/i18n';
import type { Decision } from '../../../lib/decisions/decision';
import { useServices } from '../../popup/backend';
import { formatMoment } from '../../popup/format';
import { CheckIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import type { CardProps, View } from './card-props';
import { NoticeForm } from './NoticeForm';
import { whoWords } from './people';
import { ReviewCard } from './ReviewCard';
import { StepOutcome } from './StepOutcome';

/** Telling the author what was done and why (D-15): the text, and the record that they were told. */
export function NoticeCard({ model, view }: CardProps) {
  const { decision, role } = view;
  const { phase, notices, proposal } = decision;
  const isInForce = phase === 'decided' || phase === 'provisional';
  if (proposal.concerned.kind === 'locked' || (!isInForce && notices.length === 0)) return null;
  const mayWrite = isInForce && role !== 'auditor' && model.policy.value !== null;
  const isDue = view.tasks.some(({ kind }) => kind === 'inform');
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
      {mayWrite ? (
        <details class="app-details" open={isDue}>
          <summary class="kl-focusable">
            {t(notices.length === 0 ? 'review.notice.write' : 'review.notice.again')}
          </summary>
          <NoticeForm {...{ model, view }} />
        </details>
      ) : null}
      <StepOutcome model={model} area="notice" />
    </ReviewCard>
  );
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
          <span class="app-muted">{t('review.byAt', [who, formatMoment(at, now())])}</span>
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
          <span class="app-muted">{t('review.byAt', [who, formatMoment(notice.at, now())])}</span>
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
