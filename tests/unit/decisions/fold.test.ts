import { describe, expect, it } from 'vitest';
import { foldDecision } from '../../../lib/decisions/fold';
import { approve, createDesk, decisionId, erika, makeProposal, max } from './make-decision';

describe('a decision', () => {
  it('is decided when another person approves it', () => {
    const desk = createDesk();
    const proposal = desk.write('decision-proposal', makeProposal());
    desk.write('decision-ruling', approve(proposal), { by: max });
    const decision = foldDecision(decisionId, desk.entries, []);
    expect(decision).toMatchObject({
      phase: 'decided',
      measure: 'delete',
      decided: { by: max, reviewed: true },
      tookPart: [erika, max],
      toDo: 'do',
    });
  });

  it('stays open when its proposer approves it', () => {
    const desk = createDesk();
    const proposal = desk.write('decision-proposal', makeProposal());
    desk.write('decision-ruling', approve(proposal), { device: 'erika-2' });
    const decision = foldDecision(decisionId, desk.entries, []);
    expect(decision).toMatchObject({ phase: 'waiting', decided: null, toDo: null });
    expect(decision?.rulings).toMatchObject([{ fault: 'own-proposal' }]);
  });
});
