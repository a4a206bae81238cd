import { withoutBody } from '../../lib/ledger/entry';
import { ok } from '../../lib/result';
import type { EngineDeps } from '../../lib/sync/engine/parts';
import type { Remote } from '../../lib/sync/remote';
import type { Sealer } from '../../lib/sync/sealer';
import type { Intake, Outgoing, SyncStore } from '../../lib/sync/sync-store';
import type { Tamper } from './device';
import { openUnchecked } from './fake-seal';
import { erasedCases, foldCounting } from './judge';
import { type Disk, readDisk } from './memory-store';

/** Mistakes that somebody could make in an engine, a store or a remote. The simulation has to find each. */
export const plantedFaults: Readonly<Record<string, Tamper>> = {
  'the cursor is saved before the page is taken in': (deps, { call }) =>
    withStore(deps, {
      async takeIn(intake) {
        if (intake.cursor !== null) {
          await deps.store.takeIn({ ...nothing, cursor: intake.cursor });
          await call('between cursor and page', async () => undefined);
        }
        return deps.store.takeIn({ ...intake, cursor: null });
      },
    }),

  'what lies at the resume point is skipped after a restart': deps => {
    let isFirst = true;
    return withRemote(deps, {
      async pull(cursor, limit, signal) {
        const page = await deps.remote.pull(cursor, limit, signal);
        const isResumed = isFirst && cursor !== null;
        isFirst = false;
        return isResumed && page.ok ? ok({ ...page.value, changes: [] }) : page;
      },
    });
  },

  '"exists" is believed': deps =>
    withRemote(deps, {
      async push(docs, signal) {
        const answer = await deps.remote.push(docs, signal);
        if (!answer.ok) return answer;
        return ok(
          answer.value.map(({ id, outcome }) => ({
            id,
            outcome: outcome === 'exists' ? 'stored' : outcome,
          })),
        );
      },
    }),

  'an answer that never came counts as a good one': deps =>
    withRemote(deps, {
      async push(docs, signal) {
        const answer = await deps.remote.push(docs, signal);
        if (answer.ok || answer.error.kind !== 'timeout') return answer;
        return ok(docs.map(({ id }) => ({ id, outcome: 'stored' as const })));
      },
    }),

  'signatures are not verified': deps =>
    withSealer(deps, {
      async open(doc, membership) {
        const opened = await deps.sealer.open(doc, membership);
        if (opened.ok || opened.error !== 'bad-signature') return opened;
        const anyway = openUnchecked(doc);
        return anyway ? ok(anyway) : opened;
      },
    }),

  'what goes out is acknowledged before it is sent': deps =>
    withStore(deps, {
      async outgoing(limit) {
        const items = await deps.store.outgoing(limit);
        await deps.store.acknowledge(idsOf(items));
        return items;
      },
    }),

  'a case key is sent after its entries': deps => {
    const later = new Map<string, Outgoing>();
    return withStore(deps, {
      async outgoing(limit) {
        const items = await deps.store.outgoing(limit);
        for (const item of items) if (item.type === 'case-key') later.set(item.caseKey.id, item);
        const others = items.filter(({ type }) => type !== 'case-key');
        return others.length > 0 ? others : [...later.values()];
      },
      async acknowledge(held) {
        for (const id of held.caseKeys) later.delete(id);
        await deps.store.acknowledge(held);
      },
    });
  },

  'documents are not tried again when the membership changed': deps =>
    withStore(deps, {
      takeIn: async intake => ({ ...(await deps.store.takeIn(intake)), hasNewMembership: false }),
    }),

  'documents are not tried again when a key came': deps =>
    withSealer(deps, {
      async takeKeys(doc, membership) {
        const taken = await deps.sealer.takeKeys(doc, membership);
        return taken === 'taken' ? 'nothing' : taken;
      },
    }),

  'entries are judged when they arrive and never again': (deps, { disk }) =>
    withStore(deps, {
      async takeIn(intake) {
        const before = disk.judged ?? readDisk(disk);
        const taken = await deps.store.takeIn(intake);
        const now = readDisk(disk);
        const counting = new Map(now.counting);
        for (const [hash, entry] of before.counting) counting.set(hash, entry);
        for (const hash of before.refused.keys()) counting.delete(hash);
        disk.judged = { ...now, counting, subjects: foldCounting(counting) };
        return taken;
      },
    }),

  'what can not be opened yet is forgotten': deps =>
    withStore(deps, { takeIn: intake => deps.store.takeIn({ ...intake, quarantined: [] }) }),

  'a storage is believed that a case key was deleted': (deps, { disk }) =>
    withStore(deps, {
      async takeIn(intake) {
        const { membership } = readDisk(disk);
        for (const caseKey of membership ? disk.caseKeys.keys() : [])
          if (membership && intake.removed.includes(deps.sealer.docIdOf({ caseKey }, membership)))
            forgetCase(disk, caseKey);
        return deps.store.takeIn(intake);
      },
    }),

  'what arrives of an erased case is kept': (deps, { disk }) =>
    withStore(deps, {
      async takeIn(intake) {
        const erased = erasedCases(readDisk(disk).counting.values());
        const taken = await deps.store.takeIn(intake);
        for (const one of intake.opened)
          if (one.type === 'case-key' && erased.has(one.caseKey.subject))
            disk.caseKeys.set(one.caseKey.id, { ...one.caseKey, isSent: true });
        return taken;
      },
    }),

  'a dropped key is forgotten before it is removed': deps =>
    withStore(deps, {
      async droppedKeys() {
        const ids = await deps.store.droppedKeys();
        await deps.store.forgetDropped(ids);
        return ids;
      },
    }),

  'the oldest key goes on being used': deps =>
    withSealer(deps, {
      sealEntry: (entry, caseKey, membership) =>
        deps.sealer.sealEntry(entry, caseKey, {
          ...membership,
          epochs: membership.epochs.slice(0, 1),
        }),
    }),
};

/** Faults that only leads who quarrel bring to light. */
export const faultsAmongQuarrels: Readonly<Record<string, Tamper>> = {
  'nobody answers who lacks a key': deps => withSealer(deps, { sealKeyAnswer: async () => null }),
};

function forgetCase(disk: Disk, caseKey: string): void {
  const subject = disk.caseKeys.get(caseKey)?.subject;
  disk.caseKeys.delete(caseKey);
  for (const [hash, { entry }] of disk.entries)
    if (entry.subject === subject)
      disk.entries.set(hash, { entry: withoutBody(entry), locked: null });
  disk.judged = null;
}

const nothing: Intake = {
  opened: [],
  quarantined: [],
  mail: [],
  settled: [],
  removed: [],
  cursor: null,
};

const withStore = (deps: EngineDeps, store: Partial<SyncStore>): EngineDeps => ({
  ...deps,
  store: { ...deps.store, ...store },
});
const withRemote = (deps: EngineDeps, remote: Partial<Remote>): EngineDeps => ({
  ...deps,
  remote: { ...deps.remote, ...remote },
});
const withSealer = (deps: EngineDeps, sealer: Partial<Sealer>): EngineDeps => ({
  ...deps,
  sealer: { ...deps.sealer, ...sealer },
});

const idsOf = (items: readonly Outgoing[]) => ({
  entries: items.flatMap(item => (item.type === 'entry' ? item.entry.id : [])),
  caseKeys: items.flatMap(item => (item.type === 'case-key' ? item.caseKey.id : [])),
  sealed: items.flatMap(item => (item.type === 'sealed' ? item.doc.id : [])),
});
