import type { IsoDate } from '../knowledge/answer';
import type { ChangeNotice } from '../rpc/envelope';

/** What services need of the world around them. Tests hand in fakes; the entry point hands in the browser. */
export type Ports = {
  /** Epoch ms. */
  readonly now: () => number;
  /** Today in Germany. */
  readonly today: () => IsoDate;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly notify: (changed: ChangeNotice['changed']) => void;
  /** Gives other events of the worker a turn. */
  readonly breathe: () => Promise<void>;
  readonly fetch: typeof fetch;
  /** Whether a person has allowed requests to this URL's host. */
  readonly mayFetch: (url: string) => Promise<boolean>;
  /** Bytes used and bytes left; null when the browser does not say. */
  readonly storageSpace: () => Promise<{ readonly used: number; readonly left: number } | null>;
  /** The folder a person chose for the team's documents; null when there is none, or it must be allowed again. */
  readonly openFolder: () => Promise<FileSystemDirectoryHandle | null>;
  /** Wakes the worker at this time (epoch ms); null forgets it. */
  readonly setAlarm: (name: AlarmName, at: number | null) => Promise<void>;
};

const alarmNames = ['sync', 'deliver', 'sweep', 'team', 'capture'] as const;
export type AlarmName = (typeof alarmNames)[number];

export const isAlarmName = (name: string): name is AlarmName =>
  (alarmNames as readonly string[]).includes(name);
