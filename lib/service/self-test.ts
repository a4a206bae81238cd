import type { SelfTest } from '../rpc/safekeeping';
import type { LotseDb } from '../store/db';
import type { Ledger } from '../store/ledger';
import { projectionsHold, rebuildProjections } from '../store/projections';
import { stored } from '../store/failures';
import type { AnswerIndexKeeper } from './answer-index';
import type { Ports } from './ports';
import { expect } from './unwrap';

export type SelfTestDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  readonly index: AnswerIndexKeeper;
  /** Fetches everything again from the team's storage, if there is one. */
  readonly refetch: () => Promise<void>;
  readonly ports: Pick<Ports, 'notify' | 'storageSpace'>;
};

/** Reads everything that is stored and says what does not hold; mends what follows from the ledger. */
export function createSelfTest({ db, ledger, index, refetch, ports }: SelfTestDeps) {
  async function run(): Promise<SelfTest> {
    const space = await ports.storageSpace();
    return {
      entries: await db.entries.count(),
      chains: await chains(),
      views: (await projectionsHold(db)) ? 'good' : 'stale',
      searchIndex: (await index.isWhole()) ? 'good' : 'stale',
      used: space?.used ?? null,
      left: space?.left ?? null,
    };
  }

  async function chains(): Promise<SelfTest['chains']> {
    const verified = await ledger.verify();
    if (verified.ok) return 'good';
    const { kind, device, seq } = verified.error;
    if (kind === 'missing') return 'lost';
    // The end does not fit: entries after it are gone, or the last one is another.
    const head = await db.chainHeads.get(device);
    return kind === 'end' && head && seq < head.seq ? 'lost' : 'changed';
  }

  return {
    run,
    /** What only a backup can bring back is left as it is. A team's storage has a copy of everything. */
    async repair(): Promise<SelfTest> {
      if ((await chains()) !== 'good') await refetch();
      expect(await stored(() => rebuildProjections(db)));
      await index.renew();
      for (const changed of ['knowledge', 'cases', 'rules', 'targets', 'decisions'] as const)
        ports.notify(changed);
      return run();
    },
  };
}
