import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyChain } from '../../../lib/ledger/chain';
import { createEntryId, Entry, hashOf, withoutBody } from '../../../lib/ledger/entry';
import { deviceA, deviceB, makeChain, makeDraft, makeRandom } from './make-chain';

const drafts = fc
  .array(fc.record({ text: fc.string(), n: fc.integer() }), { minLength: 2, maxLength: 12 })
  .map(payloads =>
    payloads.map((payload, i) => makeDraft({ payload, subject: `answer:${i % 3}` })),
  );

const chainAndIndex = drafts.chain(list =>
  fc.record({
    chain: fc.constant(makeChain(list)),
    index: fc.integer({ min: 0, max: list.length - 1 }),
  }),
);

describe('entry ids', () => {
  it('sort by time whatever the random bytes are', () => {
    const times = fc.integer({ min: 0, max: 2 ** 48 - 2 });
    const random = fc.uint8Array({ minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(times, random, random, (time, a, b) => {
        expect(createEntryId(time, a) < createEntryId(time + 1, b)).toBe(true);
      }),
    );
  });
});

describe('a chain', () => {
  it('verifies as it was written, and gives its end', () => {
    fc.assert(
      fc.property(drafts, list => {
        const { entries, head } = makeChain(list);
        expect(verifyChain(deviceA, entries, head)).toEqual({ ok: true, value: head });
        for (const entry of entries) expect(Entry.safeParse(entry).success).toBe(true);
      }),
    );
  });

  it('verifies after any contents were deleted', () => {
    fc.assert(
      fc.property(drafts, fc.array(fc.boolean()), (list, dropped) => {
        const { entries, head } = makeChain(list);
        const left = entries.map((entry, i) => (dropped[i] ? withoutBody(entry) : entry));
        expect(verifyChain(deviceA, left, head).ok).toBe(true);
      }),
    );
  });

  it('shows a changed field of any entry at that entry or the next', () => {
    const change = fc.constantFrom<Partial<Entry>>(
      { author: 'author-2' },
      { kind: 'other' },
      { subject: 'answer:99' },
      { time: 1 },
      { id: createEntryId(5, makeRandom(99)) },
      { version: 7 },
    );
    fc.assert(
      fc.property(chainAndIndex, change, ({ chain, index }, over) => {
        const forged = chain.entries.with(index, { ...entryAt(chain.entries, index), ...over });
        const result = verifyChain(deviceA, forged, chain.head);
        expect(result.ok).toBe(false);
        if (result.ok) return;
        const isLast = index === forged.length - 1;
        expect(result.error.kind).toBe(isLast ? 'end' : 'link');
        expect(result.error.seq).toBe(isLast ? index + 1 : index + 2);
      }),
    );
  });

  it('shows a changed content at its entry', () => {
    fc.assert(
      fc.property(chainAndIndex, ({ chain, index }) => {
        const entry = entryAt(chain.entries, index);
        const body = { payload: { text: 'forged', forged: true }, salt: entry.body?.salt ?? '' };
        const result = verifyChain(
          deviceA,
          chain.entries.with(index, { ...entry, body }),
          chain.head,
        );
        expect(result).toMatchObject({ ok: false, error: { kind: 'payload', seq: index + 1 } });
      }),
    );
  });

  it('shows a dropped entry, the last ones included', () => {
    fc.assert(
      fc.property(chainAndIndex, ({ chain, index }) => {
        const result = verifyChain(deviceA, chain.entries.toSpliced(index, 1), chain.head);
        const isLast = index === chain.entries.length - 1;
        expect(result).toMatchObject({
          ok: false,
          error: isLast ? { kind: 'end' } : { kind: 'missing', seq: index + 1 },
        });
      }),
    );
  });

  it('shows swapped entries at the first wrong place', () => {
    fc.assert(
      fc.property(chainAndIndex, ({ chain, index }) => {
        const other = index === 0 ? 1 : index - 1;
        const first = entryAt(chain.entries, index);
        const second = entryAt(chain.entries, other);
        const swapped = chain.entries.with(index, second).with(other, first);
        expect(verifyChain(deviceA, swapped, chain.head)).toMatchObject({
          ok: false,
          error: { kind: 'out-of-order' },
        });
      }),
    );
  });

  it('shows entries of another device', () => {
    const { entries, head } = makeChain([makeDraft()], deviceB);
    expect(verifyChain(deviceA, entries, head)).toMatchObject({ error: { kind: 'other-device' } });
  });

  it('hashes fields that only a newer version knows', () => {
    const [entry] = makeChain([makeDraft()]).entries;
    const newer = Entry.parse({ ...entry, urgency: 'high' });
    expect(newer['urgency']).toBe('high');
    expect(hashOf(newer)).not.toBe(hashOf(Entry.parse(entry)));
  });

  it('refuses what is not JSON', () => {
    expect(() => makeChain([makeDraft({ payload: undefined })])).toThrow(TypeError);
  });
});

function entryAt(entries: readonly Entry[], index: number): Entry {
  const entry = entries[index];
  if (!entry) throw new RangeError(`no entry ${index}`);
  return entry;
}
