import type { EntryId } from '../ledger/entry';
import type { MemberId } from '../workspace/enrolment';
import { defaultDecisionPolicy } from './default-policy';
import type { DecisionPolicy } from './policy';
import { dayOf } from './german-time';

/** A version of the policy, and when it was written (epoch ms). */
export type PolicyVersion = {
  readonly id: EntryId;
  readonly time: number;
  readonly policy: DecisionPolicy;
};

/** The version in force at this moment; the one that is shipped before anybody wrote one. @param at epoch ms */
export const policyAt = (policies: readonly PolicyVersion[], at: number): DecisionPolicy =>
  versionAt(policies, at)?.policy ?? defaultDecisionPolicy;

/**
 * Whether `mandate` is a policy that makes this person a deputy on the day of this moment, and no later one that was
 * in force then has taken it back. @param at epoch ms
 */
export function isMandated(
  member: MemberId,
  mandate: EntryId,
  at: number,
  policies: readonly PolicyVersion[],
): boolean {
  const given = policies.filter(({ id }) => id === mandate);
  const inForce = versionAt(policies, at);
  if (given.length === 0 || !inForce) return false;
  const day = dayOf(at);
  return [...given, inForce].every(
    ({ time, policy }) =>
      time <= at &&
      policy.deputies.some(one => one.member === member && one.from <= day && day <= one.until),
  );
}

/** The policy entry by which this person is a deputy at this moment; null for none. @param at epoch ms */
export function mandateOf(
  member: MemberId,
  at: number,
  policies: readonly PolicyVersion[],
): EntryId | null {
  const inForce = versionAt(policies, at);
  return inForce && isMandated(member, inForce.id, at, policies) ? inForce.id : null;
}

function versionAt(policies: readonly PolicyVersion[], at: number): PolicyVersion | null {
  let latest: PolicyVersion | null = null;
  for (const version of policies) {
    if (version.time > at) continue;
    if (
      !latest ||
      version.time > latest.time ||
      (version.time === latest.time && version.id > latest.id)
    )
      latest = version;
  }
  return latest;
}
