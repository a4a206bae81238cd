import type { LotseDb } from '../../store/db';
import type { Ledger } from '../../store/ledger';
import type { Membership } from '../../workspace/membership';
import type { Ports } from '../ports';
import type { Seat } from '../team/runtime';
import { createEvidenceService } from './evidence';
import { createPolicyService } from './policy';
import type { PrecedentKeeper } from './precedents';
import { createDecisionReader } from './read';
import { createSightings } from './sightings';
import { createStanding } from './standing';
import { createDecisionWriter } from './write';

export type DecisionsDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  /** Null without a team. */
  readonly membership: () => Promise<Membership | null>;
  readonly seat: () => Promise<Seat | null>;
  readonly precedents: PrecedentKeeper;
  readonly ports: Pick<Ports, 'now' | 'notify' | 'randomBytes'>;
};

/** Decisions about comments: writing, reading, their files, and the policy they are made by. */
export function createDecisionsService(deps: DecisionsDeps) {
  const standing = createStanding(deps);
  const read = createDecisionReader({ ...deps, standing });
  return {
    standing,
    read,
    write: createDecisionWriter({ ...deps, standing, view: read.get }),
    sightings: createSightings(deps),
    precedents: deps.precedents,
    evidence: createEvidenceService(deps),
    policy: createPolicyService(deps),
  };
}
