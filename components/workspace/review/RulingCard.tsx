import { t } from '../../../lib/browser/i18n';
import type { Phase } from '../../../lib/decisions/decision';
import { measureWord } from '../../ui/decision-words';
import { Notice } from '../../ui/Notice';
import type { CardProps } from './card-props';
import { NextOne } from './NextOne';
import type { Queue } from './queue-model';
import { ReviewCard } from './ReviewCard';
import { lacksPerson, RulingForm } from './RulingForm';
import { RulingList } from './RulingList';
import { barTo } from './standing';
import { StepOutcome } from './StepOutcome';
import { WhoCan } from './WhoCan';

/** Whether the measure may be taken: what was ruled so far, and ruling oneself. */
export function RulingCard({ model, view, queue }: CardProps & { readonly queue: Queue }) {
  const { decision } = view;
  const { phase, measure, about } = decision;
  const isOpen = phase === 'waiting' || phase === 'provisional';
  const bar = barTo('proposal', view);
  const isLocked = decision.proposal.concerned.kind === 'locked';
  return (
    <ReviewCard area="ruling" title={t('review.ruling.title')}>
      <p>
        {stateWords(phase, decision.decided?.reviewed ?? false)}
        {decision.toDo === 'undo' ? ` ${t('review.state.undo')}` : null}
      </p>
      {decision.rulings.length === 0 ? null : <RulingList view={view} />}
      {isOpen && lacksPerson(view) ? (
        <Notice tone="warning" title={t('review.ruling.noPerson', [measureWord(measure)])}>
          <p>{t('review.ruling.noPersonText')}</p>
        </Notice>
      ) : null}
      {isOpen && isLocked ? (
        <Notice tone="warning" title={t('review.ruling.policeFirst')}>
          <p>{t('review.ruling.policeFirstText')}</p>
        </Notice>
      ) : null}
      {isOpen && bar === null ? <RulingForm key={about} model={model} view={view} /> : null}
      {isOpen && bar !== null ? <WhoCan {...{ model, view, bar }} on="proposal" /> : null}
      <StepOutcome model={model} area="ruling" />
      {model.said.value?.area === 'ruling' ? <NextOne queue={queue} after={decision.id} /> : null}
    </ReviewCard>
  );
}

function stateWords(phase: Phase, reviewed: boolean): string {
  if (phase === 'decided')
    return t(reviewed ? 'review.state.decidedByTwo' : 'review.state.decidedByOne');
  return t(`review.state.${phase}`);
}
