import type { LotseDb } from '../store/db';
import { stored } from '../store/failures';
import { readMeta, writeMeta } from '../store/meta';
import type { Ports } from './ports';

export type SyncPlanDeps = {
  readonly db: LotseDb;
  readonly ports: Pick<Ports, 'now' | 'setAlarm'>;
};

const every = 6 * 60 * 60 * 1000;
/** After a sync that failed. */
const retryAfter = 30 * 60 * 1000;

/** When sources with a URL are asked next. Kept in the database, since browsers may drop alarms. */
export function createSyncPlan({ db, ports }: SyncPlanDeps) {
  return {
    /** Plans the next sync after one has ended or the sources have changed. */
    async next(): Promise<void> {
      const urls = (await db.sources.toArray()).filter(({ origin }) => origin.kind === 'url');
      const wait = urls.some(({ error }) => error) ? retryAfter : every;
      const at = urls.length > 0 ? ports.now() + wait : null;
      await stored(() => writeMeta(db, 'nextSyncAt', at));
      await ports.setAlarm('sync', at);
    },

    /** Whether the planned time has passed while no worker ran; sets the alarm when it has not. */
    async isOverdue(): Promise<boolean> {
      const at = await readMeta(db, 'nextSyncAt');
      if (at === null) return false;
      if (at <= ports.now()) return true;
      await ports.setAlarm('sync', at);
      return false;
    },
  };
}
