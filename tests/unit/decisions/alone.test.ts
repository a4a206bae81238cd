import { describe, expect, it } from 'vitest';
import { foldDecision } from '../../../lib/decisions/fold';
import {
  approve,
  change,
  createDesk,
  decisionId,
  end,
  erika,
  folded,
  lena,
  makePolicy,
  makeProposal,
  max,
  refuse,
} from './make-decision';

const open = (measure: 'hide' | 'delete' | 'mute' | 'block' = 'delete') => {
  const desk = createDesk();
  return { desk, proposal: desk.write('decision-proposal', makeProposal({ measure })) };
};

const urgent = () => {
  const desk = createDesk();
  const reason = 'Die Adresse einer Kollegin steht dort.';
  return {
    desk,
    proposal: desk.write('decision-proposal', makeProposal({ urgent: { reason } })),
  };
};

describe('hiding', () => {
  const lax = makePolicy({ hideNeedsReview: false });

  it('takes one person where the policy leaves it to one', () => {
    const { desk, proposal } = open('hide');
    expect(folded(desk, [lax])).toMatchObject({
      phase: 'decided',
      decided: { id: proposal.id, by: erika, reviewed: false },
      toDo: 'do',
    });
  });

  it('takes two where it does not', () => {
    const { desk } = open('hide');
    expect(folded(desk, [makePolicy({ hideNeedsReview: true })]).phase).toBe('waiting');
  });

  it('goes by the policy that was in force when it was proposed', () => {
    const { desk, proposal } = open('hide');
    const before = makePolicy({ hideNeedsReview: true }, { time: proposal.time - 1, index: 2 });
    const after = makePolicy({ hideNeedsReview: true }, { time: proposal.time + 1, index: 3 });
    expect(folded(desk, [after, lax]).phase).toBe('decided');
    expect(folded(desk, [before, lax, after]).phase).toBe('waiting');
  });

  it('may be withdrawn by who did it alone, and refused by nobody: a lead ends it', () => {
    const { desk, proposal } = open('hide');
    const ruling = desk.write('decision-ruling', refuse(proposal), { by: max });
    expect(folded(desk, [lax])).toMatchObject({
      phase: 'decided',
      rulings: [{ fault: 'not-open' }],
    });
    const ended = createDesk();
    ended.entries.push(proposal, ruling);
    ended.write('decision-ruling', end(proposal), { by: max });
    expect(folded(ended, [lax]).phase).toBe('ended');
    desk.write('decision-withdrawal', { reason: 'Verwechselt.' });
    expect(folded(desk, [lax]).phase).toBe('withdrawn');
  });

  it('is the only measure that one person decides, whatever the policy says', () => {
    for (const measure of ['delete', 'mute', 'block'] as const)
      expect(folded(open(measure).desk, [lax]).phase).toBe('waiting');
  });
});

describe('an urgent measure', () => {
  it('may be done at once and is not decided by that', () => {
    expect(folded(urgent().desk)).toMatchObject({
      phase: 'provisional',
      decided: null,
      toDo: 'do',
    });
  });

  it('is decided when somebody else approves it afterwards', () => {
    const { desk, proposal } = urgent();
    desk.write('decision-ruling', approve(proposal), { by: max });
    expect(folded(desk)).toMatchObject({ phase: 'decided', decided: { by: max } });
  });

  it('is not approved afterwards by who declared it', () => {
    const { desk, proposal } = urgent();
    desk.write('decision-ruling', approve(proposal), { device: 'erika-2' });
    expect(folded(desk).phase).toBe('provisional');
  });

  it('must be undone when somebody else refuses it afterwards', () => {
    const { desk, proposal } = urgent();
    const done = { act: 'done', measure: 'delete', at: proposal.time, note: '' } as const;
    desk.write('decision-carried-out', done);
    desk.write('decision-ruling', refuse(proposal), { by: max });
    expect(folded(desk)).toMatchObject({ phase: 'refused', toDo: 'undo' });
  });

  it('gives no right to what a reviewer raised it to', () => {
    const { desk, proposal } = urgent();
    desk.write('decision-ruling', change(proposal, 'block'), { by: max });
    expect(folded(desk)).toMatchObject({ phase: 'waiting', measure: 'block', toDo: null });
  });
});

describe('an erased decision', () => {
  it('is none, although copies of its entries are still there', () => {
    const { desk } = open();
    desk.add({ kind: 'erasure', payload: null, by: lena, version: 9 });
    expect(foldDecision(decisionId, desk.entries, [])).toBeNull();
    expect(foldDecision(decisionId, desk.entries.toReversed(), [])).toBeNull();
  });

  it('is none without the content of its proposal', () => {
    const { desk, proposal } = open();
    desk.write('decision-ruling', approve(proposal), { by: max });
    const copies = [...desk.entries, { ...proposal, body: null }];
    expect(foldDecision(decisionId, copies, [])).toBeNull();
    expect(foldDecision(decisionId, copies.toReversed(), [])).toBeNull();
  });
});
