import type { Case } from '../../lib/escalation/case';
import type { CasesModel } from './cases-model';

/** What the parts of an opened case share. */
export type CaseProps = {
  readonly cases: InstanceType<typeof CasesModel>;
  readonly record: Case;
};
