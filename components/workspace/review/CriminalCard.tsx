import { t } from '../../../lib/browser/i18n';
import type { CriminalState } from '../../../lib/decisions/payloads';
import type { DecisionPolicy } from '../../../lib/decisions/policy';
import { useServices } from '../../popup/backend';
import { recentMoment } from '../../../lib/browser/moment-words';
import type { CardProps } from './card-props';
import { CriminalForm, criminalForm } from './CriminalForm';
import { Fold } from './Fold';
import { TermNotice } from './TermNotice';
import { OfficeText } from './OfficeText';
import { whoWords } from './people';
import { prosecutionKey } from './prosecution';
import { ReviewCard } from './ReviewCard';
import { StepOutcome } from './StepOutcome';

/** A suspected offence (D-18): which, who may file and until when, where it went, how it ended. */
export function CriminalCard({ model, view }: CardProps) {
  const { now } = useServices();
  const { decision, role } = view;
  const { criminal } = decision;
  const policy = model.policy.value;
  const mayWrite = role !== 'auditor' && policy !== null;
  if (criminal === null && !mayWrite) return null;
  return (
    <ReviewCard area="criminal" title={t('review.criminal.title')}>
      {criminal === null ? <p class="app-muted">{t('review.criminal.none')}</p> : null}
      {criminal === null || policy === null ? null : (
        <>
          <Suspected state={criminal.state} policy={policy} />
          <TermNotice state={criminal.state} policy={policy} />
          <p class="app-muted">
            {t('review.byAt', [whoWords(view, criminal.by), recentMoment(criminal.at, now())])}
          </p>
          <OfficeText model={model} decision={decision} policy={policy} />
        </>
      )}
      {mayWrite ? (
        <Fold
          summary={t(criminal === null ? 'review.criminal.begin' : 'review.criminal.change')}
          drafts={{ model, forms: [criminalForm(criminal)] }}
        >
          <CriminalForm key={criminal?.id ?? 'none'} {...{ model, view, policy }} />
        </Fold>
      ) : null}
      <StepOutcome model={model} area="criminal" />
    </ReviewCard>
  );
}

type SuspectedProps = { readonly state: CriminalState; readonly policy: DecisionPolicy };

function Suspected({ state, policy }: SuspectedProps) {
  const offences = state.offences.map(
    id => policy.offences.find(offence => offence.id === id) ?? { id, name: id, section: '' },
  );
  return (
    <>
      <p>
        <strong>{t(`review.criminal.status.${state.status}`)}</strong>
      </p>
      <ul class="team-points">
        {offences.map(offence => (
          <li key={offence.id}>
            <span lang="de">{`${offence.name} ${offence.section}`.trim()}</span>
            {'prosecution' in offence ? ` · ${t(prosecutionKey[offence.prosecution])}` : null}
          </li>
        ))}
      </ul>
    </>
  );
}
