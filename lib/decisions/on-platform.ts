import type { Decision } from './decision';
import { type DecidedMeasure, isMilder } from './measure';

/** What persons said they did on the platform, as far as they did not take it back. */
export function standingMeasures({
  carriedOut,
}: Pick<Decision, 'carriedOut'>): readonly DecidedMeasure[] {
  const standing = new Set<DecidedMeasure>();
  for (const { act, measure } of carriedOut) {
    if (act === 'done') standing.add(measure);
    else standing.delete(measure);
  }
  return [...standing];
}

/** Of what was done, what must be taken back: it goes further than what holds now. */
export function measuresToUndo(
  decision: Pick<Decision, 'carriedOut' | 'toDo' | 'phase' | 'measure' | 'proposal'>,
): readonly DecidedMeasure[] {
  if (decision.toDo !== 'undo') return [];
  const { phase, measure, proposal } = decision;
  const isInForce = phase === 'decided' || phase === 'provisional';
  const meanwhile = proposal.urgent === null ? 'hide' : proposal.measure;
  const limit = isInForce ? measure : phase === 'waiting' ? meanwhile : null;
  const beyond = standingMeasures(decision).filter(one => limit === null || isMilder(limit, one));
  // What ended was right until then, and deleting can't be ended.
  return phase === 'ended' ? beyond.filter(one => one !== 'delete') : beyond;
}

/** Hiding can be taken back, so it may be done before anybody has decided about more (D-17). */
export const mayHideMeanwhile = (
  decision: Pick<Decision, 'carriedOut' | 'phase' | 'measure' | 'proposal'>,
): boolean =>
  decision.phase === 'waiting' &&
  // What happens to that, the police have a say in.
  decision.proposal.concerned.kind === 'comment' &&
  decision.measure !== 'hide' &&
  standingMeasures(decision).length === 0;
