import type { DecisionPolicy } from '../../../lib/decisions/policy';
import type { Policy } from './policy-model';

export type PolicyCardProps = {
  readonly model: Policy;
  readonly policy: DecisionPolicy;
  readonly mayChange: boolean;
};
