import { t } from '../../../lib/browser/i18n';
import { useServices } from '../../popup/backend';
import { formatDay } from '../../popup/format';
import { Notice } from '../../ui/Notice';
import { nameInText } from '../team/membership';
import type { CardProps } from './card-props';
import { NoTeam } from './NoTeam';
import { type Bar, reviewersFor, type RuledOn } from './standing';

/** Instead of buttons that would do nothing: why this person can't rule, and who can. */
export function WhoCan({ model, view, on, bar }: CardProps & { on: RuledOn; bar: Bar }) {
  const { now } = useServices();
  if (bar === 'no-team') return <NoTeam />;
  const reviewers = reviewersFor(on, view, model.members.value, model.policy.value, now());
  const names = reviewers.map(({ name, deputyUntil }) =>
    deputyUntil === null
      ? t('review.bar.lead', [nameInText(name)])
      : t('review.bar.deputy', [nameInText(name), formatDay(deputyUntil)]),
  );
  return (
    <Notice tone="info" title={t(barKey[bar])}>
      <p>
        {names.length === 0 ? t('review.bar.nobody') : t('review.bar.whoCan', [names.join(', ')])}
      </p>
    </Notice>
  );
}

const barKey = {
  'own-proposal': 'review.bar.ownProposal',
  'took-part': 'review.bar.tookPart',
  'no-reviewer': 'review.bar.noReviewer',
} as const satisfies Record<Exclude<Bar, 'no-team'>, string>;
