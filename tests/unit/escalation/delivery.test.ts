import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCaseNumber } from '../../../lib/escalation/case-number';
import { judgeAttempt, maxAttempts } from '../../../lib/escalation/delivery';

const hour = 60 * 60 * 1000;
const at = (attempts: number, chance = 0.5) => ({ attempts, now: 0, chance });

describe('judging an attempt', () => {
  it('takes every 2xx for delivered', () => {
    for (const status of [200, 201, 202, 204]) {
      expect(judgeAttempt({ kind: 'answered', status }, at(1))).toEqual({ state: 'delivered' });
    }
  });

  it('waits longer each time, an hour and a fifth at most, and never less than 24 seconds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: maxAttempts - 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, chance) => {
          const verdict = judgeAttempt(
            { kind: 'unreached', problem: 'offline' },
            at(attempts, chance),
          );
          expect(verdict.state).toBe('waiting');
          if (verdict.state !== 'waiting') return;
          expect(verdict.nextTryAt).toBeGreaterThanOrEqual(24_000);
          expect(verdict.nextTryAt).toBeLessThanOrEqual(1.2 * hour);
        },
      ),
    );
  });

  it('spreads the tries of many devices', () => {
    const low = judgeAttempt({ kind: 'answered', status: 503 }, at(3, 0));
    const high = judgeAttempt({ kind: 'answered', status: 503 }, at(3, 1));
    expect([low, high]).toMatchObject([{ nextTryAt: 96_000 }, { nextTryAt: 144_000 }]);
  });

  it('gives up in the end', () => {
    expect(judgeAttempt({ kind: 'unreached', problem: 'offline' }, at(maxAttempts))).toEqual({
      state: 'failed',
      problem: 'offline',
    });
  });

  it('does not repeat what a repetition would not change', () => {
    expect(judgeAttempt({ kind: 'answered', status: 404 }, at(1)).state).toBe('failed');
    expect(judgeAttempt({ kind: 'not-allowed', problem: 'no-permission' }, at(1)).state).toBe(
      'failed',
    );
    expect(judgeAttempt({ kind: 'unreached', problem: 'redirect' }, at(1)).state).toBe('failed');
  });
});

describe('a case number', () => {
  it('has the year and five characters that can not be mistaken for another', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 5, maxLength: 5 }), random => {
        expect(createCaseNumber(2026, random)).toMatch(/^2026-[0-9A-HJKMNP-TV-Z]{5}$/);
      }),
    );
  });
});
