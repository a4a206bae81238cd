import { err, ok, type Result } from '../../result';
import type { Membership } from '../../workspace/membership';
import { type OpenedPage, openPage } from './open';
import type { EngineParts } from './parts';
import type { RemoteError } from '../remote';

/** Documents a page, and documents looked at again in one transaction. */
export const pageSize = 500;

type Fetched = Promise<Result<OpenedPage, RemoteError>>;

/** A page that is fetched and opened while the one before it is taken in. */
type Ahead = { readonly from: string; readonly page: Fetched; readonly stop: AbortController };

/** One page after the other, opened. There is at most one request at a time. */
export function createPages(parts: EngineParts, signal: AbortSignal) {
  let ahead: Ahead | null = null;

  /** Ends what is under way and waits until it has. */
  async function stop(): Promise<void> {
    const ended = ahead;
    ahead = null;
    ended?.stop.abort();
    await ended?.page.catch(() => undefined);
  }

  function setAhead(next: Ahead): void {
    ahead = next;
    // Whoever takes the page hears of it. Nobody may take it.
    next.page.catch(() => undefined);
  }

  return {
    /** The page after `cursor`. */
    async next(cursor: string | null): Fetched {
      const ready = ahead;
      if (ready?.from !== cursor) {
        await stop();
        return fetchPage(parts, cursor, () => parts.store.membership(), signal);
      }
      ahead = null;
      return ready.page;
    },

    /** Begins with the page after `cursor`. The team is handed over: asking would wait for the transaction. */
    begin(cursor: string, membership: Membership | null): void {
      const controller = new AbortController();
      const either = AbortSignal.any([signal, controller.signal]);
      const page = fetchPage(parts, cursor, async () => membership, either);
      setAhead({ from: cursor, page, stop: controller });
    },

    /** After keys or members came: what was opened without them is opened once more. */
    openAgain(): void {
      if (ahead) setAhead({ ...ahead, page: openedAgain(parts, ahead.page) });
    },

    stop,
  };
}

async function fetchPage(
  parts: EngineParts,
  cursor: string | null,
  team: () => Promise<Membership | null>,
  signal: AbortSignal,
): Fetched {
  const answer = await parts.remote.pull(cursor, pageSize, signal);
  if (!answer.ok) return answer;
  if (signal.aborted) return err({ kind: 'aborted' });
  return ok(await openPage(parts, answer.value, await team()));
}

async function openedAgain(parts: EngineParts, page: Fetched): Fetched {
  const before = await page;
  if (!before.ok) return before;
  const opened = await openPage(parts, before.value.page, await parts.store.membership());
  // A key that was new at the first time is held at the second.
  return ok({ ...opened, hasNewKeys: opened.hasNewKeys || before.value.hasNewKeys });
}
