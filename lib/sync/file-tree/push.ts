import { compareFiles, type LogFile } from './names';
import type { Doc, PushOutcome } from '../remote';

const longestBody = 4_000_000;
const idPattern = /^[A-Za-z0-9_-]{22,64}$/;

/** What can be told of documents without storing them, and those that are to be stored. Pure. */
export function sortForPush(
  docs: readonly Doc[],
  isRemoved: (id: string) => boolean,
  isKnown: (id: string) => boolean,
): { readonly outcomes: readonly PushOutcome[]; readonly fresh: readonly Doc[] } {
  const outcomes: PushOutcome[] = [];
  const fresh = new Map<string, Doc>();
  for (const doc of docs) {
    const { id, body } = doc;
    if (!idPattern.test(id) || !isAscii(body)) outcomes.push({ id, outcome: 'refused' });
    else if (isRemoved(id)) outcomes.push({ id, outcome: 'removed' });
    else if (isKnown(id) || fresh.has(id)) outcomes.push({ id, outcome: 'exists' });
    else if (body.length > longestBody) outcomes.push({ id, outcome: 'too-large' });
    else fresh.set(id, doc);
  }
  return { outcomes, fresh: [...fresh.values()] };
}

/**
 * The files to read before a push: of those not read yet the newest, first this browser's own (a push that was
 * broken off and comes again), as many as `bytes` allow.
 */
export function newestUnread(
  files: readonly LogFile[],
  own: string,
  bytes: number,
  hasRead: (file: LogFile) => boolean,
): LogFile[] {
  const newestFirst = files
    .filter(({ stream }) => stream === 'd')
    .toSorted(
      (a, b) =>
        Number(b.folder === own) - Number(a.folder === own) || b.to - a.to || compareFiles(a, b),
    );
  const chosen: LogFile[] = [];
  let left = bytes;
  for (const file of newestFirst) {
    left -= file.size;
    if (left < 0) break;
    if (!hasRead(file)) chosen.push(file);
  }
  return chosen;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
