import type { Entry } from '../../lib/ledger/entry';
import type { Intake } from '../../lib/sync/sync-store';

export const docIdOf = ({ id }: Entry): string => `doc-${id}`;

/** A page of a storage that holds what colleagues' browsers wrote, each with its own signature. */
export const makeIntake = (entries: readonly Entry[], over: Partial<Intake> = {}): Intake => ({
  opened: entries.map(entry => ({
    type: 'entry',
    docId: docIdOf(entry),
    signer: entry.device,
    entry,
    locked: null,
  })),
  quarantined: [],
  mail: [],
  settled: [],
  removed: [],
  cursor: '1',
  ...over,
});
