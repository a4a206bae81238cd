import { bytesToHex } from '@noble/hashes/utils.js';
import type { Case, CaseId } from '../escalation/case';
import { type Attempt, judgeAttempt } from '../escalation/delivery';
import { ExpectedFailure } from '../rpc/server';
import type { DeliveryState } from '../escalation/delivery-state';
import type { LotseDb } from '../store/db';
import { stored } from '../store/failures';
import type { RecordOf } from '../store/tables';
import { postWebhook } from '../sync/webhook';
import type { Ports } from './ports';
import { createSerial } from '../serial';
import { expect } from './unwrap';

export type DeliveriesDeps = {
  readonly db: LotseDb;
  readonly ports: Ports;
  /** The request's body for a case, in its target's format. */
  readonly render: (record: Case) => Promise<unknown>;
  /** https only, outside of tests. */
  readonly isAllowed?: (url: string) => boolean;
};

export type Deliveries = ReturnType<typeof createDeliveries>;

/**
 * Sends cases to webhooks. A delivery stays `waiting` in the database until the receiver has said yes or
 * no, so a stopped worker goes on with it; the idempotency key tells the receiver about the repetition.
 */
export function createDeliveries({ db, ports, render, isAllowed }: DeliveriesDeps) {
  const serial = createSerial();

  async function send(row: Row): Promise<void> {
    const record = (await db.cases.get(row.caseId))?.case;
    if (record?.opening.channel.kind !== 'webhook') return;
    const { url } = record.opening.channel;
    const { fetch, mayFetch } = ports;
    const attempt = await postWebhook(
      { url, body: await render(record), idempotencyKey: row.idempotencyKey },
      { fetch, mayFetch, ...(isAllowed && { isAllowed }) },
    );
    await note(row, attempt);
  }

  async function note({ caseId, attempts }: Row, attempt: Attempt): Promise<void> {
    const count = attempts + 1;
    const [byte = 0] = ports.randomBytes(1);
    const verdict = judgeAttempt(attempt, {
      attempts: count,
      now: ports.now(),
      chance: byte / 255,
    });
    await stored(() =>
      db.outbox.update(caseId, {
        state: verdict.state,
        attempts: count,
        problem: verdict.state === 'delivered' ? null : verdict.problem,
        nextTryAt: verdict.state === 'waiting' ? verdict.nextTryAt : null,
      }),
    );
    ports.notify('deliveries');
  }

  /** Sends what is due, then sets the alarm for what comes next. */
  async function run(): Promise<void> {
    const waiting = await db.outbox.where('state').equals('waiting').toArray();
    for (const row of waiting.filter(({ nextTryAt }) => (nextTryAt ?? 0) <= ports.now())) {
      await send(row);
    }
    const left = await db.outbox.where('state').equals('waiting').toArray();
    const next = left.length > 0 ? Math.min(...left.map(({ nextTryAt }) => nextTryAt ?? 0)) : null;
    await ports.setAlarm('deliver', next);
  }

  async function requeue(caseId: CaseId): Promise<void> {
    const again = { state: 'waiting', attempts: 0, nextTryAt: ports.now() } as const;
    expect(await stored(() => db.outbox.update(caseId, again)));
  }

  return {
    /** Queues the one delivery of a case; joins the transaction that opens it. */
    queue: async (caseId: CaseId): Promise<void> => {
      if (await db.outbox.get(caseId)) return;
      await db.outbox.add({
        caseId,
        state: 'waiting',
        attempts: 0,
        nextTryAt: ports.now(),
        problem: null,
        idempotencyKey: bytesToHex(ports.randomBytes(16)),
      });
    },

    /** Sends what is due. One run at a time. */
    run: (): Promise<void> => serial(run),

    /** Starts a run that nobody waits for. */
    wake: (): void => void serial(run),

    /** Tries again what failed because nobody had allowed its host. Those still refused fail again. */
    retryRefused: (): Promise<void> =>
      serial(async () => {
        const failed = await db.outbox.where('state').equals('failed').toArray();
        for (const { caseId, problem } of failed) {
          if (problem === 'no-permission') await requeue(caseId);
        }
        await run();
      }),

    list: async (): Promise<DeliveryState[]> => (await db.outbox.toArray()).map(toState),

    /** Tries again at once, after a person asked for it. */
    async retry(caseId: CaseId): Promise<DeliveryState> {
      await serial(async () => {
        const row = await db.outbox.get(caseId);
        if (!row) throw new ExpectedFailure('gone');
        if (row.state === 'delivered') return;
        await requeue(caseId);
        await run();
      });
      const row = await db.outbox.get(caseId);
      if (!row) throw new ExpectedFailure('gone');
      return toState(row);
    },
  };
}

type Row = RecordOf<'outbox'>;

const toState = ({ idempotencyKey: _key, ...state }: Row): DeliveryState => state;
