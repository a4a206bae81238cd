/** Crockford's alphabet: no I, L, O, U, so that a number survives the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const caseNumberBytes = 5;

/** Such as "2026-7F3KQ". @param random 5 random bytes; 33 million numbers a year */
export function createCaseNumber(year: number, random: Uint8Array): string {
  if (random.length < caseNumberBytes) throw new RangeError('a case number needs 5 random bytes');
  const digits = Array.from(random.subarray(0, caseNumberBytes), byte =>
    alphabet.charAt(byte & 31),
  );
  return `${year}-${digits.join('')}`;
}
