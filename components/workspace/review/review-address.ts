import type { DecisionId } from '../../../lib/decisions/proposal';
import { addressOf } from '../workspace-place';

/** What stands in the address for the list of all decisions; ids of decisions are longer. */
export const allPart = 'alle';

export const decisionAddress = (id: DecisionId): string => addressOf('review', id);
export const allAddress = addressOf('review', allPart);
export const queueAddress = addressOf('review');
