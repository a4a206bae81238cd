import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/ledger/entry';
import type { Epoch } from '../../../lib/workspace/enrolment';
import { foldMembership } from '../../../lib/workspace/fold';
import type { WorkspacePayload } from '../../../lib/workspace/payloads';
import { makeEpoch, makeTeam, meet, together } from './make-team';

/** Two leads and their browsers, who know of each other. */
function makeLeads() {
  const { id, founder } = makeTeam();
  const second = founder.adds('second', 'editor');
  founder.nominates(second.member);
  meet(founder, second);
  return { id, founder, second };
}

function announcedBy({ body }: Entry): Epoch {
  if (!body) throw new Error('no body');
  return (body.payload as WorkspacePayload<'member-revoked'>).epoch;
}

describe('a key that was announced', () => {
  it('has lapsed when what announced it does not count: some may have sealed with it meanwhile', () => {
    const { id, founder, second } = makeLeads();
    const third = founder.adds('third', 'editor');
    second.hears(founder);
    const epoch = announcedBy(second.removes(third.member));
    expect(second.membership().epochs.at(-1)).toEqual(epoch);
    founder.removes(second.member);
    const { epochs, lapsedEpochs } = together(id, founder, second);
    expect(epochs).not.toContainEqual(epoch);
    expect(lapsedEpochs).toEqual([epoch]);
  });

  it('has not lapsed while something that its author knew is not here', () => {
    const { id, founder, second } = makeLeads();
    const third = founder.adds('third', 'editor');
    second.hears(founder);
    const removal = second.removes(third.member);
    founder.removes(second.member);
    const known = founder.entries().filter(({ kind }) => kind !== 'member-added');
    expect(foldMembership(id, [...known, removal])?.lapsedEpochs).toEqual([]);
  });
});

describe('whether a new key is due', () => {
  it('is not, while one lead adds and rotates', () => {
    const { founder } = makeLeads();
    founder.adds('third', 'editor');
    founder.write('key-rotated', { epoch: makeEpoch() });
    founder.adds('fourth', 'editor');
    expect(founder.membership().isRotationDue).toBe(false);
  });

  it('is, when somebody was let in while another lead made a key: nobody gave it to them', () => {
    const { id, founder, second } = makeLeads();
    founder.adds('third', 'editor');
    second.write('key-rotated', { epoch: makeEpoch() });
    expect(together(id, founder, second).isRotationDue).toBe(true);
  });

  it('is no longer, once a lead who knows of both made one', () => {
    const { id, founder, second } = makeLeads();
    founder.adds('third', 'editor');
    second.write('key-rotated', { epoch: makeEpoch() });
    meet(founder, second);
    second.write('key-rotated', { epoch: makeEpoch() });
    expect(together(id, founder, second).isRotationDue).toBe(false);
  });

  it('is, when a lead rotated who did not know of a removal', () => {
    const { id, founder, second } = makeLeads();
    const third = founder.adds('third', 'editor');
    meet(founder, second);
    founder.removes(third.member);
    second.write('key-rotated', { epoch: makeEpoch() });
    const { isRotationDue, epochs } = together(id, founder, second);
    expect([isRotationDue, epochs.length]).toEqual([true, 3]);
  });
});
