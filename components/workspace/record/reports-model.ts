import { computed, createModel, signal } from '@preact/signals';
import type { Services } from '../../popup/backend';
import { createRequest } from './request';

/** First and last day of the report that is offered first: the last twelve whole months. */
export function lastTwelveMonths(today: string): { readonly from: string; readonly until: string } {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return { from: `${year - 1}-${twoDigits(month)}-01`, until: dayBefore(year, month) };
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
/** The last day of the month before. */
const dayBefore = (year: number, month: number): string =>
  new Date(Date.UTC(year, month - 1, 0)).toISOString().slice(0, 10);

/** A name-free report over a span of days. */
export const ReportsModel = createModel(
  ({ backend, today }: Pick<Services, 'backend' | 'today'>) => {
    const span = signal(lastTwelveMonths(today()));
    const request = createRequest(backend, 'decisions/report');
    const isTried = signal(false);
    const isFaulty = computed(() => {
      const { from, until } = span.value;
      return from === '' || until === '' || from > until;
    });
    return {
      span: computed(() => span.value),
      isFaulty: computed(() => isTried.value && isFaulty.value),
      report: request.answer,
      isRunning: request.isRunning,
      problem: request.problem,
      change(part: Partial<typeof span.value>) {
        span.value = { ...span.value, ...part };
      },
      async make(): Promise<void> {
        isTried.value = true;
        if (!isFaulty.value) await request.ask(span.value);
      },
    };
  },
);
export type Reports = InstanceType<typeof ReportsModel>;
