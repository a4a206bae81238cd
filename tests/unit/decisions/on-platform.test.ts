import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mayHideMeanwhile,
  measuresToUndo,
  standingMeasures,
} from '../../../lib/decisions/on-platform';
import { foldDecision } from '../../../lib/decisions/fold';
import { anyMoves, policies, write } from './any-entries';
import { createDesk, decisionId, folded, makeProposal, max, refuse } from './make-decision';

const acted = (act: 'done' | 'undone', measure: 'hide' | 'delete' | 'block') =>
  ({ act, measure, at: 0, note: '' }) as const;

describe('what is to be taken back on the platform', () => {
  it('is something exactly when the record says so', () => {
    fc.assert(
      fc.property(anyMoves, moves => {
        const decision = foldDecision(decisionId, write(moves), policies);
        if (!decision) return;
        expect(measuresToUndo(decision).length > 0).toBe(decision.toDo === 'undo');
      }),
    );
  });

  it('is each measure that goes further than what holds', () => {
    const desk = createDesk();
    const proposal = desk.write('decision-proposal', makeProposal({ measure: 'block' }));
    desk.write('decision-carried-out', acted('done', 'hide'));
    desk.write('decision-carried-out', acted('done', 'block'));
    expect(measuresToUndo(folded(desk))).toEqual(['block']);
    desk.write('decision-ruling', refuse(proposal), { by: max });
    expect(measuresToUndo(folded(desk))).toEqual(['hide', 'block']);
    desk.write('decision-carried-out', acted('undone', 'block'));
    expect(standingMeasures(folded(desk))).toEqual(['hide']);
    expect(measuresToUndo(folded(desk))).toEqual(['hide']);
  });
});

describe('hiding until it is decided', () => {
  it('is offered for what waits, until it is done', () => {
    const desk = createDesk();
    desk.write('decision-proposal', makeProposal({ measure: 'delete' }));
    expect(mayHideMeanwhile(folded(desk))).toBe(true);
    desk.write('decision-carried-out', acted('done', 'hide'));
    expect(mayHideMeanwhile(folded(desk))).toBe(false);
  });
});
