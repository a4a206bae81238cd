import { appendBytes, appendEntry, type ChainHead, type Draft } from '../../../lib/ledger/chain';
import { DeviceId, type Entry } from '../../../lib/ledger/entry';

export const deviceA = DeviceId.parse('device-a');
export const deviceB = DeviceId.parse('device-b');

export const makeDraft = (over: Partial<Draft> = {}): Draft => ({
  kind: 'answer',
  version: 1,
  subject: 'answer:1',
  parents: [],
  author: 'author-1',
  payload: { text: 'Das Bürgerbüro öffnet um 8 Uhr.' },
  ...over,
});

/** Random bytes of a test: different for every seed, the same on every run. */
export const makeRandom = (seed: number): Uint8Array =>
  Uint8Array.from({ length: appendBytes }, (_, i) => (seed * 31 + i * 17 + (seed >> 8)) & 255);

/** One device's chain of these drafts, one second apart. */
export function makeChain(
  drafts: readonly Draft[],
  device = deviceA,
): { readonly entries: Entry[]; readonly head: ChainHead | null } {
  let head: ChainHead | null = null;
  const entries: Entry[] = [];
  for (const [index, draft] of drafts.entries()) {
    const time = Date.UTC(2026, 10, 20) + index * 1000;
    const random = makeRandom(index * 2 + (device === deviceA ? 0 : 1));
    const appended = appendEntry(draft, { device, time, random, last: head });
    entries.push(appended.entry);
    head = appended.head;
  }
  return { entries, head };
}
