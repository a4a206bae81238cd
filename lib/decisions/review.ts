import type { EntryId } from '../ledger/entry';
import type { MemberId } from '../workspace/enrolment';
import type { Mark } from './decision';
import type { Knowledge } from './knowledge';
import { type DecidedMeasure, isMilder, ladder, needsReview } from './measure';
import { policyAt, type PolicyVersion } from './policy-in-force';
import { firstOf, isOn, type Judgement, type RulingOn, type RulingStep } from './rulings';
import { isOf, type Step, type StepOf } from './steps';

/** A measure that somebody stands behind and another person has to rule on. */
export type Stage = {
  readonly measure: DecidedMeasure;
  readonly proposer: MemberId;
  /** The entry that put it up: the proposal, or the ruling that asked for more. */
  readonly step: Step;
};

/** What came of the proposal. */
export type Review = {
  readonly stage: Stage;
  /** A reviewer asked for a more severe measure, which nobody has declared urgent. */
  readonly wasRaised: boolean;
  readonly outcome: 'open' | 'decided' | 'refused' | 'withdrawn';
  /** What is decided, proposed, or was refused. */
  readonly measure: DecidedMeasure;
  readonly decided: (Mark & { readonly reviewed: boolean }) | null;
  /** The entry that settled it; null while it is open. */
  readonly settledBy: Step | null;
  /** Who had a part in it, and by which entry. */
  readonly parts: readonly Step[];
};

type Context = {
  readonly steps: readonly Step[];
  readonly rulings: readonly RulingStep[];
  readonly knowledge: Knowledge;
  readonly judgement: Judgement;
};

/** What would come of a stage if only this had been written. */
type Candidate = {
  readonly step: Step;
  readonly ruling: RulingOn<'proposal'> | null;
  readonly outcome: 'refused' | 'withdrawn' | 'decided' | 'raised';
  readonly measure: DecidedMeasure;
};

/** Stage after stage: a reviewer may ask for more, and then is the one who can't approve it. Ends at the top of the ladder. */
export function review(
  proposal: StepOf<'decision-proposal'>,
  policies: readonly PolicyVersion[],
  context: Context,
): Review {
  const { measure } = proposal.act.payload;
  const { by, at } = proposal.mark;
  const parts: Step[] = [proposal];
  let stage: Stage = { measure, proposer: by, step: proposal };
  const isAlone = !needsReview(measure, policyAt(policies, at));
  for (;;) {
    const candidates = isAlone ? withdrawals(stage, context) : candidatesFor(stage, context);
    const [best, ...others] = firstOf(candidates, context.knowledge).toSorted(inFavour);
    for (const one of best ? [best, ...others] : []) parts.push(one.step);
    if (best) judgeThose(best, others, context.judgement);
    if (best?.outcome !== 'raised') return settled(stage, best ?? null, isAlone, parts);
    stage = { measure: best.measure, proposer: best.step.mark.by, step: best.step };
  }
}

function settled(
  stage: Stage,
  best: Candidate | null,
  isAlone: boolean,
  parts: readonly Step[],
): Review {
  const wasRaised = stage.step !== parts[0];
  const base = { stage, wasRaised, parts };
  if (!best && isAlone) {
    const decided = { ...stage.step.mark, reviewed: false };
    return { ...base, outcome: 'decided', measure: stage.measure, decided, settledBy: stage.step };
  }
  if (!best || best.outcome === 'raised')
    return { ...base, outcome: 'open', measure: stage.measure, decided: null, settledBy: null };
  const decided = best.outcome === 'decided' ? { ...best.step.mark, reviewed: true } : null;
  const { outcome, measure, step } = best;
  return { ...base, outcome, measure, decided, settledBy: step };
}

/** Rulings by others on this stage, and withdrawals by who stands behind it. */
function candidatesFor(stage: Stage, context: Context): Candidate[] {
  const { rulings, steps, judgement } = context;
  // What was said about an id that stands for two entries can't be held against the person concerned.
  const isTold = !stage.step.hasTwin;
  const authors = authorsOf(stage.step.mark.id, steps);
  const rulingCandidates = rulings.flatMap((ruling): Candidate[] => {
    if (!isOn(ruling, 'proposal') || ruling.ruling.about !== stage.step.mark.id) return [];
    if (ruling.mandated === false) return [];
    if (ruling.by === stage.proposer || authors.has(ruling.by)) {
      judgement.judge(ruling, 'own-proposal');
      return [];
    }
    const candidate = candidateOf(ruling, stage);
    return candidate && (isTold || candidate.outcome === 'refused') ? [candidate] : [];
  });
  return [...rulingCandidates, ...withdrawals(stage, context)];
}

/** Nobody rules on an entry whose id they have used themselves. */
const authorsOf = (id: EntryId, steps: readonly Step[]): ReadonlySet<MemberId> =>
  new Set(steps.filter(({ mark }) => mark.id === id).map(({ mark }) => mark.by));

function candidateOf(ruling: RulingOn<'proposal'>, stage: Stage): Candidate | null {
  const { outcome, measure } = ruling.ruling;
  const base = { step: ruling.step, ruling, measure };
  if (outcome === 'refused') return { ...base, outcome, measure: stage.measure };
  if (outcome === 'changed' && isMilder(stage.measure, measure))
    return { ...base, outcome: 'raised' };
  // Approval of another measure than the one that is up is approval of nothing.
  if (outcome === 'approved' && measure !== stage.measure) return null;
  return { ...base, outcome: 'decided' };
}

function withdrawals(stage: Stage, { steps, knowledge }: Context): Candidate[] {
  const isFirst = isOf(stage.step, 'decision-proposal');
  return steps.flatMap((step): Candidate[] => {
    if (!isOf(step, 'decision-withdrawal') || step.mark.by !== stage.proposer) return [];
    // Withdrawing an own proposal of before says nothing of what the same person asked for later.
    if (!isFirst && !knowledge.knows(step, stage.step)) return [];
    return [{ step, ruling: null, outcome: 'withdrawn', measure: stage.measure }];
  });
}

/** What is better for the person concerned goes first. */
const inFavour = (a: Candidate, b: Candidate): number =>
  severity(a) - severity(b) || a.step.mark.at - b.step.mark.at || a.step.index - b.step.index;

function severity({ outcome, measure }: Candidate): number {
  if (outcome === 'refused') return -2;
  if (outcome === 'withdrawn') return -1;
  return ladder.indexOf(measure);
}

/** Those that say the same as what holds stand beside it; the others have no effect. */
function judgeThose(best: Candidate, others: readonly Candidate[], { judge }: Judgement): void {
  for (const one of [best, ...others]) {
    const isSame = one.outcome === best.outcome && one.measure === best.measure;
    if (one.ruling) judge(one.ruling, isSame ? null : 'not-open');
  }
}
