import { describe, expect, it } from 'vitest';
import { defaultDecisionPolicy } from '../../../lib/decisions/default-policy';
import type { CriminalState } from '../../../lib/decisions/payloads';
import type { Proposal } from '../../../lib/decisions/proposal';
import type { Task } from '../../../lib/decisions/task';
import { compareByTasks, compareTasks, tasksOf, type Viewer } from '../../../lib/decisions/tasks';
import {
  approve,
  change,
  createDesk,
  end,
  erika,
  folded,
  hour,
  lena,
  makePerson,
  makePolicy,
  makeProposal,
  max,
  monday,
  onComplaint,
  prolong,
  refuse,
} from './make-decision';

const day = 24 * hour;
const lead = (self = max): Viewer => ({ self, role: 'lead', mandate: null });
const policy = { ...defaultDecisionPolicy, land: 'NW' } as const;
const letter = { receivedOn: '2026-11-25', how: 'letter', text: '' } as const;

const tasks = (
  desk: ReturnType<typeof createDesk>,
  { viewer = lead(), now = monday + hour }: { viewer?: Viewer; now?: number } = {},
): readonly Task[] => tasksOf(folded(desk), viewer, policy, now);

const kinds = (...args: Parameters<typeof tasks>): readonly Task['kind'][] =>
  tasks(...args).map(({ kind }) => kind);

function propose(over: Partial<Proposal> = {}) {
  const desk = createDesk();
  return { desk, proposal: desk.write('decision-proposal', makeProposal(over)) };
}

function decide(over: Partial<Proposal> = {}) {
  const { desk, proposal } = propose(over);
  const { measure = 'delete' } = over;
  const ruling = desk.write('decision-ruling', approve(proposal, measure), { by: max });
  const carryOut = (act: 'done' | 'undone' = 'done') =>
    desk.write('decision-carried-out', { act, measure, at: monday, note: '' });
  return { desk, ruling, carryOut };
}

const mine = (desk: ReturnType<typeof createDesk>, viewer: Viewer) =>
  tasks(desk, { viewer })[0]?.mine;

const blocked = (person = makePerson()) => {
  const made = decide({ measure: 'block', person });
  made.carryOut();
  made.desk.write('decision-notice', { informed: false, reason: 'Kein Profil.' });
  return made;
};

const urgent = { reason: 'Eine Adresse steht dort.' };

describe('what has to be done next', () => {
  it('goes from review to removal to informing to closing to nothing', () => {
    const { desk, proposal } = propose();
    expect(kinds(desk)).toEqual(['review']);
    desk.write('decision-ruling', approve(proposal), { by: max });
    expect(kinds(desk)).toEqual(['carry-out']);
    desk.write('decision-carried-out', { act: 'done', measure: 'delete', at: monday, note: '' });
    expect(kinds(desk)).toEqual(['inform']);
    desk.write('decision-notice', { informed: false, reason: 'Kein Profil.' });
    expect(kinds(desk)).toEqual(['close']);
    desk.write('decision-closing', { note: '' });
    expect(kinds(desk)).toEqual([]);
  });

  it('is closing after a refusal of what was never done', () => {
    const { desk, proposal } = propose();
    desk.write('decision-ruling', refuse(proposal), { by: max });
    expect(kinds(desk)).toEqual(['close']);
  });

  it('is closing within four weeks of the last step', () => {
    const { desk, proposal } = propose();
    desk.write('decision-ruling', refuse(proposal), { by: max });
    const [task] = tasks(desk);
    expect(task).toMatchObject({ dueAt: Date.UTC(2026, 11, 21, 23) - 1, isOverdue: false });
    expect(tasks(desk, { now: Date.UTC(2026, 11, 22) })[0]).toMatchObject({ isOverdue: true });
  });

  it('is undoing and ruling on a complaint, after that', () => {
    const { desk, carryOut } = decide();
    carryOut();
    const complaint = desk.write('decision-complaint', letter);
    expect(kinds(desk)).toEqual(['complaint', 'inform']);
    desk.write('decision-ruling', onComplaint(complaint, 'reversed'), { by: lena });
    expect(kinds(desk)).toEqual(['undo']);
  });

  it('is looking again when the comment is back, also after closing', () => {
    const { desk, carryOut } = decide();
    carryOut();
    desk.write('decision-sighting', { sighting: 'gone', at: monday });
    desk.write('decision-notice', { informed: false, reason: 'Kein Profil.' });
    desk.write('decision-closing', { note: '' });
    desk.write('decision-sighting', { sighting: 'there', at: monday });
    expect(kinds(desk)).toEqual(['back']);
  });

  it('is not informing anybody under the lock', () => {
    const { concerned } = makeProposal();
    if (concerned.kind !== 'comment') throw new Error('this proposal is under the lock already');
    const { key, platform, permalink, time } = concerned.comment;
    const place = { postUrl: null, capturedAt: monday, zone: 'Europe/Berlin' };
    const { desk, carryOut } = decide({
      grounds: null,
      concerned: { kind: 'locked', key, platform, permalink, time, ...place },
    });
    carryOut();
    expect(kinds(desk)).toEqual(['close']);
  });
});

describe('approval after the fact', () => {
  it('is due by the end of the next working day, and overdue then', () => {
    const { desk } = propose({ urgent });
    const tuesday = Date.UTC(2026, 10, 24, 23) - 1;
    expect(tasks(desk)[0]).toEqual({
      kind: 'after-approval',
      dueAt: tuesday,
      isOverdue: false,
      mine: true,
    });
    expect(tasks(desk, { now: tuesday + 1 })[0]?.isOverdue).toBe(true);
  });

  it('is still due when a reviewer raised what was already done', () => {
    const { desk, proposal } = propose({ urgent });
    desk.write('decision-carried-out', { act: 'done', measure: 'delete', at: monday, note: '' });
    desk.write('decision-ruling', change(proposal, 'block'), { by: max });
    expect(kinds(desk)).toEqual(['after-approval']);
  });
});

describe('who may do it', () => {
  it('is a lead or a deputy for a review, never the proposer', () => {
    const { desk } = propose();
    const mandate = makePolicy().id;
    expect(mine(desk, lead())).toBe(true);
    expect(mine(desk, lead(erika))).toBe(false);
    expect(mine(desk, { self: max, role: 'editor', mandate })).toBe(true);
    expect(mine(desk, { self: erika, role: 'editor', mandate })).toBe(false);
    expect(mine(desk, { self: max, role: 'editor', mandate: null })).toBe(false);
    expect(mine(desk, { self: max, role: 'auditor', mandate })).toBe(false);
  });

  it('is nobody for a review without a team', () => {
    const { desk } = propose();
    const alone: Viewer = { self: erika, role: null, mandate: makePolicy().id };
    expect(mine(desk, alone)).toBe(false);
    expect(mine(desk, { ...alone, self: max })).toBe(false);
  });

  it('is somebody who had no part in it for a complaint', () => {
    const { desk, carryOut } = decide();
    carryOut();
    desk.write('decision-complaint', letter);
    expect([erika, max, lena].map(self => mine(desk, lead(self)))).toEqual([false, false, true]);
  });

  it('is every editor for the removal, and no auditor', () => {
    const { desk } = decide();
    expect(mine(desk, { self: erika, role: 'editor', mandate: null })).toBe(true);
    expect(mine(desk, { self: erika, role: null, mandate: null })).toBe(true);
    expect(mine(desk, { self: lena, role: 'auditor', mandate: null })).toBe(false);
  });
});

describe('a block', () => {
  it('is to be looked at again two weeks before its date, and is not closed until it ends', () => {
    const { desk, ruling } = blocked(makePerson({ reviewOn: '2027-02-15' }));
    expect(kinds(desk, { now: Date.UTC(2027, 0, 31) })).toEqual([]);
    const [task] = tasks(desk, { now: Date.UTC(2027, 1, 1, 12) });
    expect(task).toMatchObject({
      kind: 'block-review',
      dueAt: Date.UTC(2027, 1, 15, 23) - 1,
      mine: true,
    });
    desk.write('decision-ruling', end(ruling), { by: max });
    expect(kinds(desk)).toEqual(['undo']);
  });

  it('is to be looked at again on its last day, if that comes before', () => {
    const { desk } = blocked(makePerson({ reviewOn: '2027-02-15', until: '2027-01-20' }));
    const [task] = tasks(desk, { now: Date.UTC(2027, 1, 1) });
    expect(task).toMatchObject({ dueAt: Date.UTC(2027, 0, 20, 23) - 1, isOverdue: true });
  });

  it('is looked at at the latest when the policy says, counted from the last look', () => {
    const months = policy.retention.blockReviewMonths;
    const { desk, ruling } = blocked(makePerson({ reviewOn: '2099-01-01' }));
    const late = Date.UTC(2026, 10 + months, 24);
    expect(kinds(desk, { now: late })).toEqual(['block-review']);
    desk.write('decision-ruling', prolong(ruling, '2099-02-01'), { by: lena, after: 40 * 24 });
    expect(kinds(desk, { now: late })).toEqual([]);
  });
});

describe('a suspected offence', () => {
  const state: CriminalState = {
    offences: ['beleidigung-die-es-nicht-mehr-gibt'],
    knownOn: '2026-11-23',
    entitled: 'die verletzte Person',
    status: 'suspected',
    office: null,
    filedOn: null,
    reference: '',
    note: '',
    endedOn: null,
  };

  it('can be followed up until the last day of the term, also after closing', () => {
    const { desk, proposal } = propose();
    desk.write('decision-ruling', refuse(proposal), { by: max });
    desk.write('decision-criminal', state);
    desk.write('decision-closing', { note: '' });
    // The 23rd of February 2027 is a Tuesday.
    const dueAt = Date.UTC(2027, 1, 23, 23) - 1;
    expect(tasks(desk)).toEqual([{ kind: 'criminal', dueAt, isOverdue: false, mine: true }]);
    expect(tasks(desk, { now: dueAt + 1 })[0]?.isOverdue).toBe(true);
    desk.write('decision-criminal', { ...state, status: 'waived' });
    expect(tasks(desk)).toEqual([]);
  });

  it('has no day until somebody who may file knows of it', () => {
    const { desk } = propose();
    desk.write('decision-criminal', { ...state, knownOn: null });
    expect(tasks(desk)[1]).toMatchObject({ kind: 'criminal', dueAt: null });
  });
});

describe('the queue', () => {
  const now = monday;
  const task = (kind: Task['kind'], dueAt: number | null = null): Task => ({
    kind,
    dueAt,
    isOverdue: dueAt !== null && dueAt < now,
    mine: true,
  });

  it('begins with urgent measures that nobody approved in time, and ends with closing', () => {
    const sorted = [
      task('close', now - 9 * day),
      task('criminal', now + 40 * day),
      task('review'),
      task('after-approval', now + day),
      task('criminal', now + 3 * day),
      task('undo'),
      task('block-review', now - day),
      task('after-approval', now - 1),
    ].toSorted((a, b) => compareTasks(a, b, now));
    expect(
      sorted.map(({ kind, dueAt }) => [kind, dueAt === null ? null : (dueAt - now) / day]),
    ).toEqual([
      ['after-approval', -1 / day],
      ['block-review', -1],
      ['after-approval', 1],
      ['criminal', 3],
      ['undo', null],
      ['review', null],
      ['criminal', 40],
      ['close', -9],
    ]);
  });

  it('has the older of two alike first, and what has no task last', () => {
    const rows = [
      { tasks: [], proposedAt: 1 },
      { tasks: [task('review')], proposedAt: 3 },
      { tasks: [task('review'), task('undo')], proposedAt: 2 },
      { tasks: [task('undo')], proposedAt: 4 },
    ];
    const sorted = rows.toSorted((a, b) => compareByTasks(a, b, now));
    expect(sorted.map(({ proposedAt }) => proposedAt)).toEqual([4, 2, 3, 1]);
  });
});
