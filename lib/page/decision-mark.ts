import type { DecidedMeasure } from '../decisions/measure';
import type { Output } from '../rpc/protocol';

type Row = Output<'decisions/for-comments'>[number];

/** What a bar says of the decisions about its comment: that something waits, or what is to be done here. */
export type DecisionMark = {
  /**
   * `back`: it was gone and is there again. `still`: noted as deleted, and there. `do`, `undo`: a person is to do or
   * take back something here. `waiting`: for a second person. `done`: nothing is left to do.
   */
  readonly kind: 'back' | 'still' | 'do' | 'undo' | 'waiting' | 'done';
  readonly measure: DecidedMeasure;
  readonly number: string;
};

const order: readonly DecisionMark['kind'][] = ['back', 'undo', 'do', 'still', 'waiting', 'done'];

/** The most pressing of all decisions about one comment; null when none has anything to say on the page. */
export function decisionMark(rows: readonly Row[]): DecisionMark | null {
  const marks = rows.flatMap(row => {
    const kind = kindOf(row);
    return kind ? [{ kind, measure: row.measure, number: row.number }] : [];
  });
  return marks.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0] ?? null;
}

function kindOf({ phase, toDo, isBack, measure }: Row): DecisionMark['kind'] | null {
  if (isBack) return 'back';
  if (toDo !== null) return toDo;
  if (phase === 'waiting') return 'waiting';
  if (phase !== 'decided' && phase !== 'provisional') return null;
  // What was noted as deleted can't have a bar.
  return measure === 'delete' ? 'still' : 'done';
}
