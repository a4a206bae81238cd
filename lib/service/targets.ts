import { defaultTargets } from '../escalation/default-targets';
import type { EscalationTarget, TargetId } from '../escalation/target';
import type { LotseDb } from '../store/db';
import { stored } from '../store/failures';
import { subjects } from '../store/kinds';
import type { Ledger } from '../store/ledger';
import { isHttps } from '../sync/feed';
import { ExpectedFailure } from '../rpc/server';
import type { Ports } from './ports';
import { expect } from './unwrap';

export type TargetsDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  readonly ports: Pick<Ports, 'notify'>;
};

/** The default targets, overlaid by what the team saved or removed. */
export function createTargetsService({ db, ledger, ports }: TargetsDeps) {
  async function list(): Promise<EscalationTarget[]> {
    const saved = (await db.targets.toArray()).toSorted((a, b) => a.createdAt - b.createdAt);
    const savedById = new Map(saved.map(row => [row.id, row.target]));
    const isDefault = new Set(defaultTargets.map(({ id }) => id));
    const shown = [
      ...defaultTargets.map(
        target => savedById.get(target.id) ?? (savedById.has(target.id) ? null : target),
      ),
      ...saved.filter(({ id }) => !isDefault.has(id)).map(({ target }) => target),
    ];
    return shown.filter(target => target !== null);
  }

  return {
    list,
    find: async (id: TargetId): Promise<EscalationTarget | null> =>
      (await list()).find(target => target.id === id) ?? null,

    async save(target: EscalationTarget): Promise<void> {
      if (target.channel.kind === 'webhook' && !isHttps(target.channel.url)) {
        throw new ExpectedFailure('not-https');
      }
      expect(await stored(() => ledger.append('target', subjects.target(target.id), target)));
      ports.notify('targets');
    },

    async remove(id: TargetId): Promise<void> {
      expect(await stored(() => ledger.append('target-removal', subjects.target(id), {})));
      ports.notify('targets');
    },
  };
}
