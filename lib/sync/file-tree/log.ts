import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import { err, ok, type Result } from '../../result';
import type { Doc } from '../remote';

const Id = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,64}$/));
const Line = z.object({
  /** The number under which it was acknowledged; kept when files are merged. */
  n: z.int().check(z.positive()),
  id: Id,
  /** Missing: the id was removed. */
  type: z.optional(z.enum(['data', 'keyring', 'mail'])),
  body: z.optional(z.string()),
});
export type LogLine = z.infer<typeof Line>;

const header = '{"kommentarlotse":1}\n';
const footer = /\n\{"sha256":"([0-9a-f]{64})"\}\n$/;
const footerLength = '\n{"sha256":""}\n'.length + 64;

/**
 * `half`: it ends before its checksum; it is being written, or nobody will ever finish it. `damaged`: something
 * else than what was written. `newer`: written by a newer version of the extension.
 */
export type Unreadable = 'half' | 'damaged' | 'newer';

/** ASCII; one JSON document per line, a checksum of everything before it as the last line. */
export function encodeLog(lines: readonly LogLine[]): Uint8Array<ArrayBuffer> {
  const content = new TextEncoder().encode(
    header + lines.map(line => `${JSON.stringify(line)}\n`).join(''),
  );
  const sum = new TextEncoder().encode(`{"sha256":"${bytesToHex(sha256(content))}"}\n`);
  const bytes = new Uint8Array(content.length + sum.length);
  bytes.set(content);
  bytes.set(sum, content.length);
  return bytes;
}

/** Lines whose number lies outside of the range that the file's name gives make the file `damaged`. */
export function decodeLog(
  bytes: Uint8Array,
  range: { readonly from: number; readonly to: number },
): Result<readonly LogLine[], Unreadable> {
  const text = new TextDecoder('latin1').decode(bytes);
  const sum = footer.exec(text.slice(-footerLength))?.[1];
  if (sum === undefined) return err('half');
  const end = text.length - footerLength + 1;
  if (bytesToHex(sha256(bytes.subarray(0, end))) !== sum) return err('damaged');
  if (!text.startsWith(header)) return err('newer');
  const lines: LogLine[] = [];
  for (const row of text.slice(header.length, end).split('\n')) {
    if (row === '') continue;
    const line = Line.safeParse(parseJson(row));
    if (!line.success || line.data.n < range.from || line.data.n > range.to) return err('damaged');
    lines.push(line.data);
  }
  return ok(lines);
}

export const lineToDoc = ({ id, type, body }: LogLine): Doc | null =>
  type === undefined || body === undefined ? null : { type, id, body };

function parseJson(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return null;
  }
}
