import { createHash } from 'node:crypto';
import type { Result } from '../../lib/result';
import type { Change, Doc, DocType, PushOutcome, Remote, RemoteError } from '../../lib/sync/remote';

/** A signal that never aborts. */
export const never = new AbortController().signal;

/** 43 characters, as a keyed hash has them; the same for the same number. */
export const makeId = (number: number): string =>
  createHash('sha256').update(`id ${number}`).digest('base64url');

export const makeDoc = (number: number, type: DocType = 'data'): Doc => ({
  type,
  id: makeId(number),
  body: `eyJhbGciOiJkaXIifQ..body-${number}`,
});

export const makeDocs = (count: number, from = 0): Doc[] =>
  Array.from({ length: count }, (_, i) => makeDoc(from + i));

/** The value, or a failing test that says which error came instead. */
export function unwrap<T>(result: Result<T, RemoteError>): T {
  if (!result.ok) throw new Error(`the remote answered ${JSON.stringify(result.error)}`);
  return result.value;
}

/** What became of each document, by its id. */
export const outcomes = (results: readonly PushOutcome[]): Record<string, string> =>
  Object.fromEntries(results.map(({ id, outcome }) => [id, outcome]));

export const all = (outcome: PushOutcome['outcome'], docs: readonly Doc[]) =>
  outcomes(docs.map(({ id }) => ({ id, outcome })));

/** What a browser holds after it took in these changes one after the other. */
export function bodiesById(changes: readonly Change[]): Record<string, string> {
  const bodies = new Map<string, string>();
  for (const change of changes)
    if ('removed' in change) bodies.delete(change.id);
    else bodies.set(change.id, change.body);
  return Object.fromEntries(bodies);
}

/** Pulls until there is no more; fails when that never happens. `pages`: how many changes each had. */
export async function pullAll(
  remote: Remote,
  from: string | null = null,
  limit = 100,
): Promise<{ changes: Change[]; cursor: string; pages: number[] }> {
  const changes: Change[] = [];
  const pages: number[] = [];
  let cursor = from;
  while (pages.length < 1_000) {
    const page = unwrap(await remote.pull(cursor, limit, never));
    changes.push(...page.changes);
    pages.push(page.changes.length);
    ({ cursor } = page);
    if (!page.hasMore) return { changes, cursor, pages };
  }
  throw new Error('there were always more pages');
}
