import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Doc, Remote } from '../../lib/sync/remote';
import {
  all,
  bodiesById,
  makeDoc,
  makeDocs,
  makeId,
  outcomes,
  pullAll,
  unwrap,
  never,
} from './docs';

/** Fresh storage with two browsers on it. */
export type RemoteBench = {
  /** Storage that is empty and that no other test uses. */
  readonly remote: Remote;
  /** Another browser on the same storage; also what a browser is after a restart. */
  readonly openAnother: () => Promise<Remote>;
  readonly dispose: () => Promise<void>;
};

export type RemoteTraits = {
  /**
   * Whether the storage itself decides which of two pushes of one id at the same moment was first. Where it can't
   * (files, If-Match ignored), both may hear `stored`, and both must see one and the same body afterwards.
   */
  readonly decidesRaces?: boolean;
};

/** Ms a test waits for something that should take two seconds; long, so that a busy machine fails nothing. */
const patience = 15_000;

/** What every remote must do; one call per remote. The sentences are those of `lib/sync/remote.ts`. */
export function describeRemote(
  name: string,
  open: () => Promise<RemoteBench>,
  { decidesRaces = true }: RemoteTraits = {},
): void {
  describe(`${name} as a remote`, { timeout: 60_000 }, () => {
    let bench: RemoteBench;
    let remote: Remote;
    beforeEach(async () => {
      bench = await open();
      ({ remote } = bench);
    }, 60_000);
    afterEach(async () => bench.dispose(), 60_000);
    const push = async (docs: readonly Doc[], by = remote) => unwrap(await by.push(docs, never));
    const get = async (id: string, by = remote) => unwrap(await by.get(id, never));

    describe('when it is empty', () => {
      it('has nothing to pull and says where to go on', async () => {
        const page = unwrap(await remote.pull(null, 100, never));
        expect(page.changes).toEqual([]);
        expect(page.hasMore).toBe(false);
        expect(page.cursor).toEqual(expect.any(String));
        expect((await pullAll(remote, page.cursor)).changes).toEqual([]);
      });

      it('knows no document, no beacon and no blob', async () => {
        expect(await get(makeId(1))).toBeNull();
        expect(unwrap(await remote.readBeacons(never))).toEqual([]);
        expect(unwrap(await remote.getBlob(makeId(1), never))).toBeNull();
      });

      it('takes an empty push and an empty removal', async () => {
        expect(await push([])).toEqual([]);
        unwrap(await remote.remove([], never));
      });
    });

    describe('push', () => {
      it('stores documents of every type and gives them back as they were', async () => {
        const docs = [makeDoc(1, 'data'), makeDoc(2, 'keyring'), makeDoc(3, 'mail')];
        expect(outcomes(await push(docs))).toEqual(all('stored', docs));
        const another = await bench.openAnother();
        for (const doc of docs) expect(await get(doc.id, another)).toEqual(doc);
        expect(bodiesById((await pullAll(another)).changes)).toEqual(bodiesById(docs));
      });

      it('leaves every ASCII character of a body alone', async () => {
        const characters = Array.from({ length: 127 }, (_, i) => String.fromCharCode(i + 1)).join(
          '',
        );
        const doc = { ...makeDoc(1), body: `${characters}\r\n"\\u0041" %41 &amp; <b>\r\n` };
        await push([doc]);
        expect(await get(doc.id, await bench.openAnother())).toEqual(doc);
      });

      it('takes ids of 22 and of 64 characters, whatever they begin with', async () => {
        const ids = ['_', '-', '0', 'A', 'z'].flatMap(first => [
          first.padEnd(22, 'x'),
          first.padEnd(64, '_-9Qy'),
        ]);
        const docs = ids.map(id => ({ ...makeDoc(1), id }));
        expect(outcomes(await push(docs))).toEqual(all('stored', docs));
        expect(bodiesById((await pullAll(remote)).changes)).toEqual(bodiesById(docs));
        for (const doc of docs) expect(await get(doc.id)).toEqual(doc);
      });

      it('tells ids apart that differ in upper and lower case only', async () => {
        const [upper, lower] = ['A'.repeat(43), 'a'.repeat(43)] as const;
        const docs = [
          { ...makeDoc(1), id: upper },
          { ...makeDoc(2), id: lower },
        ];
        expect(outcomes(await push(docs))).toEqual(all('stored', docs));
        for (const doc of docs) expect(await get(doc.id)).toEqual(doc);
      });

      it('adds and never changes: the first body of an id stays', async () => {
        const first = makeDoc(1);
        const other = { ...first, body: 'another body' };
        await push([first]);
        expect(outcomes(await push([first]))).toEqual({ [first.id]: 'exists' });
        const another = await bench.openAnother();
        expect(outcomes(await push([other], another))).toEqual({ [first.id]: 'exists' });
        expect(await get(first.id)).toEqual(first);
        expect(await get(first.id, another)).toEqual(first);
      });

      it('says of each document what became of it', async () => {
        const [old, gone, fresh] = makeDocs(3) as [Doc, Doc, Doc];
        await push([old, gone]);
        unwrap(await remote.remove([gone.id], never));
        const result = await push([fresh, gone, old]);
        expect(outcomes(result)).toEqual({
          [fresh.id]: 'stored',
          [gone.id]: 'removed',
          [old.id]: 'exists',
        });
      });

      it('takes 500 documents at once', async () => {
        const docs = makeDocs(500);
        expect(outcomes(await push(docs))).toEqual(all('stored', docs));
        const another = await bench.openAnother();
        expect(bodiesById((await pullAll(another, null, 200)).changes)).toEqual(bodiesById(docs));
      });

      it('takes 4 MB at once', async () => {
        const docs = makeDocs(64).map(doc => ({ ...doc, body: doc.body.padEnd(62_000, 'x') }));
        expect(outcomes(await push(docs))).toEqual(all('stored', docs));
        const another = await bench.openAnother();
        expect(bodiesById((await pullAll(another)).changes)).toEqual(bodiesById(docs));
      });

      it('stores one document of nearly 4 MB, or says that it is too large', async () => {
        const doc = { ...makeDoc(1), body: 'y'.repeat(3_900_000) };
        const [result] = await push([doc]);
        expect(['stored', 'too-large']).toContain(result?.outcome);
        expect(await get(doc.id)).toEqual(result?.outcome === 'stored' ? doc : null);
      });

      it('answers two pushes of one id at the same moment with one winner that all see', async () => {
        const another = await bench.openAnother();
        const ids = Array.from({ length: 20 }, (_, i) => makeId(i));
        const docsOf = (author: string) => ids.map(id => ({ ...makeDoc(0), id, body: author }));
        const answers = await Promise.all([push(docsOf('first')), push(docsOf('second'), another)]);
        const stored = answers.flat().filter(({ outcome }) => outcome === 'stored');
        const winners = stored.map(({ id }) => id);
        const counted = decidesRaces ? winners : [...new Set(winners)];
        expect(counted.toSorted()).toEqual(ids.toSorted());
        const third = await bench.openAnother();
        const seen = bodiesById((await pullAll(third)).changes);
        for (const id of ids) {
          const body = (await get(id))?.body;
          expect([body, (await get(id, another))?.body, seen[id]]).toEqual([body, body, body]);
          expect(['first', 'second']).toContain(body);
        }
      });

      it('loses nothing when two browsers push again and again at the same time', async () => {
        const another = await bench.openAnother();
        const docs = makeDocs(120);
        const pushAll = async (by: Remote, offset: number) => {
          for (let i = offset; i < docs.length; i += 20) await push(docs.slice(i, i + 10), by);
        };
        await Promise.all([pushAll(remote, 0), pushAll(another, 10)]);
        const third = await bench.openAnother();
        expect(bodiesById((await pullAll(third)).changes)).toEqual(bodiesById(docs));
      });
    });

    describe('pull', () => {
      it('gives at most `limit` changes, and everything in the end', async () => {
        const docs = makeDocs(25);
        await push(docs);
        const { changes, pages } = await pullAll(remote, null, 10);
        expect(Math.max(...pages)).toBeLessThanOrEqual(10);
        expect(bodiesById(changes)).toEqual(bodiesById(docs));
      });

      it('goes on after the cursor, in a browser that was restarted too', async () => {
        await push(makeDocs(5));
        const { cursor } = await pullAll(remote);
        const later = makeDocs(5, 100);
        await push(later, await bench.openAnother());
        const restarted = await bench.openAnother();
        for (const by of [remote, restarted])
          expect(bodiesById((await pullAll(by, cursor)).changes)).toMatchObject(bodiesById(later));
      });

      it('gives the same cursor twice the same way: a page that got lost is asked for again', async () => {
        await push(makeDocs(20));
        const first = unwrap(await remote.pull(null, 7, never));
        const again = await pullAll(remote, null);
        const rest = await pullAll(remote, first.cursor);
        const seen = bodiesById([...first.changes, ...rest.changes]);
        expect(seen).toEqual(bodiesById(again.changes));
      });

      it('misses nothing that is written between two pages', async () => {
        const docs = makeDocs(30);
        const another = await bench.openAnother();
        await push(docs.slice(0, 10));
        const first = unwrap(await remote.pull(null, 5, never));
        await push(docs.slice(10, 20), another);
        const second = unwrap(await remote.pull(first.cursor, 5, never));
        await push(docs.slice(20));
        const rest = await pullAll(remote, second.cursor, 5);
        const seen = bodiesById([...first.changes, ...second.changes, ...rest.changes]);
        expect(seen).toEqual(bodiesById(docs));
      });
    });

    describe('remove', () => {
      it('deletes for all, and tells those who had it', async () => {
        const [kept, gone] = makeDocs(2) as [Doc, Doc];
        await push([kept, gone]);
        const another = await bench.openAnother();
        const { cursor } = await pullAll(another);
        unwrap(await remote.remove([gone.id], never));
        expect(await get(gone.id)).toBeNull();
        expect(await get(gone.id, another)).toBeNull();
        const { changes } = await pullAll(another, cursor);
        expect(changes).toContainEqual({ id: gone.id, removed: true });
        expect(await get(kept.id, another)).toEqual(kept);
      });

      it('leaves nothing of the body for those who come later', async () => {
        const docs = makeDocs(3);
        const [gone] = docs as [Doc];
        await push(docs);
        unwrap(await remote.remove([gone.id], never));
        const newcomer = await bench.openAnother();
        const { changes } = await pullAll(newcomer);
        expect(JSON.stringify(changes)).not.toContain(gone.body);
        expect(bodiesById(changes)).toEqual(bodiesById(docs.slice(1)));
      });

      it('lets nobody add it again', async () => {
        const doc = makeDoc(1);
        await push([doc]);
        unwrap(await remote.remove([doc.id], never));
        const another = await bench.openAnother();
        for (const by of [remote, another])
          expect(outcomes(await push([doc], by))).toEqual({ [doc.id]: 'removed' });
        expect(await get(doc.id)).toBeNull();
        expect(bodiesById((await pullAll(another)).changes)).toEqual({});
      });

      it('may be done twice, by two at once, and of what was never there', async () => {
        const docs = makeDocs(10);
        const ids = docs.map(({ id }) => id);
        await push(docs);
        const another = await bench.openAnother();
        const both = [remote.remove(ids, never), another.remove(ids, never)];
        for (const answer of await Promise.all(both)) unwrap(answer);
        unwrap(await remote.remove([...ids, makeId(99)], never));
        for (const id of ids) expect(await get(id, another)).toBeNull();
      });
    });

    describe('wait', () => {
      it('ends when a colleague pushes', async () => {
        const { cursor } = await pullAll(remote);
        const waiting = untilChanged(remote, cursor);
        const doc = makeDoc(1);
        await push([doc], await bench.openAnother());
        expect(await waiting).toBe('changed');
        expect(bodiesById((await pullAll(remote, cursor)).changes)).toEqual(bodiesById([doc]));
      });

      it('ends when a colleague removes', async () => {
        const doc = makeDoc(1);
        await push([doc]);
        const { cursor } = await pullAll(remote);
        const waiting = untilChanged(remote, cursor);
        unwrap(await (await bench.openAnother()).remove([doc.id], never));
        expect(await waiting).toBe('changed');
      });

      it('ends at once when something came before it began', async () => {
        const { cursor } = await pullAll(remote);
        await push([makeDoc(1)], await bench.openAnother());
        expect(await untilChanged(remote, cursor)).toBe('changed');
      });

      it('sees again and again what comes, with the cursor of the last pull', async () => {
        const another = await bench.openAnother();
        let { cursor } = await pullAll(remote);
        for (const doc of makeDocs(3)) {
          const waiting = untilChanged(remote, cursor);
          await push([doc], another);
          expect(await waiting).toBe('changed');
          const page = await pullAll(remote, cursor);
          expect(bodiesById(page.changes)).toMatchObject(bodiesById([doc]));
          ({ cursor } = page);
        }
      });

      it('ends when it is no longer wanted', async () => {
        const { cursor } = await pullAll(remote);
        const stop = new AbortController();
        const waiting = remote.wait(cursor, stop.signal);
        setTimeout(() => stop.abort(), 50);
        expect(await waiting).toMatchObject({ ok: false, error: { kind: 'aborted' } });
      });
    });

    describe('beacons', () => {
      it('are overwritten and taken away', async () => {
        const another = await bench.openAnother();
        const [mine, theirs] = [makeId(1), makeId(2)];
        await setBeacon(remote, mine, 'one');
        await setBeacon(another, theirs, 'other');
        for (let i = 0; i < 12; i++) await setBeacon(remote, mine, `round ${i}`);
        expect(await readBeacons(another)).toEqual({ [mine]: 'round 11', [theirs]: 'other' });
        await setBeacon(remote, mine, null);
        expect(await readBeacons(another)).toEqual({ [theirs]: 'other' });
        await setBeacon(remote, mine, 'back');
        expect(await readBeacons(another)).toEqual({ [mine]: 'back', [theirs]: 'other' });
      });

      it('may be taken away by somebody else, twice, or when never set', async () => {
        const another = await bench.openAnother();
        await setBeacon(remote, makeId(1), 'one');
        await setBeacon(another, makeId(1), null);
        await setBeacon(remote, makeId(1), null);
        await setBeacon(remote, makeId(2), null);
        expect(await readBeacons(remote)).toEqual({});
      });

      it('take two writers at once', async () => {
        const another = await bench.openAnother();
        await Promise.all([
          setBeaconAtLast(another, makeId(1), 'a'),
          setBeaconAtLast(remote, makeId(1), 'b'),
        ]);
        expect(['a', 'b']).toContain((await readBeacons(remote))[makeId(1)]);
        expect(await readBeacons(another)).toEqual(await readBeacons(remote));
      });

      it('are no part of what is pulled', async () => {
        await setBeacon(remote, makeId(1), 'present');
        await push([makeDoc(2)]);
        await setBeacon(remote, makeId(1), 'still present');
        expect(bodiesById((await pullAll(remote)).changes)).toEqual(bodiesById([makeDoc(2)]));
      });
    });

    describe('blobs', () => {
      it('come back byte for byte', async () => {
        const bytes = Uint8Array.from({ length: 300_000 }, (_, i) => (i * 31 + (i >> 8)) & 255);
        unwrap(await remote.putBlob(makeId(1), bytes, never));
        const another = await bench.openAnother();
        const back = unwrap(await another.getBlob(makeId(1), never));
        expect(back && Buffer.compare(back, bytes)).toBe(0);
      });

      it('are added once: the first bytes stay', async () => {
        unwrap(await remote.putBlob(makeId(1), Uint8Array.of(1, 2, 3), never));
        const another = await bench.openAnother();
        unwrap(await another.putBlob(makeId(1), Uint8Array.of(9), never));
        const back = unwrap(await remote.getBlob(makeId(1), never));
        expect([...(back ?? [])]).toEqual([1, 2, 3]);
      });

      it('are no part of what is pulled', async () => {
        unwrap(await remote.putBlob(makeId(1), Uint8Array.of(1), never));
        expect((await pullAll(remote)).changes).toEqual([]);
      });

      it('are removed for all, however often, and whether they were there or not', async () => {
        unwrap(await remote.putBlob(makeId(1), Uint8Array.of(1), never));
        unwrap(await remote.putBlob(makeId(2), Uint8Array.of(2), never));
        const another = await bench.openAnother();
        for (let times = 0; times < 2; times++)
          unwrap(await another.removeBlobs([makeId(1), makeId(3)], never));
        expect(unwrap(await remote.getBlob(makeId(1), never))).toBeNull();
        expect(unwrap(await remote.getBlob(makeId(2), never))).toEqual(Uint8Array.of(2));
      });
    });

    it('does nothing for a signal that was aborted before', async () => {
      const gone = AbortSignal.abort();
      const aborted = { ok: false, error: { kind: 'aborted' } };
      expect(await remote.push([makeDoc(1)], gone)).toMatchObject(aborted);
      expect(await remote.pull(null, 10, gone)).toMatchObject(aborted);
      expect(await remote.wait(null, gone)).toMatchObject(aborted);
      expect(await remote.setBeacon(makeId(1), 'x', gone)).toMatchObject(aborted);
      expect(await get(makeDoc(1).id)).toBeNull();
    });
  });
}

async function untilChanged(by: Remote, cursor: string | null): Promise<'changed'> {
  const end = AbortSignal.timeout(patience);
  for (;;) if (unwrap(await by.wait(cursor, end)) === 'changed') return 'changed';
}

const readBeacons = async (by: Remote): Promise<Record<string, string>> =>
  Object.fromEntries(unwrap(await by.readBeacons(never)).map(({ key, body }) => [key, body]));

const setBeacon = async (by: Remote, key: string, body: string | null): Promise<void> =>
  unwrap(await by.setBeacon(key, body, never));

/** A server may ask one of two who write at once to come again, as presence then does. */
async function setBeaconAtLast(by: Remote, key: string, body: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    const set = await by.setBeacon(key, body, never);
    if (set.ok || set.error.kind !== 'busy' || tries === 5) return unwrap(set);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
