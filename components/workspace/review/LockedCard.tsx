import { t } from '../../../lib/browser/i18n';
import type { DecisionPolicy } from '../../../lib/decisions/policy';
import { lockedOfficeId } from '../../../lib/decisions/offices';
import type { Concerned } from '../../../lib/decisions/proposal';
import { formatEvidenceTime } from '../../panel/format';
import { OutLink } from '../../sidepanel/OutLink';
import { evidenceMoment, zoneElsewhere } from '../../../lib/browser/moment-words';
import { PhoneIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { safeLink } from '../../sidepanel/safe-link';
import { EarlierRecords } from './EarlierRecords';
import { Pairs } from './Pairs';
import { platformWord } from './platform-word';

export type LockedCardProps = {
  readonly concerned: Extract<Concerned, { readonly kind: 'locked' }>;
  readonly policy: DecisionPolicy | null;
  readonly isLead: boolean;
};

const rules = ['keepNothing', 'onlyLink', 'agree'] as const;

/** Under the lock (D-20): where, when, whom to call. Nothing of it is here, so nothing of it is shown. */
export function LockedCard({ concerned, policy, isLead }: LockedCardProps) {
  const { permalink, postUrl, time, capturedAt, platform } = concerned;
  const office = policy?.offices.find(({ id }) => id === lockedOfficeId) ?? null;
  const link = safeLink(permalink) ?? safeLink(postUrl);
  return (
    <section class="app-card review-locked" aria-labelledby="locked-title">
      <h2 id="locked-title">{t('review.locked.title')}</h2>
      <Notice tone="danger" icon={<PhoneIcon />} title={t('review.locked.call')}>
        <p>{t('review.locked.police')}</p>
        {office === null ? null : (
          <p>
            {office.name} <OutLink url={office.url}>{t('review.criminal.openOffice')}</OutLink>
          </p>
        )}
      </Notice>
      <EarlierRecords commentKey={concerned.key} isLead={isLead} />
      <p>{t('review.locked.text')}</p>
      <ul class="team-points">
        {rules.map(rule => (
          <li key={rule}>{t(`review.locked.${rule}`)}</li>
        ))}
      </ul>
      <Pairs
        pairs={[
          [
            t('review.locked.link'),
            // Not a link: a slip of the mouse must not open it.
            link === null ? null : (
              <code key="link" class="review-code">
                {link}
              </code>
            ),
          ],
          [t('review.comment.time'), formatEvidenceTime(time)],
          [t('review.locked.seen'), evidenceMoment(capturedAt)],
          [t('review.comment.zone'), zoneElsewhere(concerned)],
          [t('review.comment.platform'), platformWord(platform)],
        ]}
      />
    </section>
  );
}
