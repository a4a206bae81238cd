import { describe, expect, it } from 'vitest';
import { foldDecision } from '../../../lib/decisions/fold';
import type { Entry } from '../../../lib/ledger/entry';
import {
  approve,
  createDesk,
  decisionId,
  erika,
  folded,
  lena,
  makeEntry,
  makePolicy,
  makeProposal,
  makeProposalOf,
  max,
  onComplaint,
  otto,
  refuse,
} from './make-decision';

function decided() {
  const desk = createDesk();
  const proposal = desk.write('decision-proposal', makeProposal());
  const ruling = desk.write('decision-ruling', approve(proposal), { by: max });
  return { desk, proposal, ruling };
}

/** An entry that uses the id of another one. */
const twinOf = (entry: Entry, kind: string, payload: unknown, by: string): Entry => ({
  ...makeEntry({ kind, payload, by, device: `${by}-9` }, []),
  id: entry.id,
});

describe('entries that can not be read', () => {
  it('change nothing but the timeline', () => {
    const { desk, proposal } = decided();
    const before = folded(desk);
    desk.add({ kind: 'decision-ruling', payload: refuse(proposal), by: lena, version: 2 });
    desk.add({ kind: 'decision-ruling', payload: { on: 'proposal' }, by: lena });
    desk.add({ kind: 'decision-veto', payload: refuse(proposal), by: lena });
    desk.add({ kind: 'decision-policy', payload: makePolicy().policy, by: lena });
    desk.entries.push({
      ...desk.entries[1]!,
      id: makeEntry({ kind: 'x', payload: 0 }, desk.entries).id,
      body: null,
    });
    expect({ ...folded(desk), timeline: [] }).toEqual({ ...before, timeline: [] });
    expect(folded(desk).timeline).toHaveLength(7);
  });

  it('of another decision are none of this one', () => {
    const { desk, proposal } = decided();
    const before = folded(desk);
    desk.write('decision-ruling', refuse(proposal), {
      by: lena,
      parents: [proposal],
      subject: 'decision:d2',
    });
    expect(folded(desk)).toEqual(before);
  });

  it('alone are no decision', () => {
    const desk = createDesk();
    expect(foldDecision(decisionId, desk.entries, [])).toBeNull();
    desk.write('decision-remark', { text: 'Noch nichts da.' });
    desk.add({ kind: 'decision-proposal', payload: { ...makeProposal(), measure: 'hint' } });
    expect(foldDecision(decisionId, desk.entries, [])).toBeNull();
  });
});

describe('a second proposal in one decision', () => {
  it('is none', () => {
    const { desk } = decided();
    desk.write('decision-proposal', makeProposal({ measure: 'block' }), { by: lena });
    expect(folded(desk)).toMatchObject({ phase: 'decided', measure: 'delete', proposer: erika });
  });

  it('is none when its clock is early, once somebody else has ruled on the first', () => {
    const { desk } = decided();
    const early = { by: otto, parents: [], after: -1_000 };
    desk.write(
      'decision-proposal',
      makeProposalOf('Etwas ganz anderes', { measure: 'block' }),
      early,
    );
    expect(folded(desk)).toMatchObject({ phase: 'decided', measure: 'delete', proposer: erika });
  });

  it('is not brought to its end by the approval of the first', () => {
    const { desk, proposal } = decided();
    const early = { by: otto, parents: [], after: -1_000 };
    const other = desk.write('decision-proposal', makeProposal({ measure: 'block' }), early);
    desk.write('decision-ruling', approve(other, 'block'), { by: otto });
    expect(folded(desk)).toMatchObject({ about: proposal.id, measure: 'delete' });
  });
});

describe('an id that is used twice', () => {
  it('makes no approval count: nobody can tell what was approved', () => {
    const { desk, proposal } = decided();
    desk.entries.push(twinOf(proposal, 'decision-proposal', makeProposalOf('Ganz harmlos'), erika));
    expect(folded(desk)).toMatchObject({ phase: 'waiting', rulings: [{ fault: 'not-open' }] });
  });

  it('still lets others refuse, and its users rule on neither', () => {
    const { desk, proposal } = decided();
    desk.entries.push(twinOf(proposal, 'decision-proposal', makeProposal(), lena));
    desk.write('decision-ruling', refuse(proposal), { by: lena });
    expect(folded(desk)).toMatchObject({
      phase: 'waiting',
      rulings: [{}, { by: lena, fault: 'own-proposal' }],
    });
    desk.write('decision-ruling', refuse(proposal), { by: otto });
    expect(folded(desk).phase).toBe('refused');
  });

  it('does not make somebody know what they did not', () => {
    const desk = createDesk();
    const proposal = desk.write('decision-proposal', makeProposal());
    const remark = desk.write('decision-remark', { text: 'Grenzfall.' }, { by: otto });
    const approval = desk.write('decision-ruling', approve(proposal), { by: max });
    desk.write('decision-ruling', refuse(proposal), { by: lena, parents: [remark] });
    const forged = twinOf(remark, 'decision-remark', { text: '' }, erika);
    desk.entries.push({ ...forged, parents: [approval.id] });
    expect(folded(desk).phase).toBe('refused');
  });

  it('makes nobody know an approval that stands under the id of something harmless', () => {
    const desk = createDesk();
    const proposal = desk.write('decision-proposal', makeProposal());
    const remark = desk.write('decision-remark', { text: 'Grenzfall.' }, { by: otto });
    desk.write('decision-ruling', refuse(proposal), { by: lena, parents: [remark] });
    const forged = twinOf(remark, 'decision-ruling', approve(proposal), max);
    desk.entries.push({ ...forged, parents: [proposal.id], time: remark.time + 1 });
    expect(folded(desk).phase).toBe('refused');
  });

  it('does not let a complaint be dismissed', () => {
    const { desk } = decided();
    const letter = { receivedOn: '2026-11-25', how: 'mail', text: 'Nein!' } as const;
    const complaint = desk.write('decision-complaint', letter);
    desk.write('decision-ruling', onComplaint(complaint, 'upheld'), { by: lena });
    desk.entries.push(twinOf(complaint, 'decision-complaint', { ...letter, text: '' }, otto));
    expect(folded(desk).complaints.map(({ outcome }) => outcome)).toEqual([null, null]);
  });
});

describe('forged parents', () => {
  it('in a circle neither stop the fold nor make anybody know anything', () => {
    const { desk, proposal, ruling } = decided();
    const refusal = desk.write('decision-ruling', refuse(proposal), { by: lena, parents: [] });
    const circle = [
      { ...proposal, parents: [ruling.id] },
      { ...ruling, parents: [refusal.id, proposal.id] },
      { ...refusal, parents: [ruling.id, refusal.id] },
    ];
    expect(foldDecision(decisionId, circle, [])).toMatchObject({ phase: 'refused' });
  });

  it('that lead nowhere are none', () => {
    const { desk, ruling } = decided();
    const lost = { ...ruling, parents: [makeEntry({ kind: 'x', payload: 0 }, desk.entries).id] };
    desk.entries.splice(1, 1, lost);
    expect(folded(desk).phase).toBe('decided');
  });
});
