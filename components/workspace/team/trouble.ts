import { err, ok, type Result } from '../../../lib/result';
import type { RpcError } from '../../../lib/rpc/protocol';
import type { TeamProblem } from '../../../lib/rpc/team-problem';

/** Why an action about the team brought nothing. */
export type Trouble =
  | { readonly kind: 'problem'; readonly problem: TeamProblem }
  | { readonly kind: 'rpc'; readonly error: RpcError };

type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: TeamProblem };

/** Both ways in which a procedure can say no, as one. */
export async function askTeam<T>(
  ask: () => Promise<Result<Answer<T>, RpcError>>,
): Promise<Result<T, Trouble>> {
  const reply = await ask();
  if (!reply.ok) return err({ kind: 'rpc', error: reply.error });
  return reply.value.ok
    ? ok(reply.value.value)
    : err({ kind: 'problem', problem: reply.value.problem });
}
