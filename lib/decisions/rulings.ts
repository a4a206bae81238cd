import type { MemberId } from '../workspace/enrolment';
import type { MadeRuling, RulingFault } from './decision';
import type { Knowledge } from './knowledge';
import { isOf, type Step } from './steps';
import type { Ruling } from './payloads';
import { isMandated, type PolicyVersion } from './policy-in-force';

/** A ruling as it stands in the ledger, by whoever signed it. */
export type RulingStep = {
  readonly step: Step;
  readonly by: MemberId;
  readonly ruling: Ruling;
  /** By a deputy, whose mandate holds or does not; null for a lead. */
  readonly mandated: boolean | null;
};

export type RulingOn<On extends Ruling['on']> = RulingStep & {
  readonly ruling: Extract<Ruling, { readonly on: On }>;
};

/** What becomes of rulings. Each is judged once; what nobody judged has no effect. */
export type Judgement = {
  readonly judge: (ruling: RulingStep, fault: RulingFault | null) => void;
  readonly made: () => MadeRuling[];
};

export const isOn = <On extends Ruling['on']>(one: RulingStep, on: On): one is RulingOn<On> =>
  one.ruling.on === on;

export function rulingsOf(
  steps: readonly Step[],
  policies: readonly PolicyVersion[],
): readonly RulingStep[] {
  return steps.flatMap((step): RulingStep[] => {
    const { by, at } = step.mark;
    if (isOf(step, 'decision-ruling'))
      return [{ step, by, ruling: step.act.payload, mandated: null }];
    if (!isOf(step, 'decision-deputy-ruling')) return [];
    const { ruling, mandate } = step.act.payload;
    return [{ step, by, ruling, mandated: isMandated(by, mandate, at, policies) }];
  });
}

export function createJudgement(rulings: readonly RulingStep[]): Judgement {
  const faults = new Map<RulingStep, RulingFault | null>();
  const faultOf = (one: RulingStep): RulingFault | null => {
    if (one.mandated === false) return 'no-mandate';
    const fault = faults.get(one);
    return fault === undefined ? 'not-open' : fault;
  };
  return {
    judge: (ruling, fault) => void faults.set(ruling, fault),
    made: () =>
      rulings.map(one => ({
        ...one.step.mark,
        ruling: one.ruling,
        asDeputy: one.mandated !== null,
        fault: faultOf(one),
      })),
  };
}

/** Those that knew of no other of them: what came later was written about something settled. */
export const firstOf = <T extends { readonly step: Step }>(
  all: readonly T[],
  { knows }: Knowledge,
): readonly T[] => all.filter(one => !all.some(other => knows(one.step, other.step)));

/** Those that no other of them knew of. */
export const lastOf = <T extends { readonly step: Step }>(
  all: readonly T[],
  { knows }: Knowledge,
): readonly T[] => all.filter(one => !all.some(other => knows(other.step, one.step)));
