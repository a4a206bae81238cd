import { describe, expect, it } from 'vitest';
import type { DecidedMeasure } from '../../../lib/decisions/measure';
import {
  approve,
  change,
  createDesk,
  end,
  erika,
  folded,
  hour,
  lena,
  makeProposal,
  max,
  monday,
  onComplaint,
  refuse,
} from './make-decision';

const act = (what: 'done' | 'undone', measure: DecidedMeasure) =>
  ({ act: what, measure, at: monday + hour / 2, note: '' }) as const;

const urgently = { reason: 'Die Adresse einer Kollegin steht dort.' };

function propose(measure: DecidedMeasure = 'delete', isUrgent = false) {
  const desk = createDesk();
  const proposal = desk.write(
    'decision-proposal',
    makeProposal({ measure, urgent: isUrgent ? urgently : null }),
  );
  return { desk, proposal };
}

function decide(measure: DecidedMeasure = 'delete') {
  const { desk, proposal } = propose(measure);
  return { desk, ruling: desk.write('decision-ruling', approve(proposal, measure), { by: max }) };
}

describe('what is to be done on the platform', () => {
  it('is nothing while the decision waits, also when the comment is hidden meanwhile', () => {
    const { desk } = propose();
    expect(folded(desk).toDo).toBeNull();
    desk.write('decision-carried-out', act('done', 'hide'));
    expect(folded(desk).toDo).toBeNull();
  });

  it('is undoing what was done before anybody decided it', () => {
    const { desk } = propose('block');
    desk.write('decision-carried-out', act('done', 'block'));
    expect(folded(desk).toDo).toBe('undo');
  });

  it('is what was decided, until a person says it is done', () => {
    const { desk } = decide();
    desk.write('decision-carried-out', act('done', 'hide'));
    expect(folded(desk).toDo).toBe('do');
    desk.write('decision-carried-out', act('done', 'delete'));
    expect(folded(desk)).toMatchObject({
      toDo: null,
      carriedOut: [
        { by: erika, measure: 'hide' },
        { measure: 'delete', at: monday + hour / 2 },
      ],
    });
  });

  it('is undoing after a reversal, until a person says it is undone', () => {
    const { desk } = decide('hide');
    desk.write('decision-carried-out', act('done', 'hide'));
    const how = { receivedOn: '2026-11-25', how: 'mail', text: '' } as const;
    const complaint = desk.write('decision-complaint', how);
    desk.write('decision-ruling', onComplaint(complaint, 'reversed'), { by: lena });
    expect(folded(desk).toDo).toBe('undo');
    desk.write('decision-carried-out', act('undone', 'hide'));
    expect(folded(desk).toDo).toBeNull();
  });

  it('is nothing after a refusal when nothing was done', () => {
    const { desk, proposal } = propose();
    desk.write('decision-ruling', refuse(proposal), { by: max });
    expect(folded(desk).toDo).toBeNull();
  });

  it('is first undoing, then doing, when a reviewer chose a milder measure than was done', () => {
    const { desk, proposal } = propose('block', true);
    desk.write('decision-carried-out', act('done', 'block'));
    desk.write('decision-ruling', change(proposal, 'hide'), { by: max });
    expect(folded(desk)).toMatchObject({ phase: 'decided', toDo: 'undo' });
    desk.write('decision-carried-out', act('undone', 'block'));
    expect(folded(desk).toDo).toBe('do');
    desk.write('decision-carried-out', act('done', 'hide'));
    expect(folded(desk).toDo).toBeNull();
  });

  it('is lifting a block that has ended', () => {
    const { desk, ruling } = decide('block');
    desk.write('decision-carried-out', act('done', 'block'));
    desk.write('decision-ruling', end(ruling), { by: max });
    expect(folded(desk).toDo).toBe('undo');
  });
});

const sight = (sighting: 'there' | 'gone' | 'edited') => ({ sighting, at: monday });

describe('a comment that was removed', () => {
  it('is back when it was gone and is seen again', () => {
    const { desk } = decide();
    desk.write('decision-carried-out', act('done', 'delete'));
    desk.write('decision-sighting', sight('gone'));
    expect(folded(desk)).toMatchObject({ isBack: false, sighting: { sighting: 'gone' } });
    desk.write('decision-sighting', sight('edited'));
    expect(folded(desk)).toMatchObject({ isBack: true, sighting: { sighting: 'edited' } });
    desk.write('decision-carried-out', act('done', 'delete'));
    expect(folded(desk).isBack).toBe(false);
  });

  it('is back also when it was seen gone before the person said so', () => {
    const { desk } = decide();
    desk.write('decision-sighting', sight('gone'));
    desk.write('decision-carried-out', act('done', 'delete'));
    desk.write('decision-sighting', sight('there'));
    expect(folded(desk).isBack).toBe(true);
  });

  it('is still there, not back, when it was never gone', () => {
    const { desk } = decide();
    desk.write('decision-carried-out', act('done', 'delete'));
    desk.write('decision-sighting', sight('there'));
    expect(folded(desk).isBack).toBe(false);
  });

  it('may be there again once the measure has ended', () => {
    const { desk, ruling } = decide('block');
    desk.write('decision-carried-out', act('done', 'block'));
    desk.write('decision-sighting', sight('gone'));
    desk.write('decision-ruling', end(ruling), { by: max });
    desk.write('decision-sighting', sight('there'));
    expect(folded(desk).isBack).toBe(false);
  });
});

describe('the record', () => {
  it('is closed when nothing waits, and open again with a complaint', () => {
    const { desk } = decide();
    const closing = desk.write('decision-closing', { note: '' }, { by: lena });
    expect(folded(desk).closed).toMatchObject({ id: closing.id, by: lena });
    const how = { receivedOn: '2026-11-25', how: 'mail', text: '' } as const;
    const complaint = desk.write('decision-complaint', how);
    expect(folded(desk).closed).toBeNull();
    desk.write('decision-ruling', onComplaint(complaint, 'upheld'), { by: lena });
    expect(folded(desk).closed).toBeNull();
    desk.write('decision-closing', { note: '' });
    expect(folded(desk).closed).toMatchObject({ by: erika });
  });

  it('is not closed while it waits for a second person', () => {
    for (const isUrgent of [true, false]) {
      const { desk } = propose('delete', isUrgent);
      desk.write('decision-closing', { note: '' });
      expect(folded(desk).closed).toBeNull();
    }
  });

  it('is not closed by somebody who did not know the ruling', () => {
    const { desk, proposal } = propose();
    desk.write('decision-ruling', refuse(proposal), { by: max });
    desk.write('decision-closing', { note: '' }, { parents: [proposal] });
    expect(folded(desk).closed).toBeNull();
  });

  it('is held until the hold is lifted by somebody who knew of it', () => {
    const { desk, ruling } = decide();
    const held = desk.write('decision-hold', { held: true, reason: 'Klage' }, { by: max });
    const lift = { held: false, reason: 'Vergleich' };
    desk.write('decision-hold', lift, { by: lena, parents: [ruling] });
    expect(folded(desk).hold).toMatchObject({ id: held.id, reason: 'Klage' });
    desk.write('decision-hold', lift, { by: lena });
    expect(folded(desk).hold).toBeNull();
  });

  it('shows every entry in the order of knowledge, whatever the clocks say', () => {
    const { desk } = decide();
    desk.write('decision-remark', { text: 'Erster.' }, { by: lena, after: -90 });
    desk.write('decision-remark', { text: 'Zweiter.' }, { by: max, after: -99 });
    desk.add({ kind: 'decision-of-the-future', payload: {}, by: max });
    const { timeline, remarks } = folded(desk);
    expect(timeline.map(({ kind }) => kind)).toEqual(desk.entries.map(({ kind }) => kind));
    expect(remarks.map(({ text }) => text)).toEqual(['Erster.', 'Zweiter.']);
  });
});
