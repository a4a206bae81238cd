import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupNames,
  groupRows,
  isOfWork,
  leadingTask,
} from '../../../../../components/workspace/review/queue-groups';
import { makeRow, task } from '../../../../support/decision-states';

/** Thursday in Germany, when it is still Wednesday in UTC. */
const now = Date.parse('2026-11-18T23:30:00Z');
const at = (text: string) => Date.parse(text);
const row = (id: string, ...tasks: unknown[]) => makeRow({ id, tasks });
const idsBy = (rows: readonly ReturnType<typeof makeRow>[]) =>
  groupRows(rows, now).map(({ name, rows: members }) => [name, members.map(({ id }) => id)]);

describe('groupRows', () => {
  it('groups by the day in Germany, and ends the week on Sunday', () => {
    const rows = [
      row('today', task('carry-out', { dueAt: at('2026-11-19T22:59:00Z') })),
      row('friday', task('carry-out', { dueAt: at('2026-11-19T23:30:00Z') })),
      row('sunday', task('carry-out', { dueAt: at('2026-11-22T22:59:00Z') })),
      row('monday', task('carry-out', { dueAt: at('2026-11-22T23:01:00Z') })),
      row('none', task('review')),
      row('late', task('after-approval', { dueAt: at('2026-11-17T22:59:00Z'), isOverdue: true })),
    ];
    expect(idsBy(rows)).toEqual([
      ['overdue', ['late']],
      ['today', ['today']],
      ['week', ['friday', 'sunday']],
      ['later', ['monday']],
      ['open', ['none']],
    ]);
  });

  it('puts what this person can do before what waits for others', () => {
    const own = row('own', task('review', { mine: false }), task('inform'));
    const others = row('others', task('review', { mine: false, isOverdue: true, dueAt: now }));
    expect(leadingTask(own)?.kind).toBe('inform');
    expect(idsBy([others, own])).toEqual([
      ['open', ['own']],
      ['others', ['others']],
    ]);
  });

  it('lists the earliest day first, then urgent ones, then the oldest', () => {
    const soon = { dueAt: at('2026-11-20T10:00:00Z') };
    const later = { dueAt: at('2026-11-21T10:00:00Z') };
    const rows = [
      makeRow({ id: 'young', proposedAt: 9, tasks: [task('review')] }),
      makeRow({ id: 'old', proposedAt: 1, tasks: [task('review')] }),
      makeRow({ id: 'urgent', proposedAt: 9, isUrgent: true, tasks: [task('review')] }),
      makeRow({ id: 'later', tasks: [task('review', later)] }),
      makeRow({ id: 'soon', tasks: [task('review', soon)] }),
    ];
    expect(idsBy(rows)).toEqual([
      ['week', ['soon', 'later']],
      ['open', ['urgent', 'old', 'young']],
    ]);
  });

  it('keeps every row, each in one group, in the order of the groups', () => {
    const anyTask = fc.record({
      kind: fc.constantFrom('review', 'complaint', 'inform', 'close'),
      dueAt: fc.option(fc.integer({ min: now - 1e10, max: now + 1e10 })),
      isOverdue: fc.boolean(),
      mine: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fc.array(anyTask, { maxLength: 3 }), { maxLength: 20 }), lists => {
        const rows = lists.map((tasks, index) => row(`d${index}`, ...tasks));
        const groups = groupRows(rows, now);
        const ids = groups.flatMap(({ rows: members }) => members.map(({ id }) => id));
        expect(ids.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
        const places = groups.map(({ name }) => groupNames.indexOf(name));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('isOfWork', () => {
  it('looks at all tasks of a row', () => {
    const both = row('both', task('inform'), task('criminal'));
    expect(isOfWork(both, 'do')).toBe(true);
    expect(isOfWork(both, 'criminal')).toBe(true);
    expect(isOfWork(both, 'rule')).toBe(false);
  });
});
