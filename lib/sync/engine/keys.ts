import { ok, type Result } from '../../result';
import { keyringRecipients } from '../sealing/keyring';
import { pageSize } from './pages';
import type { EngineParts } from './parts';
import type { Doc, RemoteError } from '../remote';

/** Of a team, as many browsers answer in a round as a keyring has room for in its smallest size. */
const answersWanted = 8;
/** Rubbish may name any key. */
const mostRequests = 50;
/** A keyring for one has 10 KiB. */
const mostSent = 200;

/**
 * Asks colleagues for keys that documents kept aside here need, and answers those who ask. Both for keys that no
 * keyring hands on: what a lead announced in good faith may lapse, because another did not know of it, and was
 * sealed with meanwhile.
 */
export function createKeyExchange({ store, remote, sealer, ports }: EngineParts) {
  /** What went out in this worker's life; the next one sends it again, under the same id. */
  const sent = new Set<string>();

  async function exchangeKeys(signal: AbortSignal): Promise<Result<void, RemoteError>> {
    const [membership, kept, mail] = [
      await store.membership(),
      await store.retryable(null, pageSize),
      await store.mail(),
    ];
    if (!membership || kept.length + mail.length === 0) return ok(undefined);
    const lacking = new Set(
      kept.flatMap(({ doc, reason }) => (reason === 'no-key' ? (sealer.epochOf(doc) ?? []) : [])),
    );
    const share = answersWanted / keyringRecipients(membership).length;
    const docs: Doc[] = [];
    const settled: string[] = [];
    for (const doc of mail) {
      const request = await sealer.openKeyRequest(doc, membership);
      if (request?.device === sealer.device) {
        // Not all that waits was looked at: a key may be lacking all the same.
        if (!lacking.delete(request.epoch) && kept.length < pageSize) settled.push(doc.id);
      } else if (request && ports.random() < share) {
        const answer = await sealer.sealKeyAnswer(request, membership);
        if (answer) docs.push(answer);
      }
    }
    for (const epoch of [...lacking].slice(0, mostRequests)) {
      const request = await sealer.sealKeyRequest(epoch, membership);
      if (request) docs.push(request);
    }
    return send(docs, settled, signal);
  }

  async function send(
    docs: readonly Doc[],
    settled: readonly string[],
    signal: AbortSignal,
  ): Promise<Result<void, RemoteError>> {
    const unsent = docs.filter(({ id }) => !sent.has(id)).slice(0, mostSent);
    if (unsent.length > 0) {
      const answer = await remote.push(unsent, signal);
      if (!answer.ok) return answer;
      for (const { id } of answer.value) sent.add(id);
    }
    return settled.length > 0 ? remote.remove(settled, signal) : ok(undefined);
  }

  return exchangeKeys;
}
