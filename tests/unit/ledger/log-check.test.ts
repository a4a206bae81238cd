import { describe, expect, it } from 'vitest';
import { type ChainHead } from '../../../lib/ledger/chain';
import { DeviceId, type Entry, hashOf, withoutBody } from '../../../lib/ledger/entry';
import { checkLog, type Witnessed } from '../../../lib/ledger/log-check';
import { deviceA, deviceB, makeChain, makeDraft } from './make-chain';

const deviceC = DeviceId.parse('device-c');
const drafts = [1, 2, 3, 4, 5].map(number => makeDraft({ payload: { text: `Schritt ${number}` } }));
const { entries, head } = makeChain(drafts);

/** What a colleague's device saw: the chain up to this entry. */
const seen = (seq: number, by = deviceB, chain: readonly Entry[] = entries): Witnessed => ({
  by,
  at: Date.UTC(2026, 10, 20, 12, seq),
  heads: [{ device: deviceA, seq, hash: hashOf(chain[seq - 1]!) }],
});

/** The first chain's finding; there is only that one. */
function check(
  chain: readonly Entry[],
  witnessed: readonly Witnessed[],
  kept: ChainHead | null = head,
) {
  const heads = new Map(kept ? [[deviceA, kept] as const] : []);
  return checkLog({ entries: chain, heads, witnessed })[0];
}

const changedAt = (index: number, change: Partial<Entry>): Entry[] =>
  entries.with(index, { ...entries[index]!, ...change });

describe('a log that nobody touched', () => {
  it('has no fault, and says who confirmed it up to where', () => {
    const found = check(entries, [seen(2), seen(4), seen(3, deviceC)]);
    expect(found).toMatchObject({ device: deviceA, length: 5, head, fault: null });
    expect(found?.confirmed.map(({ by, seq }) => [by, seq])).toEqual([
      [deviceC, 3],
      [deviceB, 4],
    ]);
  });

  it('is found in whatever order its entries come', () => {
    expect(check(entries.toReversed(), [seen(5)])).toMatchObject({ length: 5, fault: null });
  });

  it('has no fault when content was erased', () => {
    expect(check(entries.map(withoutBody), [seen(5)])).toMatchObject({ length: 5, fault: null });
  });

  it('checks every device by itself', () => {
    const other = makeChain(drafts.slice(0, 2), deviceB);
    const heads = new Map([
      [deviceA, head!],
      [deviceB, other.head!],
    ]);
    const found = checkLog({ entries: [...other.entries, ...entries], heads, witnessed: [] });
    expect(found.map(({ device, length, fault }) => [device, length, fault])).toEqual([
      [deviceA, 5, null],
      [deviceB, 2, null],
    ]);
  });
});

describe('a cut tail', () => {
  it('shows by the end that was kept', () => {
    expect(check(entries.slice(0, 3), [])?.fault).toMatchObject({ kind: 'end', seq: 3 });
  });

  it('shows by colleagues when the kept end was replaced as well', () => {
    const kept = { seq: 3, hash: hashOf(entries[2]!) };
    const found = check(entries.slice(0, 3), [seen(2), seen(5)], kept);
    expect(found?.fault).toEqual({ kind: 'cut', seq: 4, id: null, by: deviceB });
    expect(found?.confirmed).toMatchObject([{ seq: 2 }]);
  });

  it('is told as one, not as a wrong end, when colleagues have seen more', () => {
    expect(check(entries.slice(0, 3), [seen(5)])?.fault).toMatchObject({ kind: 'cut', seq: 4 });
  });

  it('shows when the whole chain is gone', () => {
    expect(check([], [seen(5)], null)).toMatchObject({
      device: deviceA,
      length: 0,
      fault: { kind: 'cut', seq: 1 },
    });
  });
});

describe('a changed entry', () => {
  it('is named by the link that no longer holds', () => {
    const found = check(changedAt(1, { author: 'jemand-anderes' }), []);
    expect(found?.fault).toMatchObject({ kind: 'link', seq: 3, id: entries[2]!.id, by: null });
  });

  it('is named itself where a colleague confirmed that very entry', () => {
    const found = check(changedAt(1, { author: 'jemand-anderes' }), [seen(2)]);
    expect(found?.fault).toMatchObject({ kind: 'rewritten', seq: 2, by: deviceB });
  });

  it('leaves no later confirmation standing', () => {
    const found = check(changedAt(1, { author: 'jemand-anderes' }), [seen(1, deviceC), seen(5)]);
    expect(found?.confirmed).toMatchObject([{ by: deviceC, seq: 1 }]);
  });

  it('is named when only its content was changed', () => {
    const { salt } = entries[3]!.body!;
    const found = check(changedAt(3, { body: { payload: { text: 'anders' }, salt } }), [seen(5)]);
    expect(found?.fault).toMatchObject({ kind: 'payload', seq: 4, id: entries[3]!.id });
    expect(found?.confirmed).toEqual([]);
  });

  it('is named when one was taken from the middle', () => {
    const found = check(entries.toSpliced(2, 1), [seen(5)]);
    expect(found?.fault).toMatchObject({ kind: 'missing', seq: 3 });
  });
});

describe('a chain that was computed anew, with its end replaced', () => {
  const forged = makeChain(drafts.with(1, makeDraft({ payload: { text: 'nie gesagt' } })));

  it('is whole by itself', () => {
    expect(check(forged.entries, [], forged.head)?.fault).toBeNull();
  });

  it('differs from what colleagues confirmed', () => {
    const found = check(forged.entries, [seen(1), seen(3), seen(5, deviceC)], forged.head);
    expect(found?.fault).toEqual({
      kind: 'rewritten',
      seq: 3,
      id: forged.entries[2]!.id,
      by: deviceB,
    });
    expect(found?.confirmed).toMatchObject([{ by: deviceB, seq: 1 }]);
  });

  it('is not found by what its own device says of it', () => {
    expect(check(forged.entries, [seen(3, deviceA)], forged.head)?.fault).toBeNull();
  });
});
