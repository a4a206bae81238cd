import type { Membership } from './membership';
import type { Team } from './team-model';

/** What a card about the team gets. */
export type CardProps = {
  readonly model: Team;
  readonly team: Membership;
  /** Whether this browser's member is a lead. */
  readonly isLead: boolean;
};
