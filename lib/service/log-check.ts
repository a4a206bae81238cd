import { type ChainHead } from '../ledger/chain';
import type { DeviceId, Entry } from '../ledger/entry';
import { type CheckedChain, checkLogInSteps, type Witnessed } from '../ledger/log-check';
import type { LogProgress } from '../rpc/log';
import type { LotseDb } from '../store/db';
import type { Ports } from './ports';

export type CheckDeps = {
  readonly db: LotseDb;
  readonly ports: Pick<Ports, 'now' | 'notify' | 'breathe'>;
  readonly readWitnesses: () => Promise<readonly Witnessed[]>;
};

export type Checked = {
  readonly entries: number;
  readonly chains: readonly CheckedChain[];
};

/** Entries between two breaths: some 25 ms of hashing on an office computer. */
const breath = 1_000;
/** Ms between two notices. */
const noticeEvery = 200;

/**
 * Re-computes every chain. A team's log of some years takes seconds, during which the worker answers others, tells how
 * far it is, and can be stopped. One check at a time.
 */
export function createLogCheck<T>(
  { db, ports, readWitnesses }: CheckDeps,
  tell: (checked: Checked) => Promise<T>,
) {
  let running: Promise<T | null> | null = null;
  let progress: LogProgress | null = null;
  let isStopped = false;
  let noticedAt = 0;

  /** False when it shall end here. */
  async function goOn(done: number, total: number): Promise<boolean> {
    progress = { done, total };
    if (ports.now() - noticedAt >= noticeEvery) {
      noticedAt = ports.now();
      ports.notify('log-progress');
    }
    await ports.breathe();
    return !isStopped;
  }

  async function check(): Promise<T | null> {
    // What is written meanwhile belongs to the next check: ends and entries have to be of one moment.
    const [ids, rows] = await db.transaction(
      'r',
      [db.entries, db.chainHeads],
      async () =>
        [await db.entries.toCollection().primaryKeys(), await db.chainHeads.toArray()] as const,
    );
    const total = 2 * ids.length;
    const entries: Entry[] = [];
    for (let from = 0; from < ids.length; from += breath) {
      const page = ids.slice(from, from + breath);
      const wanted = new Set(page);
      const range = db.entries.where(':id').between(page[0], page.at(-1), true, true);
      for (const entry of await range.toArray()) if (wanted.has(entry.id)) entries.push(entry);
      if (!(await goOn(from + page.length, total))) return null;
    }
    const heads = new Map<DeviceId, ChainHead>(rows.map(({ device, ...head }) => [device, head]));
    const steps = checkLogInSteps({ entries, heads, witnessed: await readWitnesses() });
    for (let done = 1; ; done++) {
      const step = steps.next();
      if (step.done === true) return tell({ entries: entries.length, chains: step.value });
      if (done % breath === 0 && !(await goOn(ids.length + done, total))) return null;
    }
  }

  return {
    /** Null when somebody stopped it. */
    run(): Promise<T | null> {
      if (running) return running;
      isStopped = false;
      noticedAt = ports.now();
      running = check().finally(() => {
        running = null;
        progress = null;
        ports.notify('log-progress');
      });
      return running;
    },
    progress: (): LogProgress | null => progress,
    stop(): void {
      isStopped = true;
    },
  };
}
