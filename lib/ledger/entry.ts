import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import * as z from 'zod/mini';

/** 26 characters of Crockford base 32: 48 bits of time, 80 bits of a digest (`ownIdOf`). Sorts by time as a string. */
export const EntryId = z
  .string()
  .check(z.regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/))
  .brand<'EntryId'>();
export type EntryId = z.infer<typeof EntryId>;

/** SHA-256 as 64 hexadecimal digits. */
export const Hash = z
  .string()
  .check(z.regex(/^[0-9a-f]{64}$/))
  .brand<'Hash'>();
export type Hash = z.infer<typeof Hash>;

export const DeviceId = z.string().check(z.minLength(1), z.maxLength(100)).brand<'DeviceId'>();
export type DeviceId = z.infer<typeof DeviceId>;

/** What may be deleted without breaking the chain: the content, and the salt that ties it to its commitment. */
export const EntryBody = z.strictObject({
  payload: z.unknown(),
  /** 16 random bytes in hexadecimal. Without it a short payload could be guessed from its commitment. */
  salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
});
export type EntryBody = z.infer<typeof EntryBody>;

/**
 * One immutable entry of the log. All fields but `body` are under the hash that the next entry carries.
 * Loose on purpose: a newer version of the extension may write fields that this one does not know;
 * they are kept and hashed, so that its chains verify here too.
 */
export const Entry = z.looseObject({
  id: EntryId,
  /** Such as "answer"; kinds that this version does not know are kept and skipped. */
  kind: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Version of the payload's schema, counted per kind. */
  version: z.int().check(z.positive()),
  /** What the entry is about, such as "answer:42". */
  subject: z.string().check(z.minLength(1), z.maxLength(300)),
  /** Entries of the same subject that this one replaces or goes on from. */
  parents: z.array(EntryId).check(z.maxLength(100)),
  /** Pseudonym of the person. */
  author: z.string().check(z.minLength(1), z.maxLength(100)),
  device: DeviceId,
  /** Place in this device's chain, from 1. */
  seq: z.int().check(z.positive()),
  /** Epoch ms by this device's clock. */
  time: z.int(),
  /** Hash of this device's previous entry; null for its first. */
  prev: z.nullable(Hash),
  commitment: Hash,
  /** Null once the content was deleted. */
  body: z.nullable(EntryBody),
});
export type Entry = z.infer<typeof Entry>;

const commitmentDomain = utf8ToBytes('kommentarlotse commitment 1\n');
const entryDomain = utf8ToBytes('kommentarlotse entry 1\n');
const idDomain = utf8ToBytes('kommentarlotse id 1\n');
export const saltBytes = 16;

/** Neither entries nor bodies ever change, and taking one in asks for these in several places. */
const commitments = new WeakMap<EntryBody, Hash>();
const hashes = new WeakMap<Entry, Hash>();

/** Salted SHA-256 over the canonical JSON (RFC 8785) of the payload. */
export function commitmentOf(body: EntryBody): Hash {
  const known = commitments.get(body);
  if (known) return known;
  const { payload, salt } = body;
  const commitment = digest(commitmentDomain, hexToBytes(salt), canonicalBytes(payload));
  commitments.set(body, commitment);
  return commitment;
}

/** What the next entry of the same device carries as `prev`: covers everything but the body. */
export function hashOf(entry: Entry): Hash {
  const known = hashes.get(entry);
  if (known) return known;
  const head: Record<string, unknown> = { ...entry };
  delete head['body'];
  const hash = digest(entryDomain, canonicalBytes(head));
  hashes.set(entry, hash);
  return hash;
}

/** The entry without its content. Its hash stays the same, so the chain goes on verifying. */
export const withoutBody = (entry: Entry): Entry => ({ ...entry, body: null });

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const idBytes = 10;

/** All fields of an entry but `id` and `body`, which are left out if they are there. */
type Unnamed = { readonly time: number; readonly [field: string]: unknown };

/**
 * The id that an entry has to have: made of all that its hash covers, the commitment's salt among it. So nobody can
 * write another entry under a colleague's id and take its place wherever entries are found by id.
 */
export const ownIdOf = (entry: Unnamed): EntryId =>
  EntryId.parse(encodeId(entry.time, nameOf(entry)));

/** Whether an entry's id is its own. Never throws, whatever stands in the entry. */
export const hasOwnId = (entry: Entry): boolean => entry.id === encodeId(entry.time, nameOf(entry));

function nameOf(entry: Unnamed): Uint8Array {
  const head: Record<string, unknown> = { ...entry };
  delete head['id'];
  delete head['body'];
  return sha256.create().update(idDomain).update(canonicalBytes(head)).digest();
}

/** @param time epoch ms @param chance 10 bytes that nobody else comes upon; more are left out */
export function createEntryId(time: number, chance: Uint8Array): EntryId {
  if (chance.length < idBytes) throw new RangeError(`an entry id needs ${idBytes} bytes`);
  return EntryId.parse(encodeId(time, chance));
}

function encodeId(time: number, chance: Uint8Array): string {
  let value = BigInt(time);
  for (const byte of chance.subarray(0, idBytes)) value = (value << 8n) | BigInt(byte);
  let id = '';
  for (let digits = 0; digits < 26; digits++) {
    id = crockford.charAt(Number(value & 31n)) + id;
    value >>= 5n;
  }
  return id;
}

function digest(...parts: readonly Uint8Array[]): Hash {
  const hash = sha256.create();
  for (const part of parts) hash.update(part);
  return Hash.parse(bytesToHex(hash.digest()));
}

function canonicalBytes(value: unknown): Uint8Array {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only JSON can be written into the ledger');
  return utf8ToBytes(text);
}
