import type { Decision } from './decision';
import { type DecidedMeasure, isMilder } from './measure';

/** What the person concerned is told. */
export type Telling = {
  /** That a measure was taken and why, or that it was taken back. */
  readonly of: 'measure' | 'reversal';
  /** Nobody has told them yet, nor said why not; and what they would be told is true by now. */
  readonly isDue: boolean;
};

type Told = Pick<
  Decision,
  'phase' | 'toDo' | 'notices' | 'closed' | 'proposal' | 'carriedOut' | 'rulings' | 'timeline'
>;

/**
 * What the comment's author is to be told now (D-15); null for nothing. Under the lock that is for the police to say.
 * What ended was right until then, and its end was announced with it.
 */
export function tellingOf(decision: Told): Telling | null {
  const { phase, toDo, notices, closed, proposal, carriedOut } = decision;
  if (proposal.concerned.kind === 'locked') return null;
  const isQuiet = toDo === null && closed === null;
  if (phase === 'decided' || phase === 'provisional')
    return { of: 'measure', isDue: isQuiet && notices.length === 0 };
  const isReversed = phase === 'reversed';
  if (!isReversed && phase !== 'refused' && phase !== 'withdrawn') return null;
  const wasTold = notices.some(({ notice }) => notice.informed);
  // A proposal that came to nothing, and that nobody outside has noticed.
  if (!isReversed && !wasTold && carriedOut.length === 0) return null;
  return { of: 'reversal', isDue: isQuiet && (isReversed || wasTold) && !isToldSince(decision) };
}

/** Whether somebody was told, or it was said why not, after what took the measure back. */
function isToldSince({ rulings, timeline, notices }: Told): boolean {
  const against = new Set(
    rulings.flatMap(({ id, ruling, fault }) =>
      fault === null && (ruling.outcome === 'reversed' || ruling.outcome === 'refused') ? [id] : [],
    ),
  );
  const settled = timeline.findLastIndex(
    ({ id, kind }) => against.has(id) || kind === 'decision-withdrawal',
  );
  return notices.some(({ id }) => timeline.findIndex(item => item.id === id) > settled);
}

/** What was taken back: the most severe of what was carried out, else of what was decided. */
export const reversedMeasure = ({
  carriedOut,
  measure,
}: Pick<Decision, 'carriedOut' | 'measure'>): DecidedMeasure =>
  carriedOut
    .filter(({ act }) => act === 'done')
    .map(one => one.measure)
    .reduce<DecidedMeasure | null>(
      (most, one) => (most !== null && isMilder(one, most) ? most : one),
      null,
    ) ?? measure;
