import type { CommentKey } from '../../comment/snapshot';
import type { Decision } from '../../decisions/decision';
import type { Sighting } from '../../decisions/evidence';
import type { DecisionId } from '../../decisions/proposal';
import type { LotseDb } from '../../store/db';
import { stored } from '../../store/failures';
import { subjects } from '../../store/kinds';
import { type Ledger, ledgerTables } from '../../store/ledger';
import type { Ports } from '../ports';

export type SightingsDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  readonly ports: Pick<Ports, 'now' | 'notify'>;
  /** Ms for which what a page shows must not have changed before it is written. */
  readonly settle?: number;
};

type Seen = { readonly sighting: Sighting; readonly at: number };

const usualSettle = 5_000;

/** What pages show of comments that something was decided about. Written where it says something new. */
export function createSightings({ db, ledger, ports, settle = usualSettle }: SightingsDeps) {
  const waiting = new Map<CommentKey, Seen>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  async function flush(): Promise<void> {
    timer = null;
    const seen = [...waiting];
    waiting.clear();
    for (const [key, one] of seen) await note(key, one);
  }

  /** A page is read again and again, and a comment is not there for a moment while it is drawn anew. */
  function wait(): void {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void flush(), settle);
  }

  async function note(key: CommentKey, seen: Seen): Promise<void> {
    const ids = await db.decisionBriefs.where('commentKey').equals(key).primaryKeys();
    for (const id of ids) if (await write(id, seen)) ports.notify('decisions');
  }

  async function write(id: DecisionId, { sighting, at }: Seen): Promise<boolean> {
    const written = await stored(() =>
      db.transaction('rw', [...ledgerTables], async () => {
        const row = await db.decisions.get(id);
        if (!row || !isNews(row.decision, sighting)) return false;
        await ledger.append('decision-sighting', subjects.decision(id), { sighting, at });
        return true;
      }),
    );
    // Who only reads writes nothing, and a full disk is told when a person writes.
    return written.ok && written.value;
  }

  return {
    async sighted(seen: readonly { readonly key: CommentKey; readonly sighting: Sighting }[]) {
      const keys = seen.map(({ key }) => key);
      const concerned = await db.decisionBriefs.where('commentKey').anyOf(keys).toArray();
      const known = new Set(concerned.map(({ commentKey }) => commentKey));
      for (const { key, sighting } of seen)
        if (known.has(key)) waiting.set(key, { sighting, at: ports.now() });
      if (waiting.size > 0) wait();
    },
    flush,
  };
}

/** Only of what was done or is to be done; at first, that it is there goes without saying. */
function isNews({ carriedOut, toDo, sighting, closed }: Decision, seen: Sighting): boolean {
  if (carriedOut.length === 0 && toDo === null) return false;
  // What was edited is there, too: a page that knows no earlier words says no more than that.
  if (sighting?.sighting === 'edited') return seen === 'gone';
  if (sighting) return sighting.sighting !== seen;
  if (carriedOut.length === 0) return seen !== 'there';
  return closed === null || seen !== 'gone';
}
