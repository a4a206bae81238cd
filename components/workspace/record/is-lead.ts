import type { TeamState } from '../../../lib/rpc/team';

/** Whether this person may do what is a lead's. Without a team one is one's own lead; null: not known yet. */
export const isLead = (team: TeamState | null): boolean =>
  team !== null && (team.phase === 'none' || (team.phase === 'member' && team.role === 'lead'));
