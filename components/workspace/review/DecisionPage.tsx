import { useModel } from '@preact/signals';
import type { ComponentType } from 'preact';
import { t } from '../../../lib/browser/i18n';
import type { DecisionId } from '../../../lib/decisions/proposal';
import { useServices } from '../../popup/backend';
import { MissingRecord } from '../MissingRecord';
import { PlaceTitle } from '../PlaceTitle';
import { useTitleDetail } from '../window-title';
import { BackToList } from './BackToList';
import { BlockCard } from './BlockCard';
import type { CardProps } from './card-props';
import { ClosingCard } from './ClosingCard';
import { CommentCard } from './CommentCard';
import { ComplaintsCard } from './ComplaintsCard';
import { CriminalCard } from './CriminalCard';
import { DecisionHead } from './DecisionHead';
import type { OrderedArea } from './card-order';
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
import { isOwnLead } from './standing';
import { SurroundingsCard } from './SurroundingsCard';
import { TimelineCard } from './TimelineCard';
import { WithdrawalCard } from './WithdrawalCard';

export type DecisionPageProps = { readonly id: DecisionId; readonly queue: Queue };

/**
 * Everything about one decision. What it is about and why comes first, then what one does, then what one may look up;
 * where there is room, acting stands beside reading.
 */
export function DecisionPage({ id, queue }: DecisionPageProps) {
  const services = useServices();
  const model = useModel(() => new DecisionModel({ ...services, id }));
  const state = model.state.value;
  useTitleDetail(state.status === 'ready' ? state.data.decision.proposal.number : null);
  if (state.status === 'loading') return <p class="app-muted">{t('review.loading')}</p>;
  if (state.status === 'failed')
    return (
      <>
        <p>
          <BackToList />
        </p>
        <PlaceTitle>{t('review.title')}</PlaceTitle>
        <MissingRecord error={state.error} onRetry={() => void model.refresh()} />
      </>
    );
  const card = { model, view: state.data };
  return (
    <article class="review-page">
      <DecisionHead view={state.data} />
      <div class="review-columns">
        <div class="app-stack review-case">
          <Case {...card} />
        </div>
        <div class="app-stack review-acts">
          <Act {...card} queue={queue} />
        </div>
        <div class="app-stack review-more">
          <More {...card} />
        </div>
      </div>
    </article>
  );
}

/** What one has to read before ruling. */
function Case({ model, view }: CardProps) {
  const { decision } = view;
  const { proposal } = decision;
  const { concerned } = proposal;
  if (concerned.kind === 'locked')
    return (
      <LockedCard concerned={concerned} policy={model.policy.value} isLead={isOwnLead(view)} />
    );
  return (
    <>
      <CommentCard concerned={concerned} hints={proposal.hints} />
      <GroundsCard proposal={proposal} />
      {decision.measure === 'block' || decision.measure === 'mute' || decision.person !== null ? (
        <PersonCard {...{ model, view }} />
      ) : null}
    </>
  );
}

/** What one may want to look up. */
function More({ view }: CardProps) {
  const { decision } = view;
  const { concerned, hints } = decision.proposal;
  if (concerned.kind === 'locked') return <TimelineCard view={view} />;
  return (
    <>
      <PrecedentsCard decision={decision} text={concerned.comment.text} />
      <EvidenceCard view={view} />
      <SurroundingsCard surroundings={concerned.surroundings} />
      <HintsCard hints={hints} text={concerned.comment.text} />
      <TimelineCard view={view} />
    </>
  );
}

function Act({ model, view, queue }: CardProps & { readonly queue: Queue }) {
  return (
    <>
      <RulingCard {...{ model, view, queue }} />
      {model.order.value.map(area => {
        const Area = cardByArea[area];
        return <Area key={area} {...{ model, view }} />;
      })}
      <p class="kl-hint">{t('review.noAdvice')}</p>
    </>
  );
}

const cardByArea = {
  platform: PlatformCard,
  notice: NoticeCard,
  complaints: ComplaintsCard,
  block: BlockCard,
  criminal: CriminalCard,
  remarks: RemarksCard,
  withdrawal: WithdrawalCard,
  closing: ClosingCard,
  hold: HoldCard,
} as const satisfies Record<OrderedArea, ComponentType<CardProps>>;
