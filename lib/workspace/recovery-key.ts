/** Crockford's alphabet: no I, L, O, U, so that a key survives pen and paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 5;
const groupLength = 5;
export const recoveryKeyBytes = groups * groupLength;

/** A key to write down, such as "7K3QF-2M9XB-HT4ZD-0WCJ8-R6VNE"; 125 bits. @param random 25 random bytes */
export function recoveryKey(random: Uint8Array): string {
  if (random.length < recoveryKeyBytes)
    throw new RangeError('a recovery key needs 25 random bytes');
  const letters = Array.from(random.subarray(0, recoveryKeyBytes), byte =>
    alphabet.charAt(byte & 31),
  );
  return Array.from({ length: groups }, (_, group) =>
    letters.slice(group * groupLength, (group + 1) * groupLength).join(''),
  ).join('-');
}
