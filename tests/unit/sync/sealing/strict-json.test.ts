import canonicalize from 'canonicalize';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pad, unpad } from '../../../../lib/sync/sealing/padding';
import { parseCanonical, writeCanonical } from '../../../../lib/sync/sealing/strict-json';

/** As the ledger's payloads are; a minus zero is a zero in JSON. */
const wellFormed = fc
  .jsonValue({ stringUnit: 'grapheme', maxDepth: 20 })
  .map(value => JSON.stringify(value))
  .filter(text => !text.includes('"__proto__":'))
  .map((text): unknown => JSON.parse(text));

describe('what others wrote', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(wellFormed, value => {
        expect(parseCanonical(writeCanonical(value))).toEqual(value);
      }),
    );
  });

  it('is read in one form only, so that nothing else has the same meaning and another hash', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), text => {
        const value = parseCanonical(text);
        expect(value === undefined ? text : canonicalize(value)).toBe(text);
      }),
    );
  });

  it('may hold brackets and quotes in its texts, any number of them', () => {
    for (const text of ['['.repeat(500), '"'.repeat(500), '\\"['.repeat(300), '__proto__'])
      expect(parseCanonical(writeCanonical({ text }))).toEqual({ text });
  });

  it('is refused when it would set a prototype, break a number or nest without end', () => {
    for (const text of [
      '{"__proto__":{"isLead":true}}',
      '{"a":{"__proto__":1}}',
      '{"\\u005f_proto__":1}',
      '1e999',
      '{"b":1,"a":1}',
      '{"a":1,"a":1}',
      ' 1',
      '"\\ud800"',
      `${'['.repeat(101)}${']'.repeat(101)}`,
    ])
      expect([text, parseCanonical(text)]).toEqual([text, undefined]);
  });
});

describe('padding', () => {
  const ascii = fc.string({ unit: 'binary-ascii', maxLength: 5_000 }).filter(s => !s.endsWith(' '));

  it('is taken away again without a trace', () => {
    fc.assert(
      fc.property(ascii, text => {
        expect(unpad(pad(text))).toBe(text);
      }),
    );
  });

  it('makes sizes of 1, 2, 4, 8 … KiB, each less than twice what was needed', () => {
    fc.assert(
      fc.property(ascii, text => {
        const { length } = pad(text);
        expect(Number.isInteger(Math.log2(length / 1_024))).toBe(true);
        expect(length).toBeLessThan(Math.max(1_025, text.length * 2));
        expect(length).toBeGreaterThanOrEqual(text.length);
      }),
    );
  });
});
