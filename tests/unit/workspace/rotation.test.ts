import { describe, expect, it } from 'vitest';
import { makeEpoch, makeTeam, meet, together } from './make-team';

/** Two leads and their browsers, who know of each other. */
function makeLeads() {
  const { id, founder } = makeTeam();
  const second = founder.adds('second', 'editor');
  founder.nominates(second.member);
  meet(founder, second);
  return { id, founder, second };
}

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
