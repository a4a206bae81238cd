import type { Decision } from './decision';
import { type DecidedMeasure, isMilder } from './measure';
import type { Ruling } from './payloads';

/** What the person concerned is told. */
export type Telling = {
  /** That a measure was taken and why, that it was taken back, or that it is over and was right until then. */
  readonly of: 'measure' | 'reversal' | 'end';
  /** Nobody has told them yet, nor said why not; and what they would be told is true by now. */
  readonly isDue: boolean;
};

type Told = Pick<
  Decision,
  'phase' | 'toDo' | 'notices' | 'closed' | 'proposal' | 'carriedOut' | 'rulings' | 'timeline'
>;

/**
 * What the comment's author is to be told now (D-15); null for nothing. Under the lock that is for the police to say.
 * Of its end nobody has to hear who was not told of the measure.
 */
export function tellingOf(decision: Told): Telling | null {
  const { phase, toDo, notices, closed, proposal, carriedOut } = decision;
  if (proposal.concerned.kind === 'locked') return null;
  const isQuiet = toDo === null && closed === null;
  if (phase === 'decided' || phase === 'provisional')
    return { of: 'measure', isDue: isQuiet && notices.length === 0 };
  const wasTold = notices.some(({ notice }) => notice.informed);
  if (phase === 'ended') return { of: 'end', isDue: isQuiet && wasTold && !isToldSince(decision) };
  const isReversed = phase === 'reversed';
  if (!isReversed && phase !== 'refused' && phase !== 'withdrawn') return null;
  // A proposal that came to nothing, and that nobody outside has noticed.
  if (!isReversed && !wasTold && carriedOut.length === 0) return null;
  return { of: 'reversal', isDue: isQuiet && (isReversed || wasTold) && !isToldSince(decision) };
}

const settling: ReadonlySet<Ruling['outcome']> = new Set(['reversed', 'refused', 'ended']);

/** Whether somebody was told, or it was said why not, after what took the measure back or ended it. */
function isToldSince({ rulings, timeline, notices }: Told): boolean {
  const against = new Set(
    rulings.flatMap(({ id, ruling, fault }) =>
      fault === null && settling.has(ruling.outcome) ? [id] : [],
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
