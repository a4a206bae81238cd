import { describe, expect, it } from 'vitest';
import { AnswerId } from '../../../lib/knowledge/answer';
import { type Entry, hashOf, withoutBody } from '../../../lib/ledger/entry';
import type { LotseDb } from '../../../lib/store/db';
import type { UnlockBody } from '../../../lib/store/sync-bodies';
import { createSyncStore } from '../../../lib/store/sync-store';
import { createDeviceKeys } from '../../../lib/sync/sealing/device-keys';
import type { Intake, Quarantined } from '../../../lib/sync/sync-store';
import { makeOpening } from '../escalation/make-case';
import { docIdOf, makeIntake } from '../../support/intake';
import { makeAnswer } from '../service/make-answer';
import { makeDb } from '../service/make-services';
import { makeEnrolment, makeTeam } from '../workspace/make-team';

/** As it arrives when its content lies under a case key that is not here yet. */
const lockedIntake = (entry: Entry): Intake['opened'] =>
  makeIntake([{ ...entry, body: null }]).opened.map(one => ({
    ...one,
    locked: { keyId: `key-${entry.subject}`, sealed: JSON.stringify(entry.body) },
  }));

/** The database of a member's browser, and a colleague who writes. */
async function makeReader(unlock: UnlockBody = () => Promise.resolve(null)) {
  const { founder, id: workspace } = makeTeam();
  const author = founder.adds('max', 'author');
  const db = makeDb();
  const { sign, box } = await createDeviceKeys();
  await db.vault.put({
    id: 'own',
    workspace,
    member: founder.member,
    enrolment: makeEnrolment(founder.device),
    sign,
    box,
    remote: { type: 'couchdb', url: 'https://couch.example/team', login: { type: 'none' } },
    joining: null,
  });
  const clock = { now: 1_000 };
  const store = createSyncStore({
    db,
    now: () => clock.now,
    randomBytes: count => new Uint8Array(count),
    unlock,
  });
  for (const name of ['a', 'b', 'c']) author.append('answer', `answer:${name}`, makeAnswer(name));
  const entries = [...new Set([...founder.entries(), ...author.entries()])];
  return { db, store, entries, author, founder, clock };
}

const contents = async (db: LotseDb) => ({
  entries: await db.entries.toArray(),
  chainHeads: await db.chainHeads.toArray(),
  answers: await db.answers.toArray(),
  asides: await db.asides.toArray(),
  refused: await db.refused.toArray(),
});

describe('what a storage does', () => {
  it('deletes nothing because the storage says that it is gone', async () => {
    const { db, store, entries } = await makeReader();
    await store.takeIn(makeIntake(entries));
    const before = await contents(db);
    expect(before.answers).toHaveLength(3);
    await store.takeIn(makeIntake([], { removed: entries.map(docIdOf), cursor: '2' }));
    expect(await contents(db)).toEqual(before);
  });

  it('changes nothing when the storage is rolled back and brings all again', async () => {
    const { db, store, entries, author } = await makeReader();
    await store.takeIn(makeIntake(entries));
    const [a] = await db.answers.toArray();
    const later = author.append(
      'answer',
      'answer:a',
      { ...makeAnswer('a'), question: 'Neu?' },
      {
        parents: entries.filter(({ subject }) => subject === 'answer:a').map(({ id }) => id),
      },
    );
    await store.takeIn(makeIntake([later]));
    const before = await contents(db);
    expect(before.answers[0]).not.toEqual(a);
    for (const cursor of ['0', '1']) await store.takeIn(makeIntake(entries, { cursor }));
    expect(await contents(db)).toEqual(before);
  });

  it('keeps aside what comes after a dropped entry, and takes it in with it', async () => {
    const { db, store, entries } = await makeReader();
    const dropped = entries.find(({ subject }) => subject === 'answer:b');
    await store.takeIn(makeIntake(entries.filter(one => one !== dropped)));
    expect((await db.answers.toArray()).map(({ id }) => id)).toEqual(['a']);
    expect((await store.heldAside()).map(({ reason }) => reason)).toEqual(['gap']);
    await store.takeIn(makeIntake(dropped ? [dropped] : []));
    expect(await db.answers.count()).toBe(3);
    expect(await store.heldAside()).toEqual([]);
  });

  it('lets no entry take the place of another under its id', async () => {
    const { db, store, entries, author } = await makeReader();
    await store.takeIn(makeIntake(entries));
    const before = await contents(db);
    const [theirs] = before.entries.filter(({ subject }) => subject === 'answer:a');
    const forged = author.append('answer', 'answer:a', makeAnswer('a', { question: 'Neu?' }));
    await store.takeIn(makeIntake([{ ...forged, id: theirs!.id }], { cursor: '2' }));
    expect(await contents(db)).toEqual(before);
  });

  it('empties an erased case, and leaves others what still waits for its key', async () => {
    const { db, store, entries, author, founder } = await makeReader(async ({ sealed }) =>
      JSON.parse(sealed),
    );
    const [gone, waiting] = ['gone', 'waiting'].map(name =>
      author.append('case-opening', `case:${name}`, makeOpening({ number: name })),
    );
    if (!gone || !waiting) throw new Error('no cases');
    founder.hears(author);
    const erasure = founder.append('erasure', gone.subject, { reason: 'Frist' });
    await store.takeIn(makeIntake(entries));
    const both = [gone, waiting].flatMap(lockedIntake);
    await store.takeIn(
      makeIntake([erasure], { opened: [...both, ...makeIntake([erasure]).opened] }),
    );
    const keys = [gone, waiting].map(({ subject }) => ({
      type: 'case-key' as const,
      docId: `doc-${subject}`,
      signer: author.device,
      caseKey: { id: `key-${subject}`, subject, key: 'k' },
    }));
    await store.takeIn(makeIntake([], { opened: keys }));
    expect((await db.cases.toArray()).map(({ number }) => number)).toEqual(['waiting']);
    expect((await db.entries.get(gone.id))?.body).toBeNull();
    expect(await db.droppedKeys.toCollection().primaryKeys()).toEqual([`key-${gone.subject}`]);
  });

  it('lets nobody replace an answer by what they may write instead', async () => {
    const { db, store, entries, founder } = await makeReader();
    const editor = founder.adds('eva', 'editor');
    const answer = entries.find(({ subject }) => subject === 'answer:a');
    const phrasing = { answerId: 'a', phrasing: 'Habt ihr auf?' };
    const parents = answer ? [answer.id] : [];
    const foreign = editor.append('phrasing', 'answer:a', phrasing, { parents });
    await store.takeIn(makeIntake([...entries, ...founder.entries(), foreign]));
    expect((await db.answers.get(AnswerId.parse('a')))?.answer).toMatchObject({ id: 'a' });
    expect((await store.heldAside()).map(({ reason }) => reason)).toEqual(['unknown-kind']);
  });
});

/** A case of two entries whose bodies are locked, what was in the storage before it, and its key. */
async function makeLockedCase() {
  const reader = await makeReader(async ({ sealed }) => JSON.parse(sealed));
  const { author, entries } = reader;
  const opening = author.append('case-opening', 'case:one', makeOpening({ number: '1' }));
  const step = author.append(
    'case-step',
    'case:one',
    { status: 'answered', note: '' },
    {
      parents: [opening.id],
    },
  );
  const keyId = 'key-one';
  const lock = (...some: Entry[]): Intake =>
    makeIntake([], {
      opened: makeIntake(some.map(withoutBody)).opened.map((one, at) => ({
        ...one,
        locked: { keyId, sealed: JSON.stringify(some[at]?.body) },
      })),
    });
  const keyOf = (subject: string): Intake =>
    makeIntake([], {
      opened: [
        {
          type: 'case-key',
          docId: 'doc-key',
          signer: author.device,
          caseKey: { id: keyId, subject, key: 'k' },
        },
      ],
    });
  await reader.store.takeIn(makeIntake(entries));
  return { ...reader, opening, step, lock, keyOf };
}

describe('a case whose content waits for its key', () => {
  it('opens, whichever comes first: the key, an entry, or the one before it', async () => {
    const orders = [
      ['key', 'opening', 'step'],
      ['key', 'step', 'opening'],
      ['opening', 'key', 'step'],
      ['step', 'key', 'opening'],
      ['opening', 'step', 'key'],
      ['step', 'opening', 'key'],
    ];
    const outcomes: unknown[] = [];
    for (const order of orders) {
      const { db, store, opening, step, lock, keyOf } = await makeLockedCase();
      const pages: Record<string, Intake> = {
        key: keyOf('case:one'),
        opening: lock(opening),
        step: lock(step),
      };
      for (const name of order) await store.takeIn(pages[name]!);
      const [found] = await db.cases.toArray();
      outcomes.push([order, found?.case.status, await db.lockedBodies.count()]);
    }
    expect(outcomes).toEqual(orders.map(order => [order, 'answered', 0]));
  });

  it('stays closed to the key of another case', async () => {
    const { db, store, opening, lock, keyOf } = await makeLockedCase();
    await store.takeIn(lock(opening));
    await store.takeIn(keyOf('case:two'));
    expect((await db.entries.get(opening.id))?.body).toBeNull();
  });

  it('waits on beside its chain, and opens when it finds its place again', async () => {
    const { db, store, opening, step, lock, keyOf, author, founder } = await makeLockedCase();
    await store.takeIn(lock(opening, step));
    // Another way to go on from the same place: both wait until a lead says which counts.
    const place = { seq: step.seq - 2, hash: opening.prev! };
    const twin = author.append('case-opening', 'case:other', makeOpening(), { after: place });
    await store.takeIn(lock(twin));
    expect(await db.entries.get(opening.id)).toBeUndefined();
    await store.takeIn(keyOf('case:one'));
    const decided = founder.write('fork-decided', {
      device: author.device,
      seq: opening.seq,
      hash: hashOf(opening),
    });
    await store.takeIn(makeIntake([decided]));
    expect((await db.cases.toArray()).map(one => one.case.status)).toEqual(['answered']);
    expect(await db.lockedBodies.count()).toBe(0);
  });
});

const put = (body: string, reason: Quarantined['reason'], id = 'place'): Quarantined => ({
  doc: { type: 'data', id, body },
  reason,
});

describe('what could not be opened', () => {
  const waiting = put('sealed', 'no-key');
  const rubbish = [put('rubbish', 'damaged'), put('more rubbish', 'no-key')];

  it('is not pushed out by rubbish under its id, whether that came before or after it', async () => {
    for (const order of [
      [waiting, ...rubbish],
      [...rubbish, waiting],
    ]) {
      const { store } = await makeReader();
      for (const one of order) await store.takeIn(makeIntake([], { quarantined: [one] }));
      const kept = await store.retryable(null, 500);
      expect(kept).toContainEqual(waiting);
      expect(kept.map(({ doc }) => doc.body).toSorted()).toEqual(['more rubbish', 'sealed']);
      expect(await store.heldAside()).toHaveLength(3);
    }
  });

  it('is given out with all that lies under its id, however short the page', async () => {
    const { store } = await makeReader();
    const next = put('another', 'unknown-device', 'place-2');
    await store.takeIn(makeIntake([], { quarantined: [next, waiting, ...rubbish] }));
    const first = await store.retryable(null, 1);
    expect(first.map(({ doc }) => doc.body).toSorted()).toEqual(['more rubbish', 'sealed']);
    expect(await store.retryable('place', 1)).toEqual([next]);
  });

  it('is told once, and since when, however often the storage brings it', async () => {
    const { store, clock } = await makeReader();
    await store.takeIn(makeIntake([], { quarantined: [waiting] }));
    clock.now += 5_000;
    await store.takeIn(makeIntake([], { quarantined: [waiting, waiting] }));
    expect((await store.heldAside()).map(({ since }) => since)).toEqual([1_000]);
  });

  it('goes, and the rubbish with it, once the document is taken in', async () => {
    const { db, store, entries } = await makeReader();
    const [first] = entries;
    const here = docIdOf(first!);
    const below = [put('sealed', 'no-key', here), put('rubbish', 'damaged', here)];
    await store.takeIn(makeIntake([], { quarantined: [...below, waiting] }));
    await store.takeIn(makeIntake([first!]));
    expect((await db.quarantine.toArray()).map(({ doc }) => doc)).toEqual([waiting.doc]);
  });
});
