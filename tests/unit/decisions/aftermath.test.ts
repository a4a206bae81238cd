import { describe, expect, it } from 'vitest';
import {
  approve,
  change,
  createDesk,
  end,
  folded,
  lena,
  makePerson,
  makeProposal,
  max,
  onComplaint,
  otto,
  prolong,
  refuse,
} from './make-decision';

const letter = { receivedOn: '2026-11-25', how: 'letter', text: 'Das war nur Kritik!' } as const;

/** Proposed by Erika, approved by Max. */
function decided(measure: 'delete' | 'block' = 'delete') {
  const desk = createDesk();
  const person = measure === 'block' ? makePerson() : null;
  const proposal = desk.write('decision-proposal', makeProposal({ measure, person }));
  const ruling = desk.write('decision-ruling', approve(proposal, measure), { by: max });
  return { desk, proposal, ruling };
}

function complainedAbout(measure: 'delete' | 'block' = 'delete') {
  const made = decided(measure);
  return { ...made, complaint: made.desk.write('decision-complaint', letter) };
}

describe('a complaint', () => {
  it('leaves the decision in force until somebody has ruled on it', () => {
    const { desk } = complainedAbout();
    expect(folded(desk)).toMatchObject({
      phase: 'decided',
      complaints: [{ ...letter, outcome: null }],
    });
  });

  it('reverses the decision, which stays readable, when a third person agrees', () => {
    const { desk, complaint } = complainedAbout();
    desk.write('decision-ruling', onComplaint(complaint, 'reversed'), { by: lena });
    expect(folded(desk)).toMatchObject({
      phase: 'reversed',
      decided: { by: max },
      complaints: [{ outcome: 'reversed' }],
      rulings: [{ fault: null }, { fault: null }],
    });
  });

  it('changes nothing when a third person does not agree', () => {
    const { desk, complaint } = complainedAbout();
    desk.write('decision-ruling', onComplaint(complaint, 'upheld'), { by: lena });
    expect(folded(desk)).toMatchObject({ phase: 'decided', complaints: [{ outcome: 'upheld' }] });
  });

  it('is ruled on neither by who proposed nor by who approved', () => {
    const { desk, complaint } = complainedAbout();
    desk.write('decision-ruling', onComplaint(complaint, 'upheld'));
    desk.write('decision-ruling', onComplaint(complaint, 'reversed'), { by: max });
    expect(folded(desk)).toMatchObject({
      phase: 'decided',
      complaints: [{ outcome: null }],
      rulings: [{}, { fault: 'took-part' }, { fault: 'took-part' }],
    });
  });

  it('is not ruled on by somebody whose approval was not needed any more', () => {
    const { desk, proposal } = decided();
    desk.write('decision-ruling', approve(proposal), { by: lena, parents: [proposal] });
    const complaint = desk.write('decision-complaint', letter);
    desk.write('decision-ruling', onComplaint(complaint, 'reversed'), { by: lena });
    expect(folded(desk)).toMatchObject({ phase: 'decided', tookPart: ['erika', max, lena] });
  });

  it('may be ruled on by who wrote it down, or carried the measure out', () => {
    const { desk, ruling } = decided();
    desk.write('decision-carried-out', done('delete', ruling.time), { by: lena });
    const complaint = desk.write('decision-complaint', letter, { by: lena });
    desk.write('decision-ruling', onComplaint(complaint, 'upheld'), { by: lena });
    expect(folded(desk).complaints).toMatchObject([{ outcome: 'upheld' }]);
  });

  it('keeps its ruling when its reviewer later takes part otherwise', () => {
    const { desk, complaint, ruling } = complainedAbout('block');
    desk.write('decision-ruling', onComplaint(complaint, 'upheld'), { by: lena });
    desk.write('decision-ruling', prolong(ruling, '2027-11-22'), { by: lena });
    expect(folded(desk)).toMatchObject({
      complaints: [{ outcome: 'upheld' }],
      tookPart: ['erika', max, lena],
    });
  });

  it('is reversed when one of two rulings at once reverses it', () => {
    const { desk, complaint } = complainedAbout();
    const at = { parents: [complaint] };
    desk.write('decision-ruling', onComplaint(complaint, 'upheld'), { by: lena, ...at });
    desk.write('decision-ruling', onComplaint(complaint, 'reversed'), { by: otto, ...at });
    expect(folded(desk)).toMatchObject({
      phase: 'reversed',
      rulings: [{}, { by: lena, fault: 'not-open' }, { by: otto, fault: null }],
    });
  });

  it('is settled once it was ruled on; a second complaint is another one', () => {
    const { desk, complaint } = complainedAbout();
    desk.write('decision-ruling', onComplaint(complaint, 'upheld'), { by: lena });
    desk.write('decision-ruling', onComplaint(complaint, 'reversed'), { by: otto });
    expect(folded(desk).phase).toBe('decided');
    const second = desk.write('decision-complaint', { ...letter, how: 'court' });
    desk.write('decision-ruling', onComplaint(second, 'reversed'), { by: otto });
    expect(folded(desk)).toMatchObject({
      phase: 'reversed',
      complaints: [{ outcome: 'upheld' }, { outcome: 'reversed' }],
    });
  });

  it('can reverse what is done provisionally', () => {
    const desk = createDesk();
    const urgent = { reason: 'Eine Privatadresse steht dort.' };
    const proposal = desk.write('decision-proposal', makeProposal({ urgent }));
    desk.write('decision-carried-out', done('delete', proposal.time));
    const complaint = desk.write('decision-complaint', letter);
    desk.write('decision-ruling', onComplaint(complaint, 'reversed'), { by: lena });
    expect(folded(desk)).toMatchObject({ phase: 'reversed', toDo: 'undo' });
  });

  it('does not bring back what was refused', () => {
    const desk = createDesk();
    const proposal = desk.write('decision-proposal', makeProposal());
    desk.write('decision-ruling', refuse(proposal), { by: max });
    const complaint = desk.write('decision-complaint', letter);
    desk.write('decision-ruling', onComplaint(complaint, 'upheld'), { by: lena });
    expect(folded(desk)).toMatchObject({ phase: 'refused', complaints: [{ outcome: null }] });
  });
});

describe('a block', () => {
  it('is ended by any reviewer, also by who decided it', () => {
    const { desk, ruling } = decided('block');
    desk.write('decision-ruling', end(ruling), { by: max });
    expect(folded(desk)).toMatchObject({ phase: 'ended', decided: { by: max } });
  });

  it('goes on when somebody other than its proposer says so, to the day they name', () => {
    const { desk, ruling } = decided('block');
    desk.write('decision-ruling', prolong(ruling, '2027-11-22'), { by: max });
    expect(folded(desk)).toMatchObject({
      phase: 'decided',
      person: { reviewOn: '2027-11-22', until: null },
      rulings: [{}, { fault: null }],
    });
  });

  it('goes on also by a ruling that names what it rules on and no more', () => {
    const { desk, ruling } = decided('block');
    desk.write('decision-ruling', prolong(ruling, '2027-11-22'), { by: lena, parents: [] });
    expect(folded(desk).rulings).toMatchObject([{}, { fault: null }]);
  });

  it('does not go on because its proposer says so', () => {
    const { desk, ruling } = decided('block');
    desk.write('decision-ruling', prolong(ruling, '2027-11-22'));
    expect(folded(desk)).toMatchObject({
      person: { reviewOn: '2027-05-24' },
      rulings: [{}, { fault: 'own-proposal' }],
    });
  });

  it('ends when one ends it and another prolongs it at once', () => {
    const { desk, ruling } = decided('block');
    desk.write('decision-ruling', prolong(ruling, '2027-11-22'), { by: max, parents: [ruling] });
    desk.write('decision-ruling', end(ruling), { by: lena, parents: [ruling] });
    expect(folded(desk).phase).toBe('ended');
  });

  it('is looked at on the earlier of two days that were set at once, and on the later of two in a row', () => {
    const { desk, ruling } = decided('block');
    const first = desk.write('decision-ruling', prolong(ruling, '2027-11-22'), { by: max });
    desk.write('decision-ruling', prolong(ruling, '2027-08-22'), { by: lena, parents: [ruling] });
    expect(folded(desk).person?.reviewOn).toBe('2027-08-22');
    desk.write('decision-ruling', prolong(first, '2028-02-22'), { by: otto });
    expect(folded(desk).person?.reviewOn).toBe('2028-02-22');
  });

  it('is not prolonged once it is over', () => {
    const { desk, ruling } = decided('block');
    desk.write('decision-ruling', end(ruling), { by: lena });
    desk.write('decision-ruling', prolong(ruling, '2027-11-22'), { by: lena });
    expect(folded(desk)).toMatchObject({
      phase: 'ended',
      person: { reviewOn: '2027-05-24' },
      rulings: [{}, {}, { fault: 'not-open' }],
    });
  });

  it('has the dates that the reviewer saw, not those that the proposer wrote afterwards', () => {
    const desk = createDesk();
    const proposal = desk.write(
      'decision-proposal',
      makeProposal({ measure: 'block', person: makePerson() }),
    );
    desk.write('decision-person', makePerson({ until: '2027-01-31' }));
    desk.write('decision-person', makePerson({ until: '2030-01-31' }), { by: otto });
    expect(folded(desk).person?.until).toBe('2027-01-31');
    const ruling = desk.write('decision-ruling', approve(proposal, 'block'), { by: max });
    desk.write('decision-person', makePerson({ until: '2099-12-31' }));
    expect(folded(desk).person?.until).toBe('2027-01-31');
    desk.write('decision-ruling', prolong(ruling, '2100-01-31'), { by: lena });
    expect(folded(desk).person).toMatchObject({ until: '2100-01-31', reviewOn: '2100-01-31' });
  });

  it('has the grounds of the reviewer who raised the measure to it', () => {
    const desk = createDesk();
    const proposal = desk.write('decision-proposal', makeProposal());
    const raised = desk.write('decision-ruling', change(proposal, 'block'), { by: max });
    desk.write('decision-person', makePerson({ incidents: 'Drei in einer Woche.' }), { by: max });
    desk.write('decision-ruling', approve(raised, 'block'), { by: lena });
    expect(folded(desk)).toMatchObject({
      phase: 'decided',
      person: { incidents: 'Drei in einer Woche.' },
    });
  });
});

describe('deleting', () => {
  it('is not prolonged, but its end can be put down', () => {
    const { desk, ruling } = decided();
    desk.write('decision-ruling', prolong(ruling, '2027-11-22'), { by: lena });
    expect(folded(desk).rulings).toMatchObject([{}, { fault: 'not-open' }]);
    desk.write('decision-carried-out', done('delete', ruling.time));
    desk.write('decision-ruling', end(ruling), { by: lena });
    expect(folded(desk)).toMatchObject({ phase: 'ended', toDo: null });
  });
});

const done = (measure: 'delete' | 'block', at: number) =>
  ({ act: 'done', measure, at, note: '' }) as const;
