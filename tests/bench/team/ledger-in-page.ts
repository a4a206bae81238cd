/** Runs in a page of the browser: a large ledger in IndexedDB, and what opening it and adding to it takes. */
import { readAnswers } from '../../../lib/store/answers';
import { LotseDb } from '../../../lib/store/db';
import { createLedger, type Ledger } from '../../../lib/store/ledger';
import { createSyncStore, type TeamStore } from '../../../lib/store/sync-store';
import { writeMeta } from '../../../lib/store/meta';
import type { Entry } from '../../../lib/ledger/entry';
import { unlock } from '../../../lib/sync/sealing/seal';
import { makeIntake } from '../../support/intake';
import { makeAnswer } from '../../unit/service/make-answer';
import { type BigTeam, makeBigTeam, writeYears } from './big-team';

export type LedgerMeasures = {
  /** Ms for each page of 500 that was taken in. */
  readonly fill: (count: number, devices: number) => Promise<readonly number[]>;
  /** Ms from nothing to: database open, an answer and a case read, the team known, an entry appended. */
  readonly open: () => Promise<Readonly<Record<'open' | 'ask' | 'team' | 'append', number>>>;
  /** Ms for each entry. */
  readonly append: (count: number) => Promise<readonly number[]>;
  readonly takeIn: (count: number) => Promise<readonly number[]>;
  readonly takeInPage: () => Promise<number>;
};

const pageSize = 500;
const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

type Opened = { readonly db: LotseDb; readonly ledger: Ledger; readonly store: TeamStore };

function openLedger(): Opened {
  const db = new LotseDb();
  const deps = { db, now: () => Date.now(), randomBytes: random };
  return { db, ledger: createLedger(deps), store: createSyncStore({ ...deps, unlock }) };
}

let opened: Opened | null = null;
let team: BigTeam | null = null;

async function fill(count: number, devices: number): Promise<readonly number[]> {
  team = await makeBigTeam(devices);
  opened = openLedger();
  const { db, store } = opened;
  const { workspace, writers, about } = team;
  const own = writers[1]!;
  await db.vault.put({
    id: 'own',
    workspace,
    member: own.member,
    enrolment: own.enrolment,
    sign: own.keys.sign,
    box: own.keys.box,
    remote: { type: 'couchdb', url: 'https://couch.invalid/team', login: { type: 'none' } },
    joining: null,
  });
  await writeMeta(db, 'device', own.device);
  await writeMeta(db, 'author', own.member);
  await store.takeIn(makeIntake(about));
  const times: number[] = [];
  let page: Entry[] = [];
  const flush = async (): Promise<void> => {
    const start = performance.now();
    await store.takeIn(makeIntake(page));
    times.push(performance.now() - start);
    page = [];
  };
  for (const entry of writeYears(team, count)) {
    page.push(entry);
    if (page.length >= pageSize) await flush();
  }
  if (page.length > 0) await flush();
  return times;
}

async function open(): ReturnType<LedgerMeasures['open']> {
  const [id] = (await listKeys()) ?? [];
  const start = performance.now();
  opened = openLedger();
  const { db, ledger, store } = opened;
  await db.open();
  const isOpen = performance.now();
  await Promise.all([readAnswers(db, id ? [makeAnswer(id).id] : []), db.cases.limit(1).toArray()]);
  const asked = performance.now();
  const membership = await store.membership();
  if (!membership) throw new Error('no team');
  const known = performance.now();
  const phrasing = { answerId: makeAnswer('x').id, phrasing: 'Wann habt ihr auf?' };
  await ledger.append('phrasing', `phrasing:${crypto.randomUUID()}`, phrasing);
  const done = performance.now();
  return { open: isOpen - start, ask: asked - isOpen, team: known - asked, append: done - known };
}

/** Over a connection of its own, which is closed again. */
async function listKeys(): Promise<string[]> {
  const db = new LotseDb();
  const [first] = await db.answers.limit(1).primaryKeys();
  db.close();
  return first ? [first] : [];
}

async function append(count: number): Promise<readonly number[]> {
  const { db, ledger } = (opened ??= openLedger());
  const cases = await db.cases.limit(count).primaryKeys();
  const times: number[] = [];
  for (const [at, id] of cases.entries()) {
    const start = performance.now();
    await ledger.append('case-step', `case:${id}`, { status: 'waiting', note: `Nachfrage ${at}` });
    times.push(performance.now() - start);
  }
  return times;
}

/** Writes of colleagues, which arrive one by one. Needs the page that filled. */
async function takeIn(count: number): Promise<readonly number[]> {
  if (!team || !opened) throw new Error('fill first');
  const times: number[] = [];
  for (const entry of writeYears(team, count)) {
    const start = performance.now();
    await opened.store.takeIn(makeIntake([entry]));
    times.push(performance.now() - start);
  }
  return times;
}

async function takeInPage(): Promise<number> {
  if (!team || !opened) throw new Error('fill first');
  const entries = [...writeYears(team, pageSize)];
  const start = performance.now();
  await opened.store.takeIn(makeIntake(entries));
  return performance.now() - start;
}

const measures: LedgerMeasures = { fill, open, append, takeIn, takeInPage };
Object.assign(globalThis, { ledgerMeasures: measures });
