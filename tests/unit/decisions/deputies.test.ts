import { describe, expect, it } from 'vitest';
import type { Entry, EntryId } from '../../../lib/ledger/entry';
import type { Deputy } from '../../../lib/decisions/policy';
import { mandateOf, type PolicyVersion } from '../../../lib/decisions/policy-in-force';
import {
  approve,
  createDesk,
  erika,
  folded,
  hour,
  lena,
  makePolicy,
  makeProposal,
  max,
  monday,
} from './make-decision';

/** The desk's Monday is the 23rd. */
const week: Deputy = { member: max, from: '2026-11-23', until: '2026-11-27' };
const naming = (...deputies: Deputy[]): PolicyVersion => makePolicy({ deputies });

/** A proposal, and a deputy's approval so many hours later. */
function ruled(mandate: EntryId, { by = max, after = 1 } = {}) {
  const desk = createDesk();
  const proposal = desk.write('decision-proposal', makeProposal());
  write(desk, proposal, mandate, { by, after });
  return desk;
}

function write(
  desk: ReturnType<typeof createDesk>,
  proposal: Entry,
  mandate: EntryId,
  over: { by: string; after: number },
): void {
  desk.write('decision-deputy-ruling', { ruling: approve(proposal), mandate }, over);
}

const noMandate = { phase: 'waiting', rulings: [{ asDeputy: true, fault: 'no-mandate' }] };

describe('a deputy', () => {
  it('decides like a lead while the mandate lasts', () => {
    const policy = naming(week);
    expect(folded(ruled(policy.id), [policy])).toMatchObject({
      phase: 'decided',
      decided: { by: max, reviewed: true },
      rulings: [{ asDeputy: true, fault: null }],
    });
  });

  it('has no say on own proposals', () => {
    const policy = naming({ ...week, member: erika });
    expect(folded(ruled(policy.id, { by: erika }), [policy])).toMatchObject({
      phase: 'waiting',
      rulings: [{ fault: 'own-proposal' }],
    });
  });

  it('has no say by a mandate that names somebody else', () => {
    const policy = naming({ ...week, member: lena });
    expect(folded(ruled(policy.id), [policy])).toMatchObject(noMandate);
  });

  it('has no say by an entry that is no policy', () => {
    const policy = naming(week);
    const other = makePolicy({}, { index: 9 });
    expect(folded(ruled(other.id), [policy])).toMatchObject(noMandate);
    expect(folded(ruled(policy.id), [])).toMatchObject(noMandate);
  });

  it('has a say up to the last minute of the last day in Germany, and not after', () => {
    const policy = naming({ ...week, until: '2026-11-23' });
    // The desk opens at 10:00 in Germany.
    expect(folded(ruled(policy.id, { after: 13.99 }), [policy]).phase).toBe('decided');
    expect(folded(ruled(policy.id, { after: 14 }), [policy])).toMatchObject(noMandate);
  });

  it('has no say before the first day', () => {
    const policy = naming({ ...week, from: '2026-11-24' });
    expect(folded(ruled(policy.id), [policy])).toMatchObject(noMandate);
  });

  it('has no say by a policy that was written later', () => {
    const policy = makePolicy({ deputies: [week] }, { time: monday + 5 * hour });
    expect(folded(ruled(policy.id), [policy])).toMatchObject(noMandate);
    expect(folded(ruled(policy.id), [naming(week), policy])).toMatchObject(noMandate);
  });

  it('has no say once a later policy has taken the mandate back', () => {
    const given = naming(week);
    const taken = makePolicy({ deputies: [] }, { time: monday + 2 * hour, index: 2 });
    expect(folded(ruled(given.id, { after: 1 }), [taken, given]).phase).toBe('decided');
    expect(folded(ruled(given.id, { after: 3 }), [taken, given])).toMatchObject(noMandate);
  });

  it('keeps the say by an older mandate when a later policy confirms it', () => {
    const given = naming(week);
    const kept = makePolicy({ deputies: [week] }, { time: monday + 2 * hour, index: 2 });
    expect(folded(ruled(given.id, { after: 3 }), [kept, given]).phase).toBe('decided');
  });
});

describe('the mandate of a person', () => {
  it('is the policy in force, if it names them today', () => {
    const [first, second] = [naming(week), makePolicy({}, { time: monday + hour, index: 2 })];
    expect(mandateOf(max, monday, [first, second])).toBe(first.id);
    expect(mandateOf(max, monday + hour, [first, second])).toBeNull();
    expect(mandateOf(lena, monday, [first])).toBeNull();
    expect(mandateOf(max, monday, [])).toBeNull();
  });
});
