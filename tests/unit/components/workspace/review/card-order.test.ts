import { describe, expect, it } from 'vitest';
import { cardOrder } from '../../../../../components/workspace/review/card-order';
import { DecisionRow } from '../../../../../lib/rpc/decisions';
import { makeRow, task } from '../../../../support/decision-states';

const tasks = (...made: ReturnType<typeof task>[]) =>
  DecisionRow.parse(makeRow({ tasks: made })).tasks;

describe('cardOrder', () => {
  it('puts first what this person has to do, most pressing first', () => {
    const order = cardOrder(tasks(task('review'), task('complaint'), task('criminal')));
    expect(order.slice(0, 2)).toEqual(['complaints', 'criminal']);
  });

  it('leaves what waits for others where it is', () => {
    const calm = cardOrder([]);
    expect(cardOrder(tasks(task('complaint', { mine: false })))).toEqual(calm);
  });

  it('shows every card once, whatever is to be done', () => {
    const calm = cardOrder([]);
    for (const kind of ['undo', 'back', 'inform', 'block-review', 'close']) {
      const order = cardOrder(tasks(task('carry-out'), task(kind)));
      expect(order.toSorted()).toEqual(calm.toSorted());
    }
  });
});
