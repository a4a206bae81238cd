import * as z from 'zod/mini';
import { DeviceId, Hash } from '../ledger/entry';

/** Pseudonym of a person in one workspace; what entries carry as `author`. */
export const MemberId = z.string().check(z.minLength(1), z.maxLength(100)).brand<'MemberId'>();
export type MemberId = z.infer<typeof MemberId>;

/** What a person may write: see `roles.ts`. An auditor reads only. */
export const Role = z.enum(['editor', 'author', 'lead', 'auditor']);
export type Role = z.infer<typeof Role>;

const base64url = (length: number) =>
  z.string().check(z.length(length), z.regex(/^[A-Za-z0-9_-]+$/));

/** Public key that verifies a device's entries: Ed25519 as JWK (RFC 8037). */
export const SignKey = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: base64url(43),
});
export type SignKey = z.infer<typeof SignKey>;

/** Public key that keys are sent to a device with: P-256 as JWK (RFC 7518). Not X25519: too new in browsers. */
export const BoxKey = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: base64url(43),
  y: base64url(43),
});
export type BoxKey = z.infer<typeof BoxKey>;

/** A device as it is made known to the workspace. A recovery kit is a device, too. */
export const Enrolment = z.strictObject({
  device: DeviceId,
  /** Such as "Chrome, Rathaus"; a person chose it. */
  label: z.string().check(z.maxLength(100)),
  type: z.enum(['browser', 'recovery']),
  sign: SignKey,
  box: BoxKey,
});
export type Enrolment = z.infer<typeof Enrolment>;

/** A generation of the workspace key, told without the key itself. */
export const Epoch = z.strictObject({
  /** 32 hexadecimal digits; random. Stands as `kid` in what is sealed with the key. */
  id: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  /** SHA-256 of the 32 key bytes, in hexadecimal: a key that does not fit is not taken. */
  keyHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type Epoch = z.infer<typeof Epoch>;

/**
 * Last entry of a device that counts under what was before. 0: none does. With its hash, everything before it is
 * settled, too: who holds a revoked device's keys can't rewrite its past.
 */
export const Cut = z.strictObject({
  device: DeviceId,
  seq: z.int().check(z.nonnegative()),
  hash: z.optional(Hash),
});
export type Cut = z.infer<typeof Cut>;
