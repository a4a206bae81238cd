/** Runs in a page of the browser: thousands of decisions in IndexedDB, and what the pages ask of them. */
import type { DecisionKind, DecisionPayload } from '../../../lib/decisions/payloads';
import { appendBytes, appendEntry, type ChainHead } from '../../../lib/ledger/chain';
import { DeviceId, type Entry } from '../../../lib/ledger/entry';
import { createDecisionsService } from '../../../lib/service/decisions/decisions';
import { createPrecedentKeeper } from '../../../lib/service/decisions/precedents';
import { createRetentionService } from '../../../lib/service/decisions/retention';
import { createLogService } from '../../../lib/service/log';
import type { MemberId } from '../../../lib/workspace/enrolment';
import { LotseDb } from '../../../lib/store/db';
import { createLedger } from '../../../lib/store/ledger';
import { rebuildProjections } from '../../../lib/store/projections';
import { seededRandom } from '../../support/seeded-random';
import {
  approve,
  erika,
  makeProposalOf,
  max,
  monday,
  refuse,
} from '../../unit/decisions/make-decision';

export type DecisionMeasures = {
  /** Ms to fold them all. */
  readonly fill: (count: number, sentences: readonly string[]) => Promise<number>;
  /** Ms for each thing that is asked, `first` after the browser was started anew. */
  readonly ask: (texts: readonly string[]) => Promise<Readonly<Record<string, number>>>;
};

const openShare = 25;
const hour = 3_600_000;
const heads = new Map<string, ChainHead>();
let written = 0;

/** The next entry of this person's browser. */
function write<K extends DecisionKind>(
  kind: K,
  subject: string,
  payload: DecisionPayload<K>,
  { by, parents }: { readonly by: MemberId; readonly parents: readonly Entry[] },
): Entry {
  const device = DeviceId.parse(`${by}-1`);
  const { entry, head } = appendEntry(
    { kind, version: 1, subject, parents: parents.map(({ id }) => id), author: by, payload },
    {
      device,
      time: monday + ++written * 60_000,
      random: crypto.getRandomValues(new Uint8Array(appendBytes)),
      last: heads.get(device) ?? null,
    },
  );
  heads.set(device, head);
  return entry;
}

/** Nine entries each, as most have them; every fifth was refused, every 25th is still open. */
function writeDecision(number: number, text: string): readonly Entry[] {
  const entries: Entry[] = [];
  const subject = `decision:${number}`;
  const add = <K extends DecisionKind>(kind: K, payload: DecisionPayload<K>, by = erika): Entry => {
    const entry = write(kind, subject, payload, { by, parents: entries.slice(-1) });
    entries.push(entry);
    return entry;
  };
  const proposal = add('decision-proposal', makeProposalOf(text));
  add('decision-remark', { text: 'Grenzfall.' });
  if (number % openShare === 0) return entries;
  const isRefused = number % 5 === 1;
  add('decision-ruling', (isRefused ? refuse : approve)(proposal), max);
  if (!isRefused) {
    const at = proposal.time + hour;
    add('decision-carried-out', { act: 'done', measure: 'delete', at, note: '' });
    for (const sighting of ['gone', 'there', 'gone'] as const)
      add('decision-sighting', { sighting, at });
    add('decision-notice', { informed: false, reason: 'Kein Profil.' });
  }
  add('decision-closing', { note: '' });
  return entries;
}

async function fill(count: number, sentences: readonly string[]): Promise<number> {
  const random = seededRandom(count);
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? '';
  const db = new LotseDb();
  for (let start = 0; start < count; start += 500) {
    const entries = Array.from({ length: Math.min(500, count - start) }, (_, at) =>
      writeDecision(start + at, Array.from({ length: 1 + (at % 4) }, pick).join(' ')),
    );
    await db.entries.bulkPut(entries.flat());
  }
  await db.chainHeads.bulkPut(
    Array.from(heads, ([device, head]) => ({ device: DeviceId.parse(device), ...head })),
  );
  const begin = performance.now();
  await rebuildProjections(db);
  return performance.now() - begin;
}

const alone = () => Promise.resolve(null);
const onErased = () => undefined;

async function ask(texts: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const db = new LotseDb();
  await db.open();
  const ports = {
    now: () => monday + 60 * 86_400_000,
    notify: () => undefined,
    breathe: () => new Promise<void>(resolve => setTimeout(resolve, 0)),
    randomBytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
  };
  const ledger = createLedger({ db, ...ports });
  const precedents = createPrecedentKeeper(db);
  const deps = { db, ledger, membership: alone, seat: alone, precedents, ports };
  const { read, standing } = createDecisionsService(deps);
  const retention = createRetentionService({ db, ledger, standing, team: alone, onErased, ports });
  const log = createLogService({ db, ledger, membership: alone, ports });
  const find = async (text: string) =>
    precedents.find({ text, clause: '§ 3 Abs. 1', except: null });
  const [first = '', ...others] = texts;
  return {
    'the queue': await timed(() => read.list('queue')),
    'the queue, again': await timed(() => read.list('queue')),
    'like cases, first': await timed(() => find(first)),
    'like cases, then': (await timed(() => Promise.all(others.map(find)))) / others.length,
    report: await timed(() => read.report('2026-01-01', '2026-12-31')),
    'all decisions': await timed(() => read.list('all')),
    'what falls due': await timed(() => retention.due()),
    'the log checked': await timed(() => log.check.run()),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

Object.assign(window, { decisionBench: { fill, ask } satisfies DecisionMeasures });
