import { ExpectedFailure } from '../../rpc/server';
import type { LotseDb } from '../../store/db';
import { stored } from '../../store/failures';
import { type PayloadOf, subjects } from '../../store/kinds';
import { type Ledger, ledgerTables } from '../../store/ledger';
import type { Doc } from '../../sync/remote';
import type { TeamStore } from '../../store/sync-store';
import type { Entry } from '../../ledger/entry';
import type { Membership } from '../../workspace/membership';
import type { WorkspaceKind } from '../../workspace/payloads';
import { expect } from '../unwrap';

export type WorkspaceLog = ReturnType<typeof createWorkspaceLog>;

export type WorkspaceLogDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  readonly store: TeamStore;
};

/** Writes what is said about the team itself, together with the sealed documents that go out before it. */
export function createWorkspaceLog({ db, ledger, store }: WorkspaceLogDeps) {
  /** In one transaction. @throws ExpectedFailure when this browser's disk is full */
  async function write<K extends WorkspaceKind>(
    kind: K,
    payload: PayloadOf<K>,
    parents: Membership['heads'],
    docs: readonly Doc[],
  ): Promise<Entry> {
    const entry = expect(
      await stored(() =>
        db.transaction('rw', [...ledgerTables, 'unsentDocs'], async () => {
          for (const doc of docs) await queueDoc(db, doc);
          return ledger.appendAfter(kind, subjects.workspace(), payload, parents);
        }),
      ),
    );
    // What it changes is judged as what comes from colleagues is.
    await store.rejudge();
    return entry;
  }

  return {
    /** Appends after everything that counts. */
    append: async <K extends WorkspaceKind>(
      kind: K,
      payload: PayloadOf<K>,
      docs: readonly Doc[] = [],
    ): Promise<Entry> => {
      const membership = await store.membership();
      if (!membership) throw new ExpectedFailure('gone');
      return write(kind, payload, membership.heads, docs);
    },
    open: (payload: PayloadOf<'workspace-opening'>): Promise<Entry> =>
      write('workspace-opening', payload, [], []),
  };
}

/** A sealed document that goes out as it is. Joins a running transaction. */
export async function queueDoc(db: LotseDb, doc: Doc): Promise<void> {
  const last = await db.unsentDocs.orderBy('order').last();
  await db.unsentDocs.put({ id: doc.id, order: (last?.order ?? 0) + 1, doc });
}
