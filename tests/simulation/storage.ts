import type { Change, Doc, PushOutcome } from '../../lib/sync/remote';
import type { Chance } from './chance';

/** What lies at the server, without any network: shared by all devices, changed at once. */
export type Storage = {
  readonly push: (writer: string, doc: Doc) => PushOutcome['outcome'];
  readonly pull: (
    cursor: string | null,
    limit: number,
  ) => { readonly changes: readonly Change[]; readonly cursor: string; readonly hasMore: boolean };
  readonly get: (id: string) => Doc | null;
  readonly remove: (writer: string, id: string) => void;
  /** Hands this document or removal out again, to everybody. */
  readonly touch: (id: string) => void;
  /** What an operator does with rubbish: gone as if it had never been there. */
  readonly purge: (id: string) => void;
  readonly docs: () => readonly Doc[];
  readonly onChange: (listener: () => void) => () => void;
};

type Slot = { doc: Doc | null; place: number };

/** As CouchDB: one line of changes; each id stands in it once, where it last changed. */
export function createCentralStorage(): Storage {
  const slots = new Map<string, Slot>();
  let line: { readonly id: string; readonly place: number }[] = [];
  let last = 0;
  const bell = createListeners();

  const put = (id: string, doc: Doc | null): void => {
    const place = ++last;
    slots.set(id, { doc, place });
    line.push({ id, place });
    bell.ring();
  };
  return {
    push(_writer, doc) {
      const slot = slots.get(doc.id);
      if (slot) return slot.doc ? 'exists' : 'removed';
      put(doc.id, doc);
      return 'stored';
    },
    pull(cursor, limit) {
      const from = cursor === null ? 0 : Number(cursor);
      line = line.filter(({ id, place }) => slots.get(id)?.place === place);
      const rest = line.filter(({ place }) => place > from);
      const some = rest.slice(0, limit);
      return {
        changes: some.map(({ id }) => slots.get(id)?.doc ?? { id, removed: true as const }),
        cursor: String(some.at(-1)?.place ?? from),
        hasMore: rest.length > some.length,
      };
    },
    get: id => slots.get(id)?.doc ?? null,
    remove(_writer, id) {
      if (slots.get(id)?.doc === null) return;
      put(id, null);
    },
    touch(id) {
      const slot = slots.get(id);
      if (slot) put(id, slot.doc);
    },
    purge: id => void slots.delete(id),
    docs: () => [...slots.values()].flatMap(({ doc }) => doc ?? []),
    onChange: bell.listen,
  };
}

/**
 * As folders of files: each writer adds to its own; readers go through the folders in an order of their own, so
 * nothing says what came first. What one writer has just added, another may overlook when it pushes.
 */
export function createTreeStorage(chance: Chance): Storage {
  const logs = new Map<string, Change[]>();
  const removed = new Set<string>();
  const bell = createListeners();

  const logOf = (writer: string): Change[] => {
    let log = logs.get(writer);
    if (!log) logs.set(writer, (log = []));
    return log;
  };
  const get = (id: string): Doc | null => {
    if (removed.has(id)) return null;
    for (const [, log] of [...logs].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const found = find(id, log);
      if (found) return found;
    }
    return null;
  };
  return {
    push(writer, doc) {
      if (removed.has(doc.id)) return 'removed';
      const log = logOf(writer);
      const isSeen = find(doc.id, log) !== null || (get(doc.id) !== null && !chance.is(0.3));
      if (isSeen) return 'exists';
      log.push(doc);
      bell.ring();
      return 'stored';
    },
    pull(cursor, limit) {
      const offsets = new Map<string, number>(JSON.parse(cursor ?? '[]'));
      const changes: Change[] = [];
      let left = false;
      for (const [writer, log] of chance.shuffle([...logs])) {
        const from = offsets.get(writer) ?? 0;
        const some = log.slice(from, from + limit - changes.length);
        changes.push(...some.filter(change => 'removed' in change || !removed.has(change.id)));
        offsets.set(writer, from + some.length);
        left ||= from + some.length < log.length;
      }
      const next = [...offsets].toSorted(([a], [b]) => (a < b ? -1 : 1));
      return { changes, cursor: JSON.stringify(next), hasMore: left };
    },
    get,
    remove(writer, id) {
      if (removed.has(id)) return;
      removed.add(id);
      logOf(writer).push({ id, removed: true });
      bell.ring();
    },
    touch(id) {
      const doc = get(id);
      if (!doc && !removed.has(id)) return;
      logOf('~server').push(doc ?? { id, removed: true });
      bell.ring();
    },
    purge(id) {
      // The places of the others stay as they are, as the names of files do.
      const kept = logOf('~server').map(change =>
        change.id === id ? { id: `purged-${id}`, removed: true as const } : change,
      );
      logs.set('~server', kept);
    },
    docs: () =>
      [...logs.values()]
        .flat()
        .flatMap(change => ('removed' in change || removed.has(change.id) ? [] : change)),
    onChange: bell.listen,
  };
}

const find = (id: string, among: readonly Change[]): Doc | null =>
  among.find((change): change is Doc => change.id === id && !('removed' in change)) ?? null;

function createListeners() {
  const listeners = new Set<() => void>();
  return {
    ring: () => [...listeners].forEach(listener => listener()),
    listen: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
