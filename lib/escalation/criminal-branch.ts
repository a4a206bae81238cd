import type { Flag } from '../rules/flag';
import { type Offence, suspectedOffences } from '../rules/offences';

/**
 * What a screen offers first when a comment may be a crime: have a report checked. Removing it comes after the
 * evidence is secured, so no measure of the ladder stands alone here.
 */
export type CriminalBranch = {
  readonly offences: readonly Offence[];
  /** The flags that lead here. */
  readonly flags: readonly Flag[];
  /** Whether three months for a request to prosecute are running (§ 77b StGB). */
  readonly needsRequest: boolean;
};

/** The criminal branch of escalation for these flags; null when none of them is clear enough for it. */
export function criminalBranch(flags: readonly Flag[]): CriminalBranch | null {
  const offences = suspectedOffences(flags);
  if (offences.length === 0) return null;
  return {
    offences,
    flags: flags.filter(flag => suspectedOffences([flag]).length > 0),
    needsRequest: offences.some(({ prosecution }) => prosecution === 'on-request'),
  };
}
