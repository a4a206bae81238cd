import { decryptBytes, encryptBytes, importContentKey, readKeyId } from './envelope';
import type { CaseKey } from '../sync-store';

/**
 * A secured file in a team's storage. It travels in parts: servers and proxies take requests up to 1 MB without being
 * set up for more, and who was stopped goes on with the next part.
 */
export type FileName = {
  /** Id of the case key that it is sealed with. */
  readonly caseKey: string;
  /** SHA-256 of the whole file. */
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
};

export type FileSealer = {
  /**
   * Ids of the parts in order: keyed hashes, which tell the storage neither what a file is nor which belong together.
   * Null: the first workspace key is not here.
   */
  readonly fileIds: (file: FileName) => readonly string[] | null;
  readonly sealPart: (bytes: Uint8Array, id: string, caseKey: CaseKey) => Promise<Uint8Array>;
  /** Null: not sealed with this key under this id, or changed. With padding, which `joinParts` takes off. */
  readonly openPart: (
    sealed: Uint8Array,
    id: string,
    caseKey: CaseKey,
  ) => Promise<Uint8Array | null>;
};

/** Sealed and in base64url a part has 983 kB. */
const partBytes = 720 * 1_024;
/** Sizes that the storage sees. */
const paddingStep = 16 * 1_024;

const partCount = ({ size }: Pick<FileName, 'size'>): number =>
  Math.max(1, Math.ceil(size / partBytes));

export const partOf = (bytes: Uint8Array, index: number): Uint8Array =>
  bytes.subarray(index * partBytes, (index + 1) * partBytes);

/** Null: parts are missing or too short. */
export function joinParts(parts: readonly Uint8Array[], size: number): Uint8Array | null {
  const whole = new Uint8Array(size);
  for (let index = 0; index < partCount({ size }); index++) {
    const wanted = Math.min(partBytes, size - index * partBytes);
    const part = parts[index];
    if (!part || part.length < wanted) return null;
    whole.set(part.subarray(0, wanted), index * partBytes);
  }
  return whole;
}

export const createFileSealer = (idOf: (name: string) => string | null): FileSealer => ({
  fileIds({ caseKey, hash, size }) {
    const ids: string[] = [];
    for (let index = 0; index < partCount({ size }); index++) {
      const id = idOf(`file:${caseKey}:${hash}:${index}`);
      if (id === null) return null;
      ids.push(id);
    }
    return ids;
  },
  // The id is the key's name in the header, and so under the seal: parts can't change places.
  async sealPart(bytes, id, { key }) {
    const steps = Math.max(1, Math.ceil(bytes.length / paddingStep));
    const padded = new Uint8Array(steps * paddingStep);
    padded.set(bytes);
    return new TextEncoder().encode(await encryptBytes(padded, await importContentKey(key), id));
  },
  async openPart(sealed, id, { key }) {
    const jwe = new TextDecoder().decode(sealed);
    return readKeyId(jwe) === id ? decryptBytes(jwe, await importContentKey(key)) : null;
  },
});
