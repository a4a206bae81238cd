import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Remote } from '../../../../lib/sync/remote';
import {
  all,
  bodiesById,
  makeDoc,
  makeDocs,
  makeId,
  never,
  outcomes,
  pullAll,
  unwrap,
} from '../../../remotes/docs';
import { createMemoryTree, type MemoryTree } from '../../../support/memory-tree';
import { seededRandom } from '../../../support/seeded-random';
import { openTreeRemote } from '../../../support/tree-remote';

const open = (tree: MemoryTree, writer = 'browser'): Remote =>
  openTreeRemote(tree, writer, { quietAfter: 0, mergeCount: 4 });
const push = async (by: Remote, from: number, count = 1) =>
  unwrap(await by.push(makeDocs(count, from), never));
/** What `wait` does first when there is nothing new. */
const tidy = async (by: Remote) => unwrap(await by.wait((await pullAll(by)).cursor, never));
const logs = (tree: MemoryTree) => [...tree.files.keys()].filter(path => path.startsWith('w-'));
const stored = (tree: MemoryTree) =>
  [...tree.files.values()].map(bytes => new TextDecoder().decode(bytes)).join('');
const calls = (tree: MemoryTree) => tree.calls.splice(0).map(call => call.split(' ')[0]);

describe('a log of files', () => {
  it('passes over a half-written file and reads it when it is whole', async () => {
    const tree = createMemoryTree();
    let now = 0;
    const reader = openTreeRemote(tree, 'reader', { now: () => now });
    await push(open(tree), 0);
    await push(open(tree, 'colleague'), 1);
    const path = logs(tree).find(name => name.startsWith('w-browser')) ?? '';
    const whole = tree.files.get(path) ?? new Uint8Array();
    for (const length of [0, 1, 50, whole.length - 1]) {
      tree.files.set(path, whole.slice(0, length));
      tree.tellsFolderVersions = false;
      now += 3_600_000;
      const { changes, cursor } = await pullAll(reader);
      expect(bodiesById(changes)).toEqual(bodiesById([makeDoc(1)]));
      tree.files.set(path, whole);
      now += 3_600_000;
      const rest = await pullAll(reader, cursor);
      expect(rest.changes).toEqual([makeDoc(0)]);
      // Another reader, who has not had it.
      expect((await pullAll(open(tree, 'third'), cursor)).changes).toEqual([makeDoc(0)]);
      now += 3_600_000;
      if (length < whole.length - 1)
        Object.assign(reader, openTreeRemote(tree, 'reader', { now: () => now }));
    }
  });

  it('passes over what is no log, and what was changed by hand', async () => {
    const tree = createMemoryTree();
    await push(open(tree), 0);
    await push(open(tree), 1);
    const [first = ''] = logs(tree);
    const changed = stored(tree).replace('body-0', 'body-9');
    tree.files.set(
      first,
      new TextEncoder().encode(changed.slice(0, tree.files.get(first)?.length)),
    );
    for (const name of ['.DS_Store', 'd-1-1.jsonl', `${first.slice(10)} (Konflikt)`])
      tree.files.set(`w-browser/${name}`, Uint8Array.of(1));
    expect((await pullAll(open(tree, 'reader'))).changes).toEqual([makeDoc(1)]);
  });

  it('asks for the place alone when nothing changed', async () => {
    const tree = createMemoryTree();
    for (let i = 0; i < 10; i++) await push(open(tree, `browser-${i}`), i);
    const reader = open(tree, 'reader');
    const { cursor } = await pullAll(reader);
    calls(tree);
    await pullAll(reader, cursor);
    expect(calls(tree)).toEqual(['list']);
    await push(open(tree, 'browser-3'), 20);
    calls(tree);
    await pullAll(reader, cursor);
    expect(calls(tree)).toEqual(['list', 'list', 'read']);
  });

  it('says missing when its place is gone', async () => {
    const tree = createMemoryTree();
    tree.list = async () => ({ ok: true, value: null });
    expect(await open(tree).pull(null, 10, never)).toEqual({
      ok: false,
      error: { kind: 'missing' },
    });
  });

  it('stores in smaller files what the server finds too large', async () => {
    const tree = createMemoryTree();
    const create = tree.create;
    tree.create = async (path, bytes, signal) =>
      bytes.length > 500
        ? { ok: false, error: { kind: 'too-large' } }
        : create(path, bytes, signal);
    const docs = [...makeDocs(10), { ...makeDoc(10), body: 'x'.repeat(600) }];
    const results = outcomes(unwrap(await open(tree).push(docs, never)));
    expect(results).toEqual({ ...all('stored', docs), [makeId(10)]: 'too-large' });
    const { changes } = await pullAll(open(tree, 'reader'));
    expect(bodiesById(changes)).toEqual(bodiesById(docs.slice(0, 10)));
  });
});

describe('removals', () => {
  it('count when they were read, though another could not be read at the same time', async () => {
    const tree = createMemoryTree();
    const writer = open(tree);
    await push(writer, 0, 4);
    for (const id of [makeId(1), makeId(2)]) unwrap(await open(tree, 'other').remove([id], never));
    const reader = open(tree, 'reader');
    const [, second = ''] = logs(tree).filter(path => path.includes('/r-'));
    tree.fault = call => (call === `read ${second}` ? { kind: 'offline' } : null);
    expect((await reader.pull(null, 10, never)).ok).toBe(false);
    tree.fault = () => null;
    const found = (await pullAll(reader)).changes.flatMap(one => ('removed' in one ? [] : one.id));
    expect(found.toSorted()).toEqual([makeId(0), makeId(3)].toSorted());
  });
});

describe('merging', () => {
  it('makes few files of many, and nobody gets again what they had', async () => {
    const tree = createMemoryTree();
    const writer = open(tree);
    const reader = open(tree, 'reader');
    let cursor: string | null = null;
    for (let i = 0; i < 40; i++) {
      await push(writer, i);
      const page = await pullAll(reader, cursor);
      expect(page.changes).toEqual([makeDoc(i)]);
      ({ cursor } = page);
      await tidy(writer);
    }
    expect(logs(tree).length).toBeLessThan(5);
    expect((await pullAll(open(tree, 'third'), cursor)).changes).toEqual([]);
    expect((await pullAll(open(tree, 'fourth'))).changes).toEqual(makeDocs(40));
  });

  it('gives the rest of a page that was begun before', async () => {
    const tree = createMemoryTree();
    const writer = open(tree);
    for (let i = 0; i < 6; i++) await push(writer, i * 10, 10);
    const first = unwrap(await open(tree, 'reader').pull(null, 25, never));
    await tidy(writer);
    const rest = await pullAll(open(tree, 'reader'), first.cursor);
    expect(bodiesById([...first.changes, ...rest.changes])).toEqual(bodiesById(makeDocs(60)));
  });

  it('loses nothing, at whichever call it breaks off', async () => {
    for (let failing = 0; failing < 30; failing++) {
      const tree = createMemoryTree();
      const writer = open(tree);
      for (let i = 0; i < 6; i++) await push(writer, i);
      unwrap(await writer.remove([makeId(2)], never));
      const { cursor } = await pullAll(writer);
      let count = 0;
      tree.fault = () => (count++ === failing ? { kind: 'offline' } : null);
      await writer.wait(cursor, never);
      tree.fault = () => null;
      const docs = makeDocs(6).filter(({ id }) => id !== makeId(2));
      expect(bodiesById((await pullAll(open(tree, 'reader'))).changes)).toEqual(bodiesById(docs));
      await tidy(open(tree));
      await tidy(open(tree));
      expect(bodiesById((await pullAll(open(tree, 'reader'))).changes)).toEqual(bodiesById(docs));
      expect(logs(tree).length).toBeLessThan(8);
    }
  });
});

describe('what was stored', () => {
  it('counts when it is there whole, not when the server says so', async () => {
    const tree = createMemoryTree();
    const create = tree.create;
    tree.create = async (path, bytes, signal) => create(path, bytes.slice(0, 40), signal);
    expect(await open(tree).push(makeDocs(2), never)).toEqual({
      ok: false,
      error: { kind: 'server' },
    });
  });

  it('is not merged as long as one of the files can’t be read', async () => {
    const tree = createMemoryTree();
    for (let i = 0; i < 6; i++) await push(open(tree), i);
    const path = logs(tree)[3] ?? '';
    const whole = tree.files.get(path) ?? new Uint8Array();
    tree.files.set(
      path,
      whole.map((byte, i) => (i === 30 ? byte ^ 1 : byte)),
    );
    await tidy(open(tree));
    expect(logs(tree)).toHaveLength(6);
    tree.files.set(path, whole);
    const { changes } = await pullAll(open(tree, 'reader'));
    expect(changes).toEqual(makeDocs(6));
  });
});

describe('removal', () => {
  it('takes the content off the storage once its owner has had the removal', async () => {
    const tree = createMemoryTree();
    const owner = open(tree, 'owner');
    await push(owner, 0, 3);
    const lead = open(tree, 'lead');
    unwrap(await lead.remove([makeId(1)], never));
    expect(stored(tree)).toContain(makeDoc(1).body);
    await tidy(owner);
    expect(stored(tree)).not.toContain(makeDoc(1).body);
    expect(stored(tree)).toContain(makeDoc(2).body);
  });

  it('looks through its own files once for one removal, after a restart too', async () => {
    const tree = createMemoryTree();
    await push(open(tree, 'owner'), 0, 3);
    unwrap(await open(tree, 'lead').remove([makeId(9)], never));
    const owner = open(tree, 'owner');
    await tidy(owner);
    const { cursor } = await pullAll(owner);
    const restarted = open(tree, 'owner');
    unwrap(await restarted.pull(cursor, 10, never));
    calls(tree);
    unwrap(await restarted.wait(cursor, never));
    expect(calls(tree)).toEqual(['list']);
  });
});

describe('a name that two have (a copied profile, a life before)', () => {
  it('hides nothing that was acknowledged behind a file that comes late', async () => {
    const tree = createMemoryTree();
    const before = open(tree);
    await push(before, 0);
    const create = tree.create;
    const late: (() => Promise<unknown>)[] = [];
    tree.create = async (path, bytes) => {
      late.push(() => create(path, bytes, never));
      return { ok: false, error: { kind: 'timeout' } };
    };
    expect((await before.push(makeDocs(1, 1), never)).ok).toBe(false);
    const reader = open(tree, 'reader');
    let cursor: string | null = null;
    const seen = new Set<string>();
    const look = async () => {
      const page = await pullAll(reader, cursor);
      ({ cursor } = page);
      for (const { id } of page.changes) seen.add(id);
    };
    // The server finishes the first one between the look and the file of the next life; a reader sees it at once.
    tree.create = async (path, bytes, signal) => {
      tree.create = create;
      for (const finish of late) await finish();
      await look();
      return create(path, bytes, signal);
    };
    await push(open(tree), 2);
    await look();
    expect(seen).toContain(makeId(2));
  });

  it('keeps what both write at the same time', async () => {
    const tree = createMemoryTree();
    const twins = [open(tree), open(tree)] as const;
    for (let i = 0; i < 5; i++)
      await Promise.all([pushTwice(twins[0], i), pushTwice(twins[1], 100 + i), tidy(twins[0])]);
    await tidy(twins[1]);
    const { changes } = await pullAll(open(tree, 'reader'));
    const docs = [...makeDocs(5), ...makeDocs(5, 100)];
    expect(bodiesById(changes)).toEqual(bodiesById(docs));
  });
});

/** The twin may merge a file before this one has seen that it is there; then the push is to be repeated. */
async function pushTwice(by: Remote, number: number): Promise<void> {
  const first = await by.push(makeDocs(1, number), never);
  if (!first.ok) await push(by, number);
}

describe('whatever happens', () => {
  const step = fc.record({
    who: fc.nat(2),
    what: fc.constantFrom('push', 'push', 'push', 'pull', 'wait', 'remove', 'restart'),
    broken: fc.constantFrom('no', 'no', 'before', 'after'),
  });

  it('every reader has had what was acknowledged, and nothing that was removed', async () => {
    const walk = fc.asyncProperty(
      fc.array(step, { maxLength: 60 }),
      fc.integer(),
      async (steps, seed) => {
        const random = seededRandom(seed);
        const tree = createBrokenTree(random);
        const browsers = [0, 1, 2].map(n => ({
          remote: open(tree, `browser-${n}`),
          cursor: null as string | null,
          seen: new Map<string, string>(),
        }));
        const acknowledged = new Set<string>();
        const removed = new Set<string>();
        let count = 0;
        for (const { who, what, broken } of steps) {
          const browser = browsers[who];
          if (!browser) continue;
          tree.broken = broken;
          if (what === 'push') {
            const docs = makeDocs(1 + Math.floor(random() * 3), (count += 3));
            const answer = await browser.remote.push(docs, never);
            if (answer.ok) for (const { id } of answer.value) acknowledged.add(id);
          } else if (what === 'remove') {
            const [id] = [...acknowledged].filter(() => random() < 0.2);
            if (!id) continue;
            const answer = await browser.remote.remove([id], never);
            if (answer.ok) removed.add(id);
            // Nobody knows whether it took effect.
            else acknowledged.delete(id);
          } else if (what === 'wait') await browser.remote.wait(browser.cursor, never);
          else if (what === 'restart') browser.remote = open(tree, `browser-${who}`);
          else await take(browser);
        }
        tree.broken = 'no';
        for (const browser of browsers) {
          while (await take(browser));
          const held = [...browser.seen.keys()];
          expect(held.filter(id => removed.has(id))).toEqual([]);
          const owed = [...acknowledged].filter(id => !removed.has(id));
          expect(owed.filter(id => !browser.seen.has(id))).toEqual([]);
        }
      },
    );
    await fc.assert(walk, { numRuns: 300 });
  });
});

/** Takes a page in; false when there is no more. */
async function take(browser: {
  remote: Remote;
  cursor: string | null;
  seen: Map<string, string>;
}): Promise<boolean> {
  const page = await browser.remote.pull(browser.cursor, 4, never);
  if (!page.ok) return false;
  browser.cursor = page.value.cursor;
  for (const change of page.value.changes)
    if ('removed' in change) browser.seen.delete(change.id);
    else browser.seen.set(change.id, change.body);
  return page.value.hasMore;
}

/** Fails now and then: before anything happened, or after it happened, or after half of a file was written. */
function createBrokenTree(random: () => number): MemoryTree & { broken: string } {
  const tree = Object.assign(createMemoryTree(), { broken: 'no' });
  const { create } = tree;
  tree.fault = () => (tree.broken === 'before' && random() < 0.15 ? { kind: 'offline' } : null);
  tree.create = async (path, bytes, signal) => {
    if (tree.broken !== 'after' || random() < 0.4) return create(path, bytes, signal);
    const length = random() < 0.5 ? bytes.length : Math.floor(random() * bytes.length);
    await create(path, bytes.slice(0, length), signal);
    return { ok: false, error: { kind: 'offline' } };
  };
  return tree;
}
