import { judgeClock } from '../../decisions/clock-guard';
import { caseErasureOf, erasureOf } from '../../decisions/erasing';
import type { Erasure } from '../../decisions/erasure';
import {
  caseRetention,
  dueWithin,
  isDue,
  retentionOf,
  type Timer,
} from '../../decisions/retention';
import type { Decision } from '../../decisions/decision';
import type { DecisionPolicy } from '../../decisions/policy';
import type { Case } from '../../escalation/case';
import type { DueDeletion } from '../../rpc/decisions';
import type { Output } from '../../rpc/protocol';
import { ExpectedFailure } from '../../rpc/server';
import type { LotseDb } from '../../store/db';
import { erasureTables, foldErased } from '../../store/erase';
import { stored } from '../../store/failures';
import { subjects } from '../../store/kinds';
import { type Ledger, ledgerTables } from '../../store/ledger';
import { readMeta, writeMeta } from '../../store/meta';
import { projectSubjects } from '../../store/projections';
import type { Ports } from '../ports';
import { createSerial } from '../../serial';
import { expect } from '../unwrap';
import type { Standing } from './standing';

export type RetentionDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  readonly standing: () => Promise<Standing>;
  /** Null without a team. `exchangedAt`: when what colleagues wrote was here last (epoch ms). */
  readonly team: () => Promise<{ readonly exchangedAt: number | null } | null>;
  readonly onErased: (subjects: readonly string[]) => void;
  readonly ports: Pick<Ports, 'now' | 'notify'>;
};

type Emptied = Pick<Erasure, 'entries' | 'artefacts'>;

/** A decision or an escalation, with the timer that runs for it. */
type Timed = {
  readonly subject: string;
  readonly number: string;
  /** Null while none runs. */
  readonly timer: Timer | null;
  readonly isHeld: boolean;
  readonly artefacts: number;
  readonly proof: (reason: string, emptied: Emptied) => Erasure;
};

const sweepEvery = 20 * 3_600_000;
const freshness = 3_600_000;
/** No month is shorter. */
const shortestMonth = 28 * 86_400_000;
const noticeDays = 7;
/** Reason in a proof; the pages have words for it. */
const timeIsOver = '';

/** Deletes what is due, says what soon will be, and lists the proofs. */
export function createRetentionService(deps: RetentionDeps) {
  const { db, ledger, standing, team, onErased, ports } = deps;
  const serial = createSerial();

  /** Null when it is gone. Joins a running transaction. */
  async function read(subject: string, policy: DecisionPolicy): Promise<Timed | null> {
    const [room, id] = split(subject);
    if (room === 'decision') {
      const row = await db.decisions.where('id').equals(id).first();
      return row ? timedDecision(row.decision, policy) : null;
    }
    const row = room === 'case' ? await db.cases.where('id').equals(id).first() : null;
    return row ? timedCase(row.case) : null;
  }

  /** What is due within the days that are told beforehand, and what is held though it were due. */
  async function soon(): Promise<Timed[]> {
    const { policy } = await standing();
    // A decision is kept at least so long after closing, whatever else keeps it longer.
    const least = policy.retention.decisionMonths * shortestMonth;
    const before = ports.now() + noticeDays * 86_400_000 - least;
    const ids = await db.decisionBriefs.where('closedAt').belowOrEqual(before).primaryKeys();
    const rows = await db.decisions.bulkGet(ids);
    const decisions = rows.flatMap(row => (row ? [timedDecision(row.decision, policy)] : []));
    const cases = (await db.cases.toArray()).map(row => timedCase(row.case));
    return [...decisions, ...cases];
  }

  /** `because`: what a person wrote; null: if its time is over. @throws ExpectedFailure for a person */
  async function erase(subject: string, because: string | null): Promise<void> {
    const { policy } = await standing();
    await db.transaction('rw', [...ledgerTables, ...erasureTables], async () => {
      // Read again: somebody may have put a hold on it, or complained, a moment ago.
      const timed = await read(subject, policy);
      if (because === null && !isDue(timed?.timer ?? null, ports.now())) return;
      if (!timed) throw new ExpectedFailure('gone');
      if (timed.isHeld) throw new ExpectedFailure('held');
      const filled = await db.entries.where('subject').equals(subject).toArray();
      const entries = filled.filter(({ body }) => body !== null).length;
      const emptied = { entries, artefacts: timed.artefacts };
      await ledger.append('erasure', subject, timed.proof(because ?? timeIsOver, emptied));
      await projectSubjects(db, [subject], await foldErased(db, [subject], []));
    });
    onErased([subject]);
  }

  function tell(): void {
    for (const changed of ['retention', 'decisions', 'cases', 'deliveries'] as const)
      ports.notify(changed);
  }

  /** A lead's browser deletes for all; without a team each does for itself. */
  async function mayErase(): Promise<boolean> {
    const place = await team();
    return place === null || (await standing()).role === 'lead';
  }

  /** One of the colleagues may have put a hold on what is due. */
  async function isUpToDate(): Promise<boolean> {
    const place = await team();
    if (place === null) return true;
    return place.exchangedAt !== null && ports.now() - place.exchangedAt < freshness;
  }

  async function clock(): Promise<'ok' | 'set-back' | 'jumped'> {
    return judgeClock(await readMeta(db, 'lastSeenAt'), ports.now());
  }

  async function eraseDue(): Promise<void> {
    if (!(await stored(() => writeMeta(db, 'lastSeenAt', ports.now()))).ok) return;
    if (!(await mayErase())) return;
    const due = (await soon()).filter(({ timer }) => isDue(timer, ports.now()));
    // What the disk does not let go today is due tomorrow as well.
    for (const { subject } of due) await stored(() => erase(subject, null));
    if (due.length > 0) tell();
  }

  return {
    /** Asked often, does its work about once a day. */
    sweep: (): Promise<void> =>
      serial(async () => {
        const last = await readMeta(db, 'lastSeenAt');
        const since = ports.now() - (last ?? 0);
        if (last !== null && since >= 0 && since < sweepEvery) return;
        if ((await clock()) === 'ok' && (await isUpToDate())) await eraseDue();
      }),

    async due(): Promise<Output<'retention/due'>> {
      const due = (await soon()).flatMap(({ subject, number, timer }): DueDeletion[] =>
        timer ? [{ subject, number, ...timer }] : [],
      );
      const lastSeenAt = await readMeta(db, 'lastSeenAt');
      const isJump = lastSeenAt !== null && (await clock()) !== 'ok';
      const proofs = (await db.erasures.toArray()).toSorted((a, b) => b.at - a.at);
      return {
        due: dueWithin(due, ports.now(), noticeDays),
        clockJump: isJump ? { lastSeenAt } : null,
        proofs: proofs.map(({ id, at, erasure }) => {
          const { facts: _facts, ...shown } = erasure;
          return { ...shown, id, erasedAt: at };
        }),
      };
    },

    /** A person says that the clock is right. What is due goes now, or once colleagues' word is here. */
    confirmClock: (): Promise<void> =>
      serial(async () => {
        const canErase = await isUpToDate();
        // Else the sweep after the next exchange would take the day's work for done.
        const seenAt = canErase ? ports.now() : ports.now() - sweepEvery;
        expect(await stored(() => writeMeta(db, 'lastSeenAt', seenAt)));
        ports.notify('retention');
        if (canErase) await eraseDue();
      }),

    /** Before its time, by a person. @throws ExpectedFailure */
    erase: (subject: string, why: string): Promise<void> =>
      serial(async () => {
        expect(await stored(() => erase(subject, why)));
        tell();
      }),
  };
}

function timedDecision(decision: Decision, policy: DecisionPolicy): Timed {
  const timer = retentionOf(decision, policy);
  const kept = timer?.class ?? 'decision';
  return {
    subject: subjects.decision(decision.id),
    number: decision.proposal.number,
    timer,
    isHeld: decision.hold !== null,
    artefacts: decision.artefacts.length,
    proof: (reason, emptied) => erasureOf(decision, { reason, kept, emptied }),
  };
}

const timedCase = (record: Case): Timed => ({
  subject: subjects.case(record.id),
  number: record.opening.number,
  timer: caseRetention(record),
  isHeld: false,
  artefacts: 0,
  proof: (reason, emptied) => caseErasureOf(record, reason, emptied),
});

const split = (subject: string): readonly [string, string] => {
  const at = subject.indexOf(':');
  return [subject.slice(0, at), subject.slice(at + 1)];
};
