import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { DeviceId, EntryId, Hash } from '../ledger/entry';
import { exportNotices } from './export';
import { withIsoTimes } from './iso-times';

/** Where an entry stands in the log. */
export const ChainPlace = z.strictObject({
  id: EntryId,
  kind: z.string(),
  /** Epoch ms by that device's clock. */
  time: z.int(),
  device: DeviceId,
  /** Place in this device's chain, from 1. */
  seq: z.int(),
  /** Hash of the entry, and of the one before it. */
  hash: Hash,
  prev: z.nullable(Hash),
});
export type ChainPlace = z.infer<typeof ChainPlace>;

/** What an evidence bundle holds (D-19, D-22): `manifest.json` of the ZIP. Times there are ISO 8601 (`iso-times.ts`). */
export type Manifest = {
  readonly format: 'kommentarlotse-evidence';
  readonly version: 2;
  readonly number: string;
  /** Epoch ms. */
  readonly exportedAt: number;
  readonly notices: readonly string[];
  readonly files: readonly {
    readonly name: string;
    readonly sha256: Hash;
    readonly size: number;
  }[];
  readonly chain: readonly ChainPlace[];
};

export type BundleFile = { readonly name: string; readonly bytes: Uint8Array };

/**
 * The files of an evidence bundle, with `manifest.json` and `SHA256SUMS` last. Who gets it checks it with
 * `sha256sum -c SHA256SUMS`, without this extension.
 * @throws RangeError when two files have one name, or a name is none for every system
 */
export function bundleOf(
  files: readonly BundleFile[],
  chain: readonly ChainPlace[],
  about: { readonly number: string; readonly exportedAt: number },
): readonly BundleFile[] {
  const names = new Set(files.map(({ name }) => name.toLowerCase()));
  if (names.size !== files.length) throw new RangeError('two files of one name');
  for (const name of names)
    if (!isFileName(name) || reserved.has(name)) throw new RangeError(`no file name: ${name}`);
  const manifest: Manifest = {
    format: 'kommentarlotse-evidence',
    version: 2,
    ...about,
    notices: [...exportNotices],
    files: files.map(({ name, bytes }) => ({ name, sha256: hashOf(bytes), size: bytes.length })),
    chain: chain.toSorted((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1)),
  };
  const manifestFile = textFile(
    'manifest.json',
    `${JSON.stringify(withIsoTimes(manifest), null, 2)}\n`,
  );
  const all = [...files, manifestFile];
  const sums = all.map(({ name, bytes }) => `${hashOf(bytes)}  ${name}\n`).join('');
  return [...all, textFile('SHA256SUMS', sums)];
}

const reserved = new Set(['manifest.json', 'sha256sums']);

/** Nothing that leaves the folder, and nothing that a system or `sha256sum` reads in a way of its own. */
const isFileName = (name: string): boolean => /^[a-z0-9][a-z0-9._-]{0,99}$/.test(name);

export const textFile = (name: string, text: string): BundleFile => ({
  name,
  bytes: utf8ToBytes(text),
});

const hashOf = (bytes: Uint8Array): Hash => Hash.parse(bytesToHex(sha256(bytes)));
