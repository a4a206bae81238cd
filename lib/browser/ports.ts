import { dayOf } from '../decisions/german-time';
import { setAlarm } from './alarms';
import { openTeamFolder } from './team-folder';
import { isHostAllowed } from './permissions';
import { type Changed, notify } from './rpc';

/** The world as the background's services need it: clock, chance, network, alarms. */
export const browserPorts = {
  now: () => Date.now(),
  today: () => dayOf(Date.now()),
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
