import type { AnswerId } from '../knowledge/answer';
import { scrubContacts } from '../language/scrub-contacts';
import { scrubNames } from '../language/scrub-names';
import type { Output } from '../rpc/protocol';
import type { LotseDb } from '../store/db';
import { stored } from '../store/failures';
import { readPayload, subjects } from '../store/kinds';
import type { Ledger } from '../store/ledger';
import type { Ports } from './ports';
import { expect } from './unwrap';

export type ExpiredUsesDeps = {
  readonly db: LotseDb;
  readonly ledger: Ledger;
  readonly ports: Pick<Ports, 'now'>;
};

const keptFor = 90 * 24 * 60 * 60 * 1000;

/**
 * Why answers were used though they were not valid that day, so that those who keep the base see which
 * answer is missed and what is said of it. Nothing of the comment; deleted after 90 days.
 */
export function createExpiredUsesService({ db, ledger, ports }: ExpiredUsesDeps) {
  return {
    async note(answerId: AnswerId, reason: string): Promise<void> {
      const scrubbed = scrubNames(scrubContacts(reason), () => false).trim();
      const subject = subjects.expiredUse(answerId, ports.now());
      const payload = { answerId, reason: scrubbed };
      expect(await stored(() => ledger.append('expired-use', subject, payload)));
    },

    /** Newest first. */
    async list(answerId: AnswerId): Promise<Output<'answers/expired-uses'>> {
      const entries = await db.entries
        .where('subject')
        .startsWith(subjects.expiredUse(answerId, ''))
        .toArray();
      return entries
        .flatMap(entry => {
          const use = readPayload('expired-use', entry);
          return use?.answerId === answerId ? [{ reason: use.reason, at: entry.time }] : [];
        })
        .toSorted((left, right) => right.at - left.at);
    },

    sweep: (): Promise<void> =>
      ledger.forget('expired-use', subjects.expiredUse('', ''), ports.now() - keptFor),
  };
}
