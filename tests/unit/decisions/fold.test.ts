import { describe, expect, it } from 'vitest';
import {
  approve,
  change,
  createDesk,
  end,
  erika,
  folded,
  lena,
  makePolicy,
  makeProposal,
  max,
  otto,
  refuse,
} from './make-decision';

const open = (measure: 'hide' | 'delete' | 'mute' | 'block' = 'delete') => {
  const desk = createDesk();
  return { desk, proposal: desk.write('decision-proposal', makeProposal({ measure })) };
};

const both = (first: 'approve' | 'raise' | 'mild', second: 'refuse' | 'approve') => {
  const { desk, proposal } = open('mute');
  const rulings = {
    approve: approve(proposal, 'mute'),
    raise: change(proposal, 'block'),
    mild: change(proposal, 'hide'),
    refuse: refuse(proposal),
  };
  desk.write('decision-ruling', rulings[first], { by: max, parents: [proposal] });
  desk.write('decision-ruling', rulings[second], { by: lena, parents: [proposal] });
  return folded(desk);
};

describe('a proposal', () => {
  it('waits for somebody else', () => {
    const { desk, proposal } = open();
    expect(folded(desk)).toMatchObject({
      phase: 'waiting',
      measure: 'delete',
      proposer: erika,
      about: proposal.id,
      decided: null,
      toDo: null,
      tookPart: [erika],
    });
  });

  it('is decided when another person approves it', () => {
    const { desk, proposal } = open();
    const ruling = desk.write('decision-ruling', approve(proposal), { by: max });
    expect(folded(desk)).toMatchObject({
      phase: 'decided',
      decided: { id: ruling.id, by: max, at: ruling.time, reviewed: true },
      tookPart: [erika, max],
      toDo: 'do',
      rulings: [{ by: max, asDeputy: false, fault: null }],
    });
  });

  it('is not decided by its proposer, on whatever device', () => {
    const { desk, proposal } = open();
    desk.write('decision-ruling', approve(proposal), { device: 'erika-2' });
    expect(folded(desk)).toMatchObject({
      phase: 'waiting',
      rulings: [{ by: erika, fault: 'own-proposal' }],
    });
  });

  it('is not refused by its proposer either, who can withdraw it', () => {
    const { desk, proposal } = open();
    desk.write('decision-ruling', refuse(proposal));
    expect(folded(desk).phase).toBe('waiting');
    desk.write('decision-withdrawal', { reason: 'Doppelt.' });
    expect(folded(desk)).toMatchObject({ phase: 'withdrawn', decided: null });
  });

  it('is withdrawn by nobody else', () => {
    const { desk } = open();
    desk.write('decision-withdrawal', { reason: '' }, { by: max });
    expect(folded(desk).phase).toBe('waiting');
  });

  it('is refused by another person, for good as far as those know who come later', () => {
    const { desk, proposal } = open();
    desk.write('decision-ruling', refuse(proposal), { by: max });
    desk.write('decision-ruling', approve(proposal), { by: lena });
    expect(folded(desk)).toMatchObject({
      phase: 'refused',
      decided: null,
      rulings: [{ fault: null }, { by: lena, fault: 'not-open' }],
    });
  });

  it('stays decided when somebody who knows that refuses it or withdraws it', () => {
    const { desk, proposal } = open();
    desk.write('decision-ruling', approve(proposal), { by: max });
    desk.write('decision-ruling', refuse(proposal), { by: lena });
    desk.write('decision-withdrawal', { reason: '' });
    expect(folded(desk)).toMatchObject({
      phase: 'decided',
      rulings: [{ fault: null }, { fault: 'not-open' }],
    });
  });

  it('is not approved by a ruling on another measure or another entry', () => {
    const { desk, proposal } = open();
    const remark = desk.write('decision-remark', { text: 'Grenzfall.' }, { by: max });
    desk.write('decision-ruling', approve(proposal, 'block'), { by: max });
    desk.write('decision-ruling', approve(remark), { by: lena });
    desk.write('decision-ruling', end(proposal), { by: lena });
    const { phase, rulings } = folded(desk);
    expect(phase).toBe('waiting');
    expect(rulings.map(({ fault }) => fault)).toEqual(['not-open', 'not-open', 'not-open']);
  });
});

describe('a reviewer who changes the measure', () => {
  it('has decided when it is a milder one', () => {
    const { desk, proposal } = open('block');
    desk.write('decision-ruling', change(proposal, 'hide'), { by: max });
    expect(folded(desk)).toMatchObject({
      phase: 'decided',
      measure: 'hide',
      decided: { by: max, reviewed: true },
    });
  });

  it('has made an own proposal when it is a more severe one', () => {
    const { desk, proposal } = open('hide');
    const strict = [makePolicy({ hideNeedsReview: true })];
    const raised = desk.write('decision-ruling', change(proposal, 'block'), { by: max });
    desk.write('decision-ruling', approve(raised, 'block'), { by: max, device: 'max-2' });
    expect(folded(desk, strict)).toMatchObject({
      phase: 'waiting',
      measure: 'block',
      proposer: max,
      about: raised.id,
      rulings: [{ fault: null }, { fault: 'own-proposal' }],
    });
  });

  it('may be approved by who proposed the milder one: these are two', () => {
    const { desk, proposal } = open('delete');
    const raised = desk.write('decision-ruling', change(proposal, 'block'), { by: max });
    desk.write('decision-ruling', approve(raised, 'block'), { by: erika });
    expect(folded(desk)).toMatchObject({
      phase: 'decided',
      measure: 'block',
      decided: { by: erika },
      tookPart: [erika, max],
    });
  });

  it('is answered by a third with what was proposed first', () => {
    const { desk, proposal } = open('delete');
    const raised = desk.write('decision-ruling', change(proposal, 'block'), { by: max });
    desk.write('decision-ruling', change(raised, 'delete'), { by: lena });
    expect(folded(desk)).toMatchObject({ phase: 'decided', measure: 'delete' });
  });

  it('takes the whole down when refused', () => {
    const { desk, proposal } = open('delete');
    const raised = desk.write('decision-ruling', change(proposal, 'block'), { by: max });
    desk.write('decision-ruling', refuse(raised), { by: lena });
    expect(folded(desk)).toMatchObject({ phase: 'refused', measure: 'block' });
  });

  it('may withdraw what they asked for, and nobody else may', () => {
    const { desk, proposal } = open('delete');
    desk.write('decision-ruling', change(proposal, 'block'), { by: max });
    desk.write('decision-withdrawal', { reason: '' }, { by: erika });
    const early = { by: max, parents: [proposal] };
    desk.write('decision-withdrawal', { reason: '' }, early);
    expect(folded(desk).phase).toBe('waiting');
    desk.write('decision-withdrawal', { reason: '' }, { by: max });
    expect(folded(desk).phase).toBe('withdrawn');
  });

  it('can be outbid at most up to the top of the ladder', () => {
    const { desk, proposal } = open('delete');
    const mute = desk.write('decision-ruling', change(proposal, 'mute'), { by: max });
    const block = desk.write('decision-ruling', change(mute, 'block'), { by: lena });
    expect(folded(desk)).toMatchObject({ phase: 'waiting', proposer: lena });
    desk.write('decision-ruling', approve(block, 'block'), { by: otto });
    expect(folded(desk)).toMatchObject({ phase: 'decided', tookPart: [erika, max, lena, otto] });
  });
});

describe('rulings that did not know of each other', () => {
  it('come to a refusal when one of them refuses', () => {
    expect(both('approve', 'refuse')).toMatchObject({
      phase: 'refused',
      rulings: [{ fault: 'not-open' }, { fault: null }],
      tookPart: [erika, lena, max],
    });
  });

  it('come to the milder measure', () => {
    expect(both('mild', 'approve')).toMatchObject({ phase: 'decided', measure: 'hide' });
    expect(both('raise', 'approve')).toMatchObject({ phase: 'decided', measure: 'mute' });
  });

  it('stand beside each other when they say the same, and the earlier one decided', () => {
    expect(both('approve', 'approve')).toMatchObject({
      phase: 'decided',
      decided: { by: max },
      rulings: [{ fault: null }, { fault: null }],
    });
  });

  it('lose against a withdrawal that did not know of them', () => {
    const { desk, proposal } = open();
    desk.write('decision-ruling', approve(proposal), { by: max });
    desk.write('decision-withdrawal', { reason: '' }, { parents: [proposal] });
    expect(folded(desk)).toMatchObject({ phase: 'withdrawn', rulings: [{ fault: 'not-open' }] });
  });

  it('take what was built on the loser down with it', () => {
    const { desk, proposal } = open();
    const raised = desk.write('decision-ruling', change(proposal, 'block'), { by: max });
    desk.write('decision-ruling', approve(raised, 'block'), { by: erika });
    expect(folded(desk).phase).toBe('decided');
    desk.write('decision-ruling', refuse(proposal), { by: lena, parents: [proposal] });
    expect(folded(desk)).toMatchObject({ phase: 'refused', measure: 'delete' });
  });
});
