import type { LotseDb } from './db';
import { nextRevision, readMeta } from './meta';
import { projectionTables } from './projections';

const teamTables = [
  'entries',
  'chainHeads',
  'vault',
  'workspaceKeys',
  'invitations',
  'unsent',
  'unsentDocs',
  'caseKeys',
  'droppedKeys',
  'lockedBodies',
  'refused',
  'asides',
  'quarantine',
  'mail',
  'outbox',
  'artefacts',
  'droppedFiles',
  ...projectionTables,
] as const;

/**
 * Deletes everything that was shared with a team, and every key. What is no part of the ledger stays: subscribed
 * sources, settings. This browser goes on under a new device id, so that no chain is ever continued twice.
 */
export async function forgetTeam(db: LotseDb): Promise<void> {
  await db.transaction('rw', [...teamTables, 'meta'], async () => {
    for (const name of teamTables) await db.table(name).clear();
    const revision = (await readMeta(db, 'answersRevision')) ?? 0;
    await db.meta.bulkDelete([
      'device',
      'author',
      'syncCursor',
      'judgedBy',
      'ownRole',
      'sharedKeys',
      'isLoginRefused',
      'witnessedAt',
    ]);
    if (revision > 0) await nextRevision(db);
  });
}
