import type { Decision, Phase } from './decision';
import { type DecidedMeasure, isMilder } from './measure';
import { isOf, type Step, type StepOf } from './steps';

type Input = {
  readonly phase: Phase;
  readonly measure: DecidedMeasure;
  /** The most severe that may stand while nobody else has ruled. */
  readonly meanwhile: DecidedMeasure;
  /** Known before who knows it. */
  readonly ordered: readonly Step[];
};

/** What persons did on the platform, what is still to be done there, and what the page showed since. */
export function platformState({
  phase,
  measure,
  meanwhile,
  ordered,
}: Input): Pick<Decision, 'carriedOut' | 'toDo' | 'sighting' | 'isBack'> {
  const acts = ordered.filter(step => isOf(step, 'decision-carried-out'));
  const sightings = ordered.filter(step => isOf(step, 'decision-sighting'));
  const isInForce = phase === 'decided' || phase === 'provisional';
  const standing = standingOf(acts);
  const limit = isInForce ? measure : phase === 'waiting' ? meanwhile : null;
  const isTooMuch = [...standing].some(one =>
    // What ended was right until then, and deleting can't be ended.
    phase === 'ended' && one === 'delete' ? false : limit === null || isMilder(limit, one),
  );
  const isMissing = isInForce && !standing.has(measure);
  const last = sightings.at(-1);
  return {
    carriedOut: acts.map(({ mark, act }) => ({ ...mark, ...act.payload })),
    toDo: isTooMuch ? 'undo' : isMissing ? 'do' : null,
    sighting: last ? { ...last.mark, sighting: last.act.payload.sighting } : null,
    isBack: isInForce && standing.size > 0 && isSeenAgain(ordered, sightings),
  };
}

function standingOf(acts: readonly StepOf<'decision-carried-out'>[]): ReadonlySet<DecidedMeasure> {
  const standing = new Set<DecidedMeasure>();
  for (const { act } of acts) {
    if (act.payload.act === 'done') standing.add(act.payload.measure);
    else standing.delete(act.payload.measure);
  }
  return standing;
}

/** It was seen gone at some time, and after a person's last word on it is there. */
function isSeenAgain(
  ordered: readonly Step[],
  sightings: readonly StepOf<'decision-sighting'>[],
): boolean {
  const last = sightings.at(-1);
  if (!last || last.act.payload.sighting === 'gone') return false;
  const lastDone = ordered.findLastIndex(
    step => isOf(step, 'decision-carried-out') && step.act.payload.act === 'done',
  );
  const wasGone = sightings.some(({ act }) => act.payload.sighting === 'gone');
  return wasGone && ordered.indexOf(last) > lastDone;
}
