import * as z from 'zod/mini';
import { readSettings } from '../settings/read-settings';
import { err, ok, type Result } from '../result';
import type { Output } from '../rpc/protocol';
import type { BackupContent } from '../rpc/safekeeping';
import { Backup, describeBackup, readBackup, restoreBackup } from '../store/backup';
import type { LotseDb } from '../store/db';
import { stored } from '../store/failures';
import { readMeta, writeMeta } from '../store/meta';
import { type OpenError, openFile, sealFile } from '../sync/sealed-file';
import type { AnswerIndexKeeper } from './answer-index';
import type { Ports } from './ports';
import { createSerial } from '../serial';
import type { createSettingsService } from './settings';
import { expect } from './unwrap';

export type BackupDeps = {
  readonly db: LotseDb;
  readonly index: AnswerIndexKeeper;
  readonly settings: ReturnType<typeof createSettingsService>;
  readonly onRestored: () => void;
  readonly ports: Pick<Ports, 'now' | 'notify'>;
};

const month = 30 * 24 * 60 * 60 * 1000;

/** Encrypted backups, made and restored by a person. */
export function createBackupService({ db, index, settings, onRestored, ports }: BackupDeps) {
  const serial = createSerial();

  async function noteBackup(at: number): Promise<void> {
    expect(await stored(() => writeMeta(db, 'backedUpAt', at)));
    ports.notify('backup');
  }

  return {
    async state(): Promise<Output<'backup/state'>> {
      const backedUpAt = await readMeta(db, 'backedUpAt');
      // What a feed brings comes again by itself; what people wrote does not.
      const first = await db.entries.orderBy('id').first();
      const since = backedUpAt ?? first?.time ?? ports.now();
      return { backedUpAt, isDue: first !== undefined && ports.now() - since > month };
    },

    create: (passphrase: string): Promise<string> =>
      serial(async () => {
        const backup = await readBackup(db, ports.now(), await settings.get());
        const bytes = new TextEncoder().encode(JSON.stringify(backup));
        const sealed = await sealFile(bytes, passphrase);
        await noteBackup(backup.createdAt);
        return sealed;
      }),

    inspect: async (sealed: string, passphrase: string): Promise<BackupContent> =>
      describeBackup(expect(await open(sealed, passphrase))),

    restore: (sealed: string, passphrase: string): Promise<BackupContent> =>
      serial(async () => {
        const backup = expect(await open(sealed, passphrase));
        const isEmpty = (await db.entries.count()) === 0;
        const restored = expect(expect(await stored(() => restoreBackup(db, backup))));
        await index.apply({ put: restored.answers, removed: [], revision: restored.revision });
        // Where somebody has worked already, their own settings stay.
        if (isEmpty) await settings.save(readSettings(backup.settings));
        await noteBackup(ports.now());
        onRestored();
        for (const changed of ['knowledge', 'cases', 'rules', 'targets', 'decisions'] as const)
          ports.notify(changed);
        return describeBackup(backup);
      }),
  };
}

async function open(sealed: string, passphrase: string): Promise<Result<Backup, OpenError>> {
  const opened = await openFile(sealed, passphrase);
  if (!opened.ok) return opened;
  const backup = z.safeParse(Backup, readJson(opened.value));
  return backup.success ? ok(backup.data) : err({ kind: 'not-a-backup' });
}

/** Null for bytes that are no JSON. */
function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
