import { t } from '../../../lib/browser/i18n';
import type { CriminalState } from '../../../lib/decisions/payloads';
import type { DecisionPolicy } from '../../../lib/decisions/policy';
import {
  reminderDays,
  strafantragState,
  type StrafantragState,
  type StrafantragTerm,
} from '../../../lib/decisions/strafantrag';
import { dayOf } from '../../../lib/decisions/german-time';
import { useServices } from '../../popup/backend';
import { formatDay } from '../../popup/format';
import { ClockIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';

type TermProps = {
  readonly state: CriminalState;
  readonly policy: Pick<DecisionPolicy, 'land' | 'offences'>;
};

/** Until when a request to prosecute can be filed, in words. */
export function TermNotice({ state, policy }: TermProps) {
  const { now } = useServices();
  const term = strafantragState(state, policy, dayOf(now()));
  if (term.kind === 'not-needed' || term.kind === 'waived') return null;
  if (term.kind === 'running') return <Running term={term} />;
  if (term.kind === 'filed')
    return (
      <p>
        {term.isLate === true && term.term
          ? t('review.term.late', [formatDay(term.term.lastDay)])
          : t('review.term.filed')}
      </p>
    );
  if (term.kind === 'expired')
    return (
      <Notice tone="danger" title={t('review.term.expired', [formatDay(term.term.lastDay)])}>
        <p>{t('review.term.expiredText')}</p>
      </Notice>
    );
  return (
    <Notice tone="warning" title={t('review.term.unknown')}>
      <p>{t('review.term.unknownText')}</p>
    </Notice>
  );
}

type RunningProps = { readonly term: Extract<StrafantragState, { readonly kind: 'running' }> };

function Running({ term: { term, daysLeft, reminder } }: RunningProps) {
  return (
    <Notice
      tone={reminder === null ? 'info' : 'warning'}
      icon={<ClockIcon />}
      title={t('review.term.running', [longDay(term.lastDay)])}
    >
      <p>
        {daysLeft === 0 ? t('review.term.lastDay') : t('review.term.daysLeft', daysLeft)}{' '}
        {t('review.term.reminders', [reminderDays.join(', ')])}
      </p>
      <Moved term={term} />
    </Notice>
  );
}

/** Where the end fell on a day off: the day by itself is the safer one. */
function Moved({ term: { lastDay, unmoved } }: { readonly term: StrafantragTerm }) {
  if (lastDay === unmoved) return null;
  return <p>{t('review.term.moved', [longDay(unmoved), longDay(lastDay)])}</p>;
}

/** "Montag, 22.02.2027" */
function longDay(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).toLocaleDateString(t('common.locale'), {
    timeZone: 'UTC',
    weekday: 'long',
  });
  return `${weekday}, ${formatDay(day)}`;
}
