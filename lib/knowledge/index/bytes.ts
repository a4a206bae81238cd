/**
 * Sections of numbers and texts in one byte array, so that a base goes to IndexedDB and back without
 * JSON. Layout, little endian: magic, version, number of sections, byte length of each, the sections at
 * multiples of 8.
 */
export type ByteWriter = {
  numbers(values: ArrayLike<number>): void;
  texts(values: readonly string[]): void;
  finish(): Uint8Array;
};

const magic = 0x4b4c_5741;

export function createByteWriter(version: number): ByteWriter {
  const sections: Uint8Array[] = [];
  const add = (array: Uint32Array): void => {
    sections.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  };
  return {
    numbers: values => add(Uint32Array.from(values)),
    texts(values) {
      add(Uint32Array.from(values, value => value.length));
      sections.push(new TextEncoder().encode(values.join('')));
    },
    finish() {
      const head = Uint32Array.from([
        magic,
        version,
        sections.length,
        ...sections.map(s => s.length),
      ]);
      const total = sections.reduce(
        (sum, { length }) => sum + padded(length),
        padded(head.byteLength),
      );
      const bytes = new Uint8Array(total);
      bytes.set(new Uint8Array(head.buffer));
      let at = padded(head.byteLength);
      for (const section of sections) {
        bytes.set(section, at);
        at += padded(section.length);
      }
      return bytes;
    },
  };
}

export type ByteReader = {
  numbers(): Uint32Array;
  texts(): string[];
};

/** Null when the bytes were written by another version, are cut, or are something else. */
export function createByteReader(given: Uint8Array, version: number): ByteReader | null {
  // Views on numbers need aligned memory, which a slice of a larger buffer may not be.
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
  if (bytes.length < 16 || bytes.length % 8 !== 0) return null;
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const count = head[2] ?? 0;
  if (head[0] !== magic || head[1] !== version || count > 64) return null;
  const lengths = [...head.subarray(3, 3 + count)];
  const start = padded(4 * (3 + count));
  if (lengths.reduce((sum, length) => sum + padded(length), start) !== bytes.length) return null;
  let at = start;
  let next = 0;
  const take = (): Uint8Array => {
    const length = lengths[next] ?? 0;
    const section = bytes.subarray(at, at + length);
    next += 1;
    at += padded(length);
    return section;
  };
  const numbers = (): Uint32Array => {
    const section = take();
    return new Uint32Array(section.buffer, section.byteOffset, section.length / 4);
  };
  return {
    numbers,
    texts() {
      const sizes = numbers();
      const all = new TextDecoder().decode(take());
      let from = 0;
      return Array.from(sizes, size => {
        from += size;
        return all.slice(from - size, from);
      });
    },
  };
}

const padded = (length: number): number => Math.ceil(length / 8) * 8;
