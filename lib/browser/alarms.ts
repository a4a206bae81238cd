import { browser } from './index';

/** Wakes the worker at `at` (epoch ms; browsers wait 30 s at least); null forgets the alarm. */
export async function setAlarm(name: string, at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: at });
}

/** Must run in the first turn of the worker, or the alarm that woke it is lost. */
export const onAlarm = (callback: (name: string) => void): void =>
  browser.alarms.onAlarm.addListener(({ name }) => callback(name));
