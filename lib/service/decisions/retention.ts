import { judgeClock } from '../../decisions/clock-guard';
import { caseErasureOf, erasureOf } from '../../decisions/erasing';
import type { Erasure } from '../../decisions/erasure';
import {
  caseRetention,
  dueWithin,
  isDue,
  type RetentionClass,
  retentionOf,
  type Timer,
} from '../../decisions/retention';
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
import { createSerial } from '../serial';
import { expect } from '../unwrap';
import type { Standing } from './standing';

export type RetentionDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  readonly standing: () => Promise<Standing>;
  /** Whether this browser belongs to a team, or waits to be let in. */
  readonly hasTeam: () => Promise<boolean>;
  readonly onErased: (subjects: readonly string[]) => void;
  readonly ports: Pick<Ports, 'now' | 'notify'>;
};

type Emptied = Pick<Erasure, 'entries' | 'artefacts'>;

/** A decision or an escalation, with the timer that runs for it. */
type Timed = {
  readonly subject: string;
  readonly number: string;
  readonly class: RetentionClass;
  /** Null while none runs. */
  readonly timer: Timer | null;
  readonly isHeld: boolean;
  readonly artefacts: number;
  readonly proof: (reason: string, emptied: Emptied) => Erasure;
};

/** No month is shorter. */
const shortestMonth = 28 * 86_400_000;
const noticeDays = 7;
/** Reason in a proof; the pages have words for it. */
const timeIsOver = '';

/** Deletes what is due, says what soon will be, and lists the proofs. */
export function createRetentionService(deps: RetentionDeps) {
  const { db, ledger, standing, hasTeam, onErased, ports } = deps;
  const serial = createSerial();

  async function timedDecision(id: string): Promise<Timed | null> {
    const row = await db.decisions.where('id').equals(id).first();
    if (!row) return null;
    const { decision } = row;
    const timer = retentionOf(decision, (await standing()).policy);
    const kept = timer?.class ?? 'decision';
    return {
      subject: subjects.decision(id),
      number: decision.proposal.number,
      class: kept,
      timer,
      isHeld: decision.hold !== null,
      artefacts: decision.artefacts.length,
      proof: (why, emptied) => erasureOf(decision, { reason: why, kept, emptied }),
    };
  }

  async function timedCase(id: string): Promise<Timed | null> {
    const record = (await db.cases.where('id').equals(id).first())?.case;
    if (!record) return null;
    return {
      subject: subjects.case(id),
      number: record.opening.number,
      class: 'case',
      timer: caseRetention(record),
      isHeld: false,
      artefacts: 0,
      proof: (why, emptied) => caseErasureOf(record, why, emptied),
    };
  }

  /** What is due within the days that are told beforehand, and what is held though it were due. */
  async function soon(): Promise<Timed[]> {
    const { policy } = await standing();
    // A decision is kept at least so long after closing, whatever else keeps it longer.
    const least = policy.retention.decisionMonths * shortestMonth;
    const before = ports.now() + noticeDays * 86_400_000 - least;
    const decisions = await db.decisionBriefs.where('closedAt').belowOrEqual(before).primaryKeys();
    const cases = await db.cases.toCollection().primaryKeys();
    const found = [
      ...(await Promise.all(decisions.map(timedDecision))),
      ...(await Promise.all(cases.map(timedCase))),
    ];
    return found.filter(one => one !== null);
  }

  async function erase({ subject, proof, artefacts }: Timed, why: string): Promise<void> {
    const tables = [...ledgerTables, ...erasureTables];
    await db.transaction('rw', tables, async () => {
      const filled = await db.entries.where('subject').equals(subject).toArray();
      const entries = filled.filter(({ body }) => body !== null).length;
      if (entries === 0) return;
      await ledger.append('erasure', subject, proof(why, { entries, artefacts }));
      await projectSubjects(db, [subject], await foldErased(db, [subject], []));
    });
    onErased([subject]);
  }

  function tell(): void {
    for (const changed of ['retention', 'decisions', 'cases', 'deliveries'] as const)
      ports.notify(changed);
  }

  /** A lead's browser deletes for all; without a team each does for itself. */
  const mayErase = async (): Promise<boolean> =>
    !(await hasTeam()) || (await standing()).role === 'lead';

  async function clock(): Promise<'ok' | 'set-back' | 'jumped'> {
    return judgeClock(await readMeta(db, 'lastSeenAt'), ports.now());
  }

  return {
    /** Once a day, and when the browser starts. */
    sweep: (): Promise<void> =>
      serial(async () => {
        if ((await clock()) !== 'ok') return ports.notify('retention');
        if (!(await stored(() => writeMeta(db, 'lastSeenAt', ports.now()))).ok) return;
        if (!(await mayErase())) return;
        const due = (await soon()).filter(({ timer }) => isDue(timer, ports.now()));
        // What the disk or the role does not let go today is due tomorrow as well.
        for (const one of due) await stored(() => erase(one, timeIsOver));
        if (due.length > 0) tell();
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

    /** A person says that the clock is right. */
    confirmClock: (): Promise<void> =>
      serial(async () => {
        expect(await stored(() => writeMeta(db, 'lastSeenAt', ports.now())));
        ports.notify('retention');
      }),

    /** Before its time, by a person. @throws ExpectedFailure */
    erase: (subject: string, why: string): Promise<void> =>
      serial(async () => {
        const [room, id] = split(subject);
        const timed = room === 'decision' ? await timedDecision(id) : await timedCase(id);
        if (!timed || (room !== 'decision' && room !== 'case')) throw new ExpectedFailure('gone');
        if (timed.isHeld) throw new ExpectedFailure('held');
        expect(await stored(() => erase(timed, why)));
        tell();
      }),
  };
}

const split = (subject: string): readonly [string, string] => {
  const at = subject.indexOf(':');
  return [subject.slice(0, at), subject.slice(at + 1)];
};
