import type { DecisionId } from '../../decisions/proposal';
import type { Hash } from '../../ledger/entry';
import type { Artefact } from '../../decisions/evidence';
import type { Output } from '../../rpc/protocol';
import { keepFiles, readFile } from '../../store/artefacts';
import type { LotseDb } from '../../store/db';
import { stored } from '../../store/failures';
import { subjects } from '../../store/kinds';
import { fetchFile, removeFiles, sendFile } from '../../sync/file-exchange';
import type { CaseKey } from '../../sync/sync-store';
import { encodeBase64 } from '../base64';
import type { Ports } from '../ports';
import { createSerial } from '../../serial';
import type { Seat } from '../team/runtime';
import { hashBytes } from './files';

export type EvidenceDeps = {
  readonly db: LotseDb;
  /** Null without a team, or while its storage can't be reached from here. */
  readonly seat: () => Promise<Seat | null>;
  readonly ports: Pick<Ports, 'notify'>;
};

type Read = Output<'decisions/artefact'>;
const droppedAtOnce = 50;

/** Secured files: read here or from the team's storage, and brought there. */
export function createEvidenceService({ db, seat, ports }: EvidenceDeps) {
  const serial = createSerial();
  const never = new AbortController().signal;

  const keysOf = async (subject: string): Promise<readonly CaseKey[]> =>
    (await db.caseKeys.where('subject').equals(subject).toArray()).map(({ id, key }) => ({
      id,
      subject,
      key,
    }));

  async function fromStorage(id: DecisionId, artefact: Artefact): Promise<Read> {
    const subject = subjects.decision(id);
    const keys = await keysOf(subject);
    const place = await seat();
    if (!place) return { state: (await db.vault.count()) > 0 ? 'offline' : 'missing' };
    let state: 'missing' | 'changed' = 'missing';
    for (const key of keys) {
      const { hash, size } = artefact;
      const fetched = await fetchFile(place, { hash, size, key }, never);
      if (!fetched.ok) return { state: 'offline' };
      if (!fetched.value) continue;
      state = 'changed';
      if ((await hashBytes(fetched.value)) !== hash) continue;
      const file = { artefact, bytes: fetched.value };
      // A full disk: it can be shown all the same.
      await stored(() =>
        db.transaction('rw', ['artefacts', 'decisions'], async () => {
          if (await db.decisions.get(id)) await keepFiles(db, subject, [file], 1);
        }),
      );
      return { state: 'good', base64: encodeBase64(fetched.value) };
    }
    return { state };
  }

  /** Goes on where the last run ended. Whatever keeps it from going on is met again at the next exchange. */
  async function sendAll(place: Seat): Promise<boolean> {
    const waiting = await db.artefacts.where('isSent').equals(0).primaryKeys();
    let hasSent = false;
    for (const row of waiting) {
      const file = await db.artefacts.get(row);
      const [key] = file ? await keysOf(file.subject) : [];
      // Its key goes out with the entries of its decision, before it.
      if (!file || !key) continue;
      const onSent = async (sentParts: number): Promise<void> => {
        await db.artefacts.update(row, { sentParts });
      };
      const { bytes, hash, sentParts: from } = file;
      const sent = await sendFile(place, { bytes, hash, key }, { from, onSent }, never);
      if (!sent.ok && sent.error.kind !== 'too-large' && sent.error.kind !== 'forbidden')
        return hasSent;
      if (!sent.ok || sent.value !== 'sent') continue;
      const isKept = await db.artefacts.update(row, { isSent: 1 });
      // Erased while it was on its way: it goes there, too.
      const dropped = { key: `${key.id} ${hash}`, caseKey: key.id, hash, size: bytes.length };
      if (isKept === 0) await db.droppedFiles.put(dropped);
      hasSent = true;
    }
    return hasSent;
  }

  async function removeDropped(place: Seat): Promise<void> {
    for (;;) {
      const dropped = await db.droppedFiles.limit(droppedAtOnce).toArray();
      if (dropped.length === 0) return;
      const removed = await removeFiles(place, dropped, never);
      if (!removed.ok) return;
      await db.droppedFiles.bulkDelete(dropped.map(({ key }) => key));
    }
  }

  return {
    /** Bytes of a file that an entry names, if they are what the entry says. */
    async read(id: DecisionId, hash: Hash): Promise<Read> {
      const decision = (await db.decisions.get(id))?.decision;
      const artefact = decision?.artefacts.find(one => one.hash === hash);
      if (!artefact) return { state: 'missing' };
      const here = await readFile(db, subjects.decision(id), hash);
      if (here && (await hashBytes(here.bytes)) === hash)
        return { state: 'good', base64: encodeBase64(here.bytes) };
      const there = await fromStorage(id, artefact);
      // What lies here is not what was secured, and the storage has nothing better.
      return here && there.state !== 'good' ? { state: 'changed' } : there;
    },

    /** After an exchange with the storage: brings files out, and deletes there what was erased here. */
    exchange: (): Promise<void> =>
      serial(async () => {
        const isIdle =
          (await db.artefacts.where('isSent').equals(0).count()) === 0 &&
          (await db.droppedFiles.count()) === 0;
        const place = isIdle ? null : await seat();
        if (!place) return;
        await removeDropped(place);
        if (await sendAll(place)) ports.notify('team');
      }),
  };
}
