import * as z from 'zod/mini';
import type { Answer } from '../knowledge/answer';
import { KnowledgeSource } from '../knowledge/source';
import { Entry } from '../ledger/entry';
import { err, ok, type Result } from '../result';
import type { BackupContent } from '../rpc/safekeeping';
import { BackupFile, readBackupFiles, restoreFiles } from './backup-files';
import type { LotseDb } from './db';
import { erasureTables, foldErased } from './erase';
import { nextRevision } from './meta';
import { projectionTables, rebuildProjections } from './projections';
import { tables } from './tables';

/**
 * All that a team would miss: the ledger whole, sources with what they brought (a file can't be fetched again),
 * settings, secured files. Not in it: marks of seen comments, whose key never leaves its browser, deliveries, caches.
 */
export const Backup = z.strictObject({
  format: z.literal('kommentarlotse-backup'),
  /** 2: with secured files. */
  version: z.literal([1, 2]),
  /** Epoch ms. */
  createdAt: z.int(),
  settings: z.unknown(),
  entries: z.array(Entry),
  chainHeads: z.array(tables.chainHeads.record),
  sources: z.array(KnowledgeSource),
  feedAnswers: z.array(tables.feedAnswers.record),
  files: z.optional(z.array(BackupFile)),
  /** How many secured files had no room. */
  filesLeftOut: z.optional(z.int()),
});
export type Backup = z.infer<typeof Backup>;

export async function readBackup(
  db: LotseDb,
  createdAt: number,
  settings: unknown,
): Promise<Backup> {
  const names = [db.entries, db.chainHeads, db.sources, db.feedAnswers, db.artefacts];
  return db.transaction('r', names, async () => {
    const { files, leftOut } = await readBackupFiles(db);
    return {
      format: 'kommentarlotse-backup',
      version: 2,
      createdAt,
      settings,
      entries: await db.entries.toArray(),
      chainHeads: await db.chainHeads.toArray(),
      sources: await db.sources.toArray(),
      feedAnswers: await db.feedAnswers.toArray(),
      files: [...files],
      filesLeftOut: leftOut,
    };
  });
}

/** What a backup holds, for a person who asks whether it is the right one. */
export function describeBackup(backup: Backup): BackupContent {
  const { createdAt, entries, feedAnswers, filesLeftOut = 0 } = backup;
  const subjects = new Set(entries.map(({ subject }) => subject));
  const about = (room: string) => [...subjects].filter(subject => subject.startsWith(`${room}:`));
  const answers = new Set([...feedAnswers.map(({ id }) => `answer:${id}`), ...about('answer')]);
  return {
    createdAt,
    entries: entries.length,
    answers: answers.size,
    cases: about('case').length,
    filesLeftOut,
  };
}

/**
 * Adds what a backup holds to what is here, in one transaction; nothing here is lost, and restoring twice is
 * restoring once. An entry whose content was deleted on either side stays deleted.
 * `forked`: this browser and the backup hold different entries for the same place of one device's chain, as
 * when one installation was copied and both copies went on; no mere sum of the two would verify.
 */
export async function restoreBackup(
  db: LotseDb,
  { entries, chainHeads, sources, feedAnswers, files = [] }: Backup,
): Promise<Result<{ readonly answers: Answer[]; readonly revision: number }, { kind: 'forked' }>> {
  const names = [
    'entries',
    'chainHeads',
    'refused',
    'sources',
    'feedAnswers',
    'meta',
    ...erasureTables,
    ...projectionTables,
  ];
  return db.transaction('rw', names, async () => {
    const known = await db.entries.bulkGet(entries.map(({ id }) => id));
    const places = entries.map(({ device, seq }): [string, number] => [device, seq]);
    const standing = await db.entries.where('[device+seq]').anyOf(places).toArray();
    const idAt = new Map(entries.map(({ id, device, seq }) => [`${device} ${seq}`, id]));
    if (standing.some(({ id, device, seq }) => idAt.get(`${device} ${seq}`) !== id))
      return err({ kind: 'forked' });

    await db.entries.bulkPut(entries.filter((entry, at) => !known[at] || entry.body === null));
    for (const head of chainHeads) {
      const own = await db.chainHeads.get(head.device);
      if (!own || own.seq < head.seq) await db.chainHeads.put(head);
    }
    const sourcesHere = new Set(await db.sources.toCollection().primaryKeys());
    const fresh = sources.filter(({ id }) => !sourcesHere.has(id));
    const freshIds = new Set(fresh.map(({ id }) => id));
    await db.sources.bulkPut(fresh);
    const brought = feedAnswers.filter(({ sourceId }) => freshIds.has(sourceId));
    const taken = await db.feedAnswers.bulkGet(brought.map(({ id }) => id));
    await db.feedAnswers.bulkAdd(brought.filter((_, at) => !taken[at]));
    // What was erased on either side stays erased, whichever of its entries the other side has.
    await foldErased(db, [], entries);
    await rebuildProjections(db);
    await restoreFiles(db, files);
    return ok({
      answers: feedAnswers.map(({ answer }) => answer),
      revision: await nextRevision(db),
    });
  });
}
