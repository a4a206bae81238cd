import { bytesToHex } from '@noble/hashes/utils.js';
import { isErasable } from '../../../lib/ledger/erasable';
import type { Entry } from '../../../lib/ledger/entry';
import type { Doc } from '../../../lib/sync/remote';
import { createSealer } from '../../../lib/sync/sealing/seal';
import type { CaseKey } from '../../../lib/sync/sync-store';
import type { BigTeam } from './big-team';

/** Seals as the writers' own browsers would: an entry's document, before it its case's key when that is new. */
export function createTeamSealer({
  workspace,
  epochKey,
  membership,
  writers,
}: BigTeam): (entry: Entry) => Promise<readonly Doc[]> {
  const sealers = new Map(
    writers.map(({ device, keys, enrolment }) => [
      device,
      createSealer({
        workspaceId: workspace,
        device,
        keys: { sign: keys.sign, box: keys.box, boxKey: enrolment.box },
        held: [{ epoch: epochKey.id, key: epochKey.key, from: null }],
        saveKeys: () => Promise.resolve(),
      }),
    ]),
  );
  const keyOf = createCaseKeys();
  return async entry => {
    const sealer = sealers.get(entry.device);
    const key = keyOf(entry);
    if (!sealer) throw new Error('nobody wrote this');
    const docs = [
      ...(key?.isNew ? [await sealer.sealCaseKey(key.key, membership)] : []),
      await sealer.sealEntry(entry, key?.key ?? null, membership),
    ];
    return docs.flatMap(doc => (doc.ok ? [doc.value] : []));
  };
}

/** The same key for the same case, made when it is first asked for. */
function createCaseKeys(): (entry: Entry) => { key: CaseKey; isNew: boolean } | null {
  const known = new Map<string, CaseKey>();
  return ({ subject }) => {
    if (!isErasable(subject)) return null;
    const there = known.get(subject);
    if (there) return { key: there, isNew: false };
    const bytes = crypto.getRandomValues(new Uint8Array(48));
    const key = btoa(String.fromCharCode(...bytes.slice(16)));
    const made = {
      id: bytesToHex(bytes.slice(0, 16)),
      subject,
      key: key.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
    };
    known.set(subject, made);
    return { key: made, isNew: true };
  };
}
