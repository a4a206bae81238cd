import { expect, it } from 'vitest';
import {
  lastTwelveMonths,
  ReportsModel,
} from '../../../../../components/workspace/record/reports-model';
import { makeBackend, makeServices } from '../../popup/fake-backend';

it('a report begins with the last twelve whole months', () => {
  expect(lastTwelveMonths('2026-11-21')).toEqual({ from: '2025-11-01', until: '2026-10-31' });
  expect(lastTwelveMonths('2026-01-05')).toEqual({ from: '2025-01-01', until: '2025-12-31' });
  expect(lastTwelveMonths('2024-03-31')).toEqual({ from: '2023-03-01', until: '2024-02-29' });
});

it('a span that ends before it begins is not asked for', async () => {
  const { backend, callsOf } = makeBackend({});
  const model = new ReportsModel(makeServices(backend));
  model.change({ from: '2026-12-01', until: '2026-11-01' });
  expect(model.isFaulty.value).toBe(false);
  await model.make();
  expect(model.isFaulty.value).toBe(true);
  expect(callsOf('decisions/report')).toEqual([]);
});
