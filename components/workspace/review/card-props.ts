import type { DecisionView } from '../../../lib/rpc/decisions';
import type { DecisionPageModel } from './decision-model';

export type View = DecisionView;

/** What a card about one decision gets. */
export type CardProps = { readonly model: DecisionPageModel; readonly view: View };
