import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldMembership } from '../../../lib/workspace/fold';
import type { Device } from '../../../lib/workspace/membership';
import { live, steps } from './make-life';

describe('whatever a team does', () => {
  it('all who have the same entries say the same, in any order and with any duplicates', () => {
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat(1_000)), (list, numbers) => {
        const { id, entries } = live(list);
        const expected = foldMembership(id, entries);
        const shuffled = [...entries, ...entries.slice(0, 5)]
          .map(entry => ({ entry: structuredClone(entry), at: numbers.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
        const folded = foldMembership(id, shuffled);
        expect(folded).toEqual(expected);
        expect([...(folded?.devices.keys() ?? [])]).toEqual([...(expected?.devices.keys() ?? [])]);
      }),
    );
  });

  it('a lead with a device that still belongs is left', () => {
    fc.assert(
      fc.property(steps, list => {
        const { id, entries } = live(list);
        const { members, devices } = foldMembership(id, entries) ?? {};
        const isLead = (device: Device): boolean =>
          device.terms.at(-1)?.role === 'lead' && members?.get(device.member)?.role === 'lead';
        expect([...(devices?.values() ?? [])].some(isLead)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
