import { describe, expect, it } from 'vitest';
import { loadClassifier } from '../../../../lib/rules/model/classifier';
import { modelToBytes } from '../../../../lib/rules/model/format';
import { makeModel } from './make-model';

const bytes = modelToBytes(makeModel());
const kindOf = (broken: Uint8Array): string => {
  const loaded = loadClassifier(broken);
  return loaded.ok ? 'fine' : loaded.error.kind;
};
const changedAt = (index: number): Uint8Array => {
  const changed = bytes.slice();
  changed[index] = (changed[index] ?? 0) ^ 0x55;
  return changed;
};

describe('a file of weights', () => {
  it('is told from other files', () => {
    expect(kindOf(new Uint8Array())).toBe('notAModel');
    expect(kindOf(new TextEncoder().encode('<!doctype html><title>404</title>'))).toBe('notAModel');
  });

  it('is refused when it was cut or changed', () => {
    expect(kindOf(bytes.subarray(0, bytes.length - 1))).toBe('damaged');
    expect(kindOf(changedAt(bytes.length - 10))).toBe('damaged');
    expect(kindOf(changedAt(8))).not.toBe('fine');
  });

  it('is refused when it is of another format', () => {
    const text = new TextDecoder('latin1').decode(bytes.subarray(0, 60));
    const at = text.indexOf('signals-3') + 'signals-'.length;
    const other = bytes.slice();
    other[at] = '1'.charCodeAt(0);
    expect(kindOf(other)).toBe('otherVersion');
  });

  it('is read from the middle of a larger buffer as well', () => {
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 7);
    expect(kindOf(larger.subarray(7))).toBe('fine');
  });
});
