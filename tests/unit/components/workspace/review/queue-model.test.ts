import { describe, expect, it } from 'vitest';
import {
  AllFilterModel,
  AllModel,
  QueueModel,
} from '../../../../../components/workspace/review/queue-model';
import type { DecisionRow } from '../../../../../lib/rpc/decisions';
import { makeRow, manyRows, task } from '../../../../support/decision-states';
import { makeBackend, makeServices, settle } from '../../popup/fake-backend';

async function makeAll(rows: DecisionRow[]) {
  const { backend, callsOf } = makeBackend({ 'decisions/list': () => rows });
  const filter = new AllFilterModel();
  const model = new AllModel({ backend, filter });
  await settle();
  return { model, filter, callsOf };
}

describe('QueueModel', () => {
  it('shows one kind of work, and all again', async () => {
    const rows = [
      makeRow({ id: 'a', tasks: [task('review')] }),
      makeRow({ id: 'b', tasks: [task('carry-out')] }),
    ];
    const { backend } = makeBackend({ 'decisions/list': () => rows });
    const model = new QueueModel(makeServices(backend));
    await settle();
    const ids = () => model.groups.value.flatMap(group => group.rows.map(({ id }) => id));
    expect(ids()).toEqual(['a', 'b']);
    model.show('do');
    expect(ids()).toEqual(['b']);
    expect(model.isEmpty.value).toBe(false);
    model.show('criminal');
    expect(ids()).toEqual([]);
    expect(model.isEmpty.value).toBe(false);
    model.show('all');
    expect(ids()).toEqual(['a', 'b']);
  });

  it('asks again when somebody decided something', async () => {
    let rows = [makeRow()];
    const { backend, notify } = makeBackend({ 'decisions/list': () => rows });
    const model = new QueueModel(makeServices(backend));
    await settle();
    rows = [];
    notify('decisions');
    await settle();
    expect(model.isEmpty.value).toBe(true);
  });
});

describe('AllModel', () => {
  it('draws a page of thousands, and more when asked', async () => {
    const { model, filter } = await makeAll(manyRows(5_000));
    expect(model.count.value).toBe(5_000);
    const first = model.rows.value.length;
    expect(first).toBeLessThanOrEqual(100);
    expect(model.hasMore.value).toBe(true);
    filter.showMore();
    expect(model.rows.value).toHaveLength(2 * first);
  });

  it('finds a number however it is typed', async () => {
    const { model, filter } = await makeAll([
      makeRow({ id: 'a', number: '2026-7F3KQ' }),
      makeRow({ id: 'b', number: '2026-9QX2B' }),
    ]);
    for (const typed of ['7f3kq', ' 2026 7F3 ', '2026-7F3KQ']) {
      filter.search(typed);
      expect(model.rows.value.map(({ id }) => id)).toEqual(['a']);
    }
    filter.search('karl kommentator');
    expect(model.count.value).toBe(0);
  });

  it('filters by phase, and begins with the first page again', async () => {
    const { model, filter } = await makeAll(manyRows(300));
    filter.showMore();
    filter.show('decided');
    expect(model.count.value).toBe(200);
    expect(model.rows.value.length).toBeLessThan(100);
    filter.show('what no page offers');
    expect(model.count.value).toBe(300);
  });
});
