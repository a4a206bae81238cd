import { t } from '../../../lib/browser/i18n';
import type { MadeRuling, RulingFault } from '../../../lib/decisions/decision';
import { useServices } from '../../popup/backend';
import { recentMoment } from '../../../lib/browser/moment-words';
import { CheckIcon, CloseIcon, RepeatIcon, WarningIcon } from '../../ui/icons';
import type { View } from './card-props';
import { whoWords } from './people';
import { rulingWords } from './ruling-words';

/** Every ruling, also those without effect: nothing that somebody decided vanishes. */
export function RulingList({ view }: { readonly view: View }) {
  const { now } = useServices();
  return (
    <ul class="app-list" aria-label={t('review.ruling.made')}>
      {view.decision.rulings.map(made => (
        <li key={made.id} class="app-item">
          <p class="review-line" data-faulty={made.fault !== null}>
            <RulingIcon made={made} />
            <span>
              <strong>{rulingWords(made)}</strong>{' '}
              {t('review.byAt', [whoWords(view, made.by), recentMoment(made.at, now())])}
              {made.asDeputy ? ` (${t('review.ruling.deputy')})` : null}
            </span>
          </p>
          {made.ruling.reason === '' ? null : (
            <p class="app-text" dir="auto">
              {made.ruling.reason}
            </p>
          )}
          {made.fault === null ? null : <p class="review-fault">{t(faultKey[made.fault])}</p>}
        </li>
      ))}
    </ul>
  );
}

/** What was refused or reversed must not look approved of. */
function RulingIcon({ made: { ruling, fault } }: { readonly made: MadeRuling }) {
  if (fault !== null) return <WarningIcon />;
  if (ruling.outcome === 'refused') return <CloseIcon />;
  return ruling.outcome === 'reversed' || ruling.outcome === 'changed' ? (
    <RepeatIcon />
  ) : (
    <CheckIcon />
  );
}

const faultKey = {
  'own-proposal': 'review.fault.ownProposal',
  'took-part': 'review.fault.tookPart',
  'no-mandate': 'review.fault.noMandate',
  'not-open': 'review.fault.notOpen',
} as const satisfies Record<RulingFault, string>;
