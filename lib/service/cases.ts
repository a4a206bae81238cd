import { dayOf } from '../decisions/german-time';
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import canonicalize from 'canonicalize';
import { type Case, CaseId, type CaseOpening, type CaseStatus } from '../escalation/case';
import { caseNumberBytes, createCaseNumber } from '../escalation/case-number';
import type { CommentKey } from '../comment/snapshot';
import { ExpectedFailure } from '../rpc/server';
import type { Input, Output } from '../rpc/protocol';
import type { LotseDb } from '../store/db';
import { stored } from '../store/failures';
import { subjects } from '../store/kinds';
import { type Ledger, ledgerTables } from '../store/ledger';
import type { Deliveries } from './deliveries';
import type { Ports } from './ports';
import type { createTargetsService } from './targets';
import { expect } from './unwrap';

export type CasesDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  readonly targets: ReturnType<typeof createTargetsService>;
  readonly deliveries: Deliveries;
  readonly ports: Pick<Ports, 'now' | 'notify' | 'randomBytes'>;
};

/** Escalated comments. Opening and every step is a ledger entry. */
export function createCasesService({ db, ledger, targets, deliveries, ports }: CasesDeps) {
  async function freeNumber(): Promise<string> {
    const year = Number(dayOf(ports.now()).slice(0, 4));
    for (;;) {
      const number = createCaseNumber(year, ports.randomBytes(caseNumberBytes));
      if ((await db.cases.where('number').equals(number).count()) === 0) return number;
    }
  }

  async function read(id: CaseId): Promise<Case> {
    const row = await db.cases.get(id);
    if (!row) throw new ExpectedFailure('gone');
    return row.case;
  }

  return {
    /**
     * Opens a case and queues its delivery in one transaction. The same comment, captured at the same
     * moment, for the same target is the same case: a repeated message finds it.
     */
    async open(input: Input<'cases/open'>): Promise<Case> {
      const target = await targets.find(input.targetId);
      if (!target) throw new ExpectedFailure('gone');
      const id = caseIdFor(input);
      const open = async (): Promise<Case> => {
        const known = await db.cases.get(id);
        if (known) return known.case;
        const opening: CaseOpening = {
          ...input,
          number: await freeNumber(),
          targetName: target.name,
          channel: target.channel,
        };
        await ledger.append('case-opening', subjects.case(id), opening);
        if (target.channel.kind === 'webhook') await deliveries.queue(id);
        return read(id);
      };
      const tables = [...ledgerTables, 'outbox'];
      const opened = expect(await stored(() => db.transaction('rw', tables, open)));
      ports.notify('cases');
      if (target.channel.kind === 'webhook') deliveries.wake();
      return opened;
    },

    list: async (): Promise<Case[]> =>
      (await db.cases.orderBy('openedAt').toArray()).map(row => row.case).toReversed(),

    async forComments(keys: readonly CommentKey[]): Promise<Output<'cases/for-comments'>> {
      const rows = await db.cases
        .where('commentKey')
        .anyOf([...keys])
        .sortBy('openedAt');
      return rows.map(({ commentKey, number, case: { status } }) => ({
        key: commentKey,
        number,
        status,
      }));
    },

    async move(id: CaseId, status: CaseStatus, note: string): Promise<Case> {
      await read(id);
      expect(await stored(() => ledger.append('case-step', subjects.case(id), { status, note })));
      ports.notify('cases');
      return read(id);
    },
  };
}

function caseIdFor({ comment, context, targetId }: Input<'cases/open'>): CaseId {
  const about = canonicalize([comment.key, context.capturedAt, targetId]);
  return CaseId.parse(bytesToHex(sha256(new TextEncoder().encode(about))).slice(0, 32));
}
