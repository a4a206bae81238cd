import { IsoDate } from '../knowledge/answer';
import type { EntryId } from '../ledger/entry';
import type { Complaint } from './decision';
import type { Knowledge } from './knowledge';
import type { Review } from './review';
import { firstOf, isOn, type Judgement, lastOf, type RulingOn, type RulingStep } from './rulings';
import { isOf, type Step } from './steps';

type Context = {
  readonly steps: readonly Step[];
  readonly rulings: readonly RulingStep[];
  readonly knowledge: Knowledge;
  readonly judgement: Judgement;
};

/** What became of a measure after it was decided. */
export type Course = {
  readonly hasEnded: boolean;
  /** By which a block goes on: all that were written last, and their earliest day. */
  readonly prolongations: readonly RulingOn<'prolongation'>[];
  readonly reviewOn: IsoDate | null;
  /** Who had a part in it going on, and by which entry. */
  readonly parts: readonly Step[];
};

/**
 * Ending is in favour of the person concerned and takes one reviewer, whoever it is. Going on takes another one than
 * the proposer. Of both at once, the end holds.
 */
export function courseOf(
  { outcome, decided, settledBy, stage, measure, parts }: Review,
  context: Context,
): Course {
  const { rulings, knowledge, judgement } = context;
  const course: Course = { hasEnded: false, prolongations: [], reviewOn: null, parts: [] };
  if (outcome !== 'decided' || !decided || !settledBy) return course;
  const valid = rulings.filter(one => one.mandated !== false);
  const named = new Set<EntryId>([...parts.map(({ mark }) => mark.id), decided.id]);
  for (const one of valid) if (isOn(one, 'prolongation')) named.add(one.step.mark.id);
  const ends = valid.filter(one => isOn(one, 'measure') && named.has(one.ruling.about));
  const isBlock = measure === 'block' || measure === 'mute';
  const prolonging = valid.filter((one): one is RulingOn<'prolongation'> => {
    if (!isBlock || !isOn(one, 'prolongation') || !named.has(one.ruling.about)) return false;
    if (one.by === stage.proposer) judgement.judge(one, 'own-proposal');
    const isKnown = one.step !== settledBy && knowledge.knows(one.step, settledBy);
    const isOver = ends.some(end => knowledge.knows(one.step, end.step));
    return one.by !== stage.proposer && isKnown && !isOver;
  });
  for (const one of [...firstOf(ends, knowledge), ...prolonging]) judgement.judge(one, null);
  const latest = lastOf(prolonging, knowledge);
  return {
    hasEnded: ends.length > 0,
    prolongations: latest,
    reviewOn: latest.map(({ ruling }) => ruling.reviewOn).toSorted()[0] ?? null,
    parts: prolonging.map(({ step }) => step),
  };
}

/** Complaints and what was ruled on them, by others than those who had a part in it until then. */
export function complaintsOf(
  { outcome }: Review,
  parts: readonly Step[],
  context: Context,
): readonly Complaint[] {
  const { steps, rulings, knowledge, judgement } = context;
  const wasInForce = outcome === 'decided' || outcome === 'open';
  return steps.flatMap((step): Complaint[] => {
    if (!isOf(step, 'decision-complaint')) return [];
    const onThis = rulings.filter((one): one is RulingOn<'complaint'> => {
      if (!isOn(one, 'complaint') || one.ruling.about !== step.mark.id) return false;
      if (one.mandated === false) return false;
      // Parts that were taken knowing of the ruling came after it.
      const tookPart = parts.some(
        part => part.mark.by === one.by && !knowledge.knows(part, one.step),
      );
      if (tookPart) judgement.judge(one, 'took-part');
      const isTold = !step.hasTwin || one.ruling.outcome === 'reversed';
      return !tookPart && isTold && wasInForce;
    });
    const first = firstOf(onThis, knowledge);
    const best = first.find(({ ruling }) => ruling.outcome === 'reversed') ?? first[0];
    for (const one of first)
      judgement.judge(one, one.ruling.outcome === best?.ruling.outcome ? null : 'not-open');
    return [{ ...step.mark, ...step.act.payload, outcome: best?.ruling.outcome ?? null }];
  });
}
