import type { Entry } from '../ledger/entry';
import { complaintsOf, type Course, courseOf } from './aftermath';
import type { Complaint, Decision, MadeRuling, Mark, Phase } from './decision';
import { type Knowledge, knowledgeOf } from './knowledge';
import { platformState } from './platform-state';
import type { PolicyVersion } from './policy-in-force';
import type { DecisionId, PersonGrounds } from './proposal';
import { type Review, review } from './review';
import { createJudgement, lastOf, type RulingStep, rulingsOf } from './rulings';
import { isOf, readSteps, type Step, type StepOf } from './steps';

/**
 * All that the ledger says of one decision: a function of the set of entries, whatever their order and however often
 * each comes. Null: it was erased, or there is no proposal that can be read here.
 *
 * @param entries those that count (`workspace/admission.ts` has judged author, device and role); may hold others'
 * @param policies all versions of the policy that count, in any order
 */
export function foldDecision(
  id: DecisionId,
  entries: readonly Entry[],
  policies: readonly PolicyVersion[],
): Decision | null {
  const steps = readSteps(`decision:${id}`, entries);
  if (steps.some(({ entry }) => entry.kind === 'erasure')) return null;
  const knowledge = knowledgeOf(steps);
  const rulings = rulingsOf(steps, policies);
  const proposal = proposalOf(knowledge.ordered, rulings);
  if (!proposal) return null;

  const judgement = createJudgement(rulings);
  const context = { steps, rulings, knowledge, judgement };
  const reviewed = review(proposal, policies, context);
  const course = courseOf(reviewed, context);
  const parts = [...reviewed.parts, ...course.parts];
  const complaints = complaintsOf(reviewed, parts, context);
  const phase = phaseOf(proposal, reviewed, course, complaints);
  const made = judgement.made();
  const { ordered } = knowledge;
  const { payload } = proposal.act;
  return {
    id,
    proposal: payload,
    proposed: proposal.mark,
    measure: reviewed.measure,
    proposer: reviewed.stage.proposer,
    about: reviewed.stage.step.mark.id,
    phase,
    decided: reviewed.decided,
    tookPart: [...new Set(parts.map(({ mark }) => mark.by))],
    rulings: made,
    person: personOf(proposal, reviewed, course, knowledge),
    ...evidenceOf(ordered),
    ...platformState({
      phase,
      measure: reviewed.measure,
      meanwhile: payload.urgent ? payload.measure : 'hide',
      ordered,
    }),
    ...talkOf(ordered),
    complaints: [...complaints],
    hold: holdOf(knowledge),
    closed: closedOf(phase, reviewed, complaints, made, knowledge),
    timeline: ordered.map(({ mark, entry }) => ({ ...mark, kind: entry.kind })),
  };
}

/**
 * One proposal opens a decision. A second one under its subject can only be forged: it is none, also with an early
 * clock, once somebody else has ruled on the first.
 */
function proposalOf(
  ordered: readonly Step[],
  rulings: readonly RulingStep[],
): StepOf<'decision-proposal'> | null {
  const proposals = ordered.filter(step => isOf(step, 'decision-proposal'));
  const ruled = proposals.find(({ mark }) =>
    rulings.some(
      ({ ruling, mandated, by }) =>
        ruling.on === 'proposal' &&
        ruling.about === mark.id &&
        mandated !== false &&
        by !== mark.by,
    ),
  );
  return ruled ?? proposals[0] ?? null;
}

function phaseOf(
  proposal: StepOf<'decision-proposal'>,
  { outcome, wasRaised }: Review,
  course: Course,
  complaints: readonly Complaint[],
): Phase {
  if (outcome === 'refused' || outcome === 'withdrawn') return outcome;
  if (complaints.some(one => one.outcome === 'reversed')) return 'reversed';
  if (outcome === 'decided') return course.hasEnded ? 'ended' : 'decided';
  // What a reviewer raised it to was never declared urgent: that would be one person alone.
  return proposal.act.payload.urgent && !wasRaised ? 'provisional' : 'waiting';
}

/** As its proposer wrote it last before somebody else ruled: what nobody else has seen changes nothing. */
function personOf(
  proposal: StepOf<'decision-proposal'>,
  { stage, settledBy, decided }: Review,
  { prolongations, reviewOn }: Course,
  { ordered, knows }: Knowledge,
): PersonGrounds | null {
  const seenBy = [settledBy, ...prolongations.map(({ step }) => step)];
  const written = ordered.filter(step => isOf(step, 'decision-person'));
  const last = written.findLast(
    step =>
      step.mark.by === stage.proposer &&
      (!decided || seenBy.some(one => one !== null && knows(one, step))),
  );
  const person = last?.act.payload ?? proposal.act.payload.person;
  if (!person || reviewOn === null) return person;
  const { until } = person;
  return { ...person, reviewOn, until: until !== null && until < reviewOn ? reviewOn : until };
}

function evidenceOf(ordered: readonly Step[]): Pick<Decision, 'evidence' | 'artefacts'> {
  const evidence = ordered
    .filter(step => isOf(step, 'decision-evidence'))
    .map(({ mark, act }) => ({ ...mark, evidence: act.payload }));
  const byHash = new Map(
    evidence
      .flatMap(one => one.evidence.artefacts)
      .toReversed()
      .map(one => [one.hash, one]),
  );
  return { evidence, artefacts: [...byHash.values()].toReversed() };
}

/** What was told to the author, among colleagues, and about a suspected offence. */
function talkOf(ordered: readonly Step[]): Pick<Decision, 'notices' | 'remarks' | 'criminal'> {
  const criminal = ordered.findLast(step => isOf(step, 'decision-criminal'));
  return {
    notices: ordered
      .filter(step => isOf(step, 'decision-notice'))
      .map(({ mark, act }) => ({ ...mark, notice: act.payload })),
    remarks: ordered
      .filter(step => isOf(step, 'decision-remark'))
      .map(({ mark, act }) => ({ ...mark, text: act.payload.text })),
    criminal: criminal ? { ...criminal.mark, state: criminal.act.payload } : null,
  };
}

/** Of holding and lifting at once, holding holds: what was deleted can't be had back. */
function holdOf(knowledge: Knowledge): Decision['hold'] {
  const holds = knowledge.ordered.filter(step => isOf(step, 'decision-hold'));
  const latest = lastOf(
    holds.map(step => ({ step })),
    knowledge,
  ).findLast(({ step }) => step.act.payload.held);
  return latest ? { ...latest.step.mark, reason: latest.step.act.payload.reason } : null;
}

/** Nothing is closed that still waits, nor by somebody who did not know of a complaint or of what was ruled. */
function closedOf(
  phase: Phase,
  { settledBy }: Review,
  complaints: readonly Complaint[],
  rulings: readonly MadeRuling[],
  { ordered, knows }: Knowledge,
): Mark | null {
  if (phase === 'waiting' || phase === 'provisional') return null;
  const isMoot = phase === 'refused' || phase === 'withdrawn' || phase === 'reversed';
  if (!isMoot && complaints.some(({ outcome }) => outcome === null)) return null;
  const mustKnow = new Set([
    ...complaints.map(({ id }) => id),
    ...rulings.flatMap(({ id, ruling, fault }) =>
      fault === null && ruling.on === 'complaint' ? [id] : [],
    ),
  ]);
  const matters = ordered.filter(step => mustKnow.has(step.mark.id) || step === settledBy);
  const closing = ordered.find(
    step => isOf(step, 'decision-closing') && matters.every(one => knows(step, one)),
  );
  return closing?.mark ?? null;
}
