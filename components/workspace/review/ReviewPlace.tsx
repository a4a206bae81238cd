import { useModel } from '@preact/signals';
import { DecisionId } from '../../../lib/decisions/proposal';
import { useServices } from '../../popup/backend';
import { AllDecisions } from './AllDecisions';
import { DecisionPage } from './DecisionPage';
import { QueuePage } from './QueuePage';
import { AllFilterModel, QueueModel } from './queue-model';
import { allPart } from './review-address';

/** The place "Prüfung": what waits, all decisions, or one of them. */
export function ReviewPlace({ part }: { readonly part: string | null }) {
  const services = useServices();
  // Both outlast a look at one decision: what was filtered and looked for is there afterwards.
  const queue = useModel(() => new QueueModel(services));
  const filter = useModel(() => new AllFilterModel());
  if (part === allPart) return <AllDecisions key="all" filter={filter} />;
  const id = DecisionId.safeParse(part);
  // Also for what somebody typed into the address that is no id.
  if (!id.success) return <QueuePage key="queue" model={queue} />;
  return <DecisionPage key={part} id={id.data} queue={queue} />;
}
