import { setAlarm } from './alarms';
import { openTeamFolder } from './team-folder';
import { isHostAllowed } from './permissions';
import { type Changed, notify } from './rpc';

/** The world as the background's services need it: clock, chance, network, alarms. */
export const browserPorts = {
  now: () => Date.now(),
  today: () => localDate(new Date()),
  randomBytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
  notify: (changed: Changed): void => void notify(changed),
  breathe: () => new Promise<void>(resolve => setTimeout(resolve, 0)),
  fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init),
  mayFetch: isHostAllowed,
  storageSpace: async () => {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined
      ? null
      : { used: usage, left: Math.max(0, quota - usage) };
  },
  openFolder: openTeamFolder,
  setAlarm,
};

/** `YYYY-MM-DD` in the person's time zone; `toISOString` would give tomorrow's date late in the evening. */
const localDate = (date: Date): string =>
  `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;

const twoDigits = (value: number): string => `${value}`.padStart(2, '0');
