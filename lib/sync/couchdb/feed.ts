import { err, ok } from '../../result';
import type { CouchClient } from './client';
import { type ChangeRow, Changes, docPrefix, Seq, toChange } from './wire';
import { readDocs } from './docs';
import type { Answered, Change, Remote } from '../remote';

/** Ms. */
export type CouchTimeouts = {
  /** Until an answer is complete, and between two of its bytes. */
  readonly request: number;
  readonly silence: number;
  /** How long `wait` waits for something new. */
  readonly wait: number;
  /** How often the server shows that it still waits with us. */
  readonly heartbeat: number;
};

/** What was added and removed: the database's `_changes`. Our cursor is its `seq` as JSON. */
export function createCouchFeed(
  client: CouchClient,
  timeouts: CouchTimeouts,
): Pick<Remote, 'pull' | 'wait'> {
  return {
    pull: async (cursor, limit, signal) => {
      if (signal.aborted) return err({ kind: 'aborted' });
      const page = await readPage(client, cursor, limit, signal);
      if (!page.ok) return page;
      const { results, last_seq, pending } = page.value;
      const changes = await readChanges(client, results, signal);
      if (!changes.ok) return changes;
      const next = JSON.stringify(last_seq);
      // A server that says "more" and does not move on would be asked for ever.
      const hasMoved = next !== cursor && results.length > 0;
      const hasMore = hasMoved && (pending ?? results.length - limit + 1) > 0;
      return ok({ changes: changes.value, cursor: next, hasMore });
    },
    wait: async (cursor, signal) => waitForChange(client, cursor, timeouts, signal),
  };
}

/** Halves the page as long as it is too large to be read as a whole. */
async function readPage(
  client: CouchClient,
  cursor: string | null,
  limit: number,
  signal: AbortSignal,
): Answered<typeof Changes._zod.output> {
  const path = `_changes?include_docs=true&limit=${limit}&since=${toSince(cursor)}`;
  const page = await client.ask({ path }, Changes, signal);
  if (page.ok || page.error.kind !== 'too-large' || limit <= 1) return page;
  return readPage(client, cursor, Math.floor(limit / 2), signal);
}

/** Takes what is ours out of a page. Documents that came without content are read one by one. */
async function readChanges(
  client: CouchClient,
  rows: readonly ChangeRow[],
  signal: AbortSignal,
): Answered<readonly Change[]> {
  const changes: Change[] = [];
  const unread: string[] = [];
  for (const row of rows) {
    const change = toChange(row);
    if (change === 'unread') unread.push(row.id.slice(docPrefix.length));
    else if (change) changes.push(change);
  }
  const found = await readDocs(client, unread, signal);
  if (!found.ok) return found;
  for (const [id, state] of found.value)
    if (state === 'removed') changes.push({ id, removed: true });
    else if (state !== 'foreign') changes.push(state);
  return ok(changes);
}

/**
 * Asks for the next change and lets the server take its time. With a heartbeat a server waits for ever, so it is us
 * who end it. Beacons wake too: whoever waits for colleagues wants to see them come.
 */
async function waitForChange(
  client: CouchClient,
  cursor: string | null,
  { request, silence, wait, heartbeat }: CouchTimeouts,
  signal: AbortSignal,
): Answered<'changed' | 'quiet'> {
  if (signal.aborted) return err({ kind: 'aborted' });
  const enough = new AbortController();
  const timer = setTimeout(() => enough.abort(), wait);
  const feed = `feed=longpoll&limit=1&heartbeat=${heartbeat}&timeout=${wait}`;
  const answer = await client.ask(
    {
      path: `_changes?${feed}&since=${toSince(cursor)}`,
      timeouts: { head: request, request: request + wait, silence: silence + 2 * heartbeat },
    },
    Changes,
    AbortSignal.any([signal, enough.signal]),
  );
  clearTimeout(timer);
  if (answer.ok) return ok(answer.value.results.length > 0 ? 'changed' : 'quiet');
  return enough.signal.aborted && !signal.aborted ? ok('quiet') : answer;
}

/** A cursor that can't be read starts anew: everything comes once more, which is fine. */
function toSince(cursor: string | null): string {
  const seq = cursor === null ? null : parseSeq(cursor);
  if (seq === null) return '0';
  return encodeURIComponent(typeof seq === 'string' ? seq : JSON.stringify(seq));
}

function parseSeq(cursor: string): Seq | null {
  try {
    const seq = Seq.safeParse(JSON.parse(cursor));
    return seq.success ? seq.data : null;
  } catch {
    return null;
  }
}
