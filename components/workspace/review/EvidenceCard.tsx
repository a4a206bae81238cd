import { t } from '../../../lib/browser/i18n';
import type { Decision } from '../../../lib/decisions/decision';
import type { Evidence } from '../../../lib/decisions/evidence';
import { useServices } from '../../popup/backend';
import { Card } from '../../popup/Card';
import { recentMoment } from '../../../lib/browser/moment-words';
import { CheckIcon, WarningIcon } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { ArtefactItem } from './ArtefactItem';
import type { View } from './card-props';
import { whoWords } from './people';

/** What was secured before anything was removed, and whether it is what was captured (D-19, D-22). */
export function EvidenceCard({ view }: { readonly view: View }) {
  const { evidence, artefacts } = view.decision;
  return (
    <Card title={t('review.evidence.title')}>
      {artefacts.length === 0 ? (
        <Notice tone="warning" title={t('review.evidence.none')}>
          <p>{t('review.evidence.noneText')}</p>
        </Notice>
      ) : (
        <ul class="app-list">
          {artefacts.map(artefact => (
            <ArtefactItem
              key={artefact.hash}
              id={view.decision.id}
              artefact={artefact}
              isHere={view.present.includes(artefact.hash)}
            />
          ))}
        </ul>
      )}
      {evidence.map(one => (
        <Compared key={one.id} one={one} view={view} />
      ))}
      <p class="kl-hint">{t('review.evidence.integrity')}</p>
    </Card>
  );
}

type ComparedProps = { readonly one: Decision['evidence'][number]; readonly view: View };

/** What the page showed while this was secured. */
function Compared({ one, view }: ComparedProps) {
  const { now } = useServices();
  const { comparedToProposal } = one.evidence;
  const isSame = comparedToProposal === 'same';
  return (
    <p class="review-line">
      {isSame ? <CheckIcon /> : <WarningIcon />}
      <span>
        {t(comparedKey[comparedToProposal])}{' '}
        <span class="app-muted">
          {t('review.evidence.secured', [whoWords(view, one.by), recentMoment(one.at, now())])}
        </span>
      </span>
    </p>
  );
}

const comparedKey = {
  same: 'review.compared.same',
  edited: 'review.compared.edited',
  gone: 'review.compared.gone',
  'not-seen': 'review.compared.notSeen',
} as const satisfies Record<Evidence['comparedToProposal'], string>;
