import { useModel } from '@preact/signals';
import { t } from '../../../lib/browser/i18n';
import type { DecisionId } from '../../../lib/decisions/proposal';
import { useServices } from '../../popup/backend';
import { Failure } from '../../popup/Failure';
import { Button } from '../../ui/Button';
import { PlaceTitle } from '../PlaceTitle';
import { useTitleDetail } from '../window-title';
import { BlockCard } from './BlockCard';
import type { CardProps } from './card-props';
import { ClosingCard } from './ClosingCard';
import { CommentCard } from './CommentCard';
import { ComplaintsCard } from './ComplaintsCard';
import { CriminalCard } from './CriminalCard';
import { DecisionHead } from './DecisionHead';
import { DecisionModel } from './decision-model';
import { EvidenceCard } from './EvidenceCard';
import { GroundsCard } from './GroundsCard';
import { HintsCard } from './HintsCard';
import { HoldCard } from './HoldCard';
import { LockedCard } from './LockedCard';
import { NoticeCard } from './NoticeCard';
import { PersonCard } from './PersonCard';
import { PlatformCard } from './PlatformCard';
import { PrecedentsCard } from './PrecedentsCard';
import type { Queue } from './queue-model';
import { RemarksCard } from './RemarksCard';
import { RulingCard } from './RulingCard';
import { SurroundingsCard } from './SurroundingsCard';
import { TimelineCard } from './TimelineCard';
import { WithdrawalCard } from './WithdrawalCard';

export type DecisionPageProps = { readonly id: DecisionId; readonly queue: Queue };

/** Everything about one decision: on one side what one reads, on the other what one does. */
export function DecisionPage({ id, queue }: DecisionPageProps) {
  const { backend, doors } = useServices();
  const model = useModel(() => new DecisionModel({ backend, doors, id }));
  const state = model.state.value;
  useTitleDetail(state.status === 'ready' ? state.data.decision.proposal.number : null);
  if (state.status === 'loading') return <p class="app-muted">{t('review.loading')}</p>;
  if (state.status === 'failed')
    return (
      <>
        <PlaceTitle>{t('review.title')}</PlaceTitle>
        <Failure error={state.error} />
        <div>
          <Button onPress={() => void model.refresh()}>{t('popup.retry')}</Button>
        </div>
      </>
    );
  const card = { model, view: state.data };
  return (
    <article class="review-page">
      <DecisionHead view={state.data} />
      <div class="review-columns">
        <div class="app-stack">
          <Read {...card} />
        </div>
        <div class="app-stack">
          <Act {...card} queue={queue} />
        </div>
      </div>
    </article>
  );
}

function Read({ model, view }: CardProps) {
  const { decision } = view;
  const { proposal } = decision;
  const { concerned } = proposal;
  if (concerned.kind === 'locked')
    return (
      <>
        <LockedCard concerned={concerned} policy={model.policy.value} />
        <TimelineCard view={view} />
      </>
    );
  return (
    <>
      <CommentCard concerned={concerned} hints={proposal.hints} />
      <GroundsCard proposal={proposal} />
      {decision.measure === 'block' || decision.measure === 'mute' || decision.person !== null ? (
        <PersonCard {...{ model, view }} />
      ) : null}
      <HintsCard hints={proposal.hints} text={concerned.comment.text} />
      <EvidenceCard view={view} />
      <PrecedentsCard decision={decision} text={concerned.comment.text} />
      <SurroundingsCard surroundings={concerned.surroundings} />
      <TimelineCard view={view} />
    </>
  );
}

function Act(props: CardProps & { readonly queue: Queue }) {
  const { model, view } = props;
  const card = { model, view };
  return (
    <>
      <RulingCard {...props} />
      <PlatformCard {...card} />
      <NoticeCard {...card} />
      <ComplaintsCard {...card} />
      <BlockCard {...card} />
      <CriminalCard {...card} />
      <RemarksCard {...card} />
      <WithdrawalCard {...card} />
      <ClosingCard {...card} />
      <HoldCard {...card} />
      <p class="kl-hint">{t('review.noAdvice')}</p>
    </>
  );
}
