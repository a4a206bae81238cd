import { err, ok, type Result } from '../../result';
import type { ImportError } from '../source';

/** 20 MB; more is refused before it is read. */
export const maximumBytes = 20 * 1024 * 1024;

/** Text of a file, its byte order mark removed. Only UTF-8: guessing another encoding would garble umlauts silently. */
export function decodeFile(bytes: Uint8Array): Result<string, ImportError> {
  if (bytes.length > maximumBytes) {
    return err({ kind: 'too-large', line: null, detail: `${bytes.length} > ${maximumBytes}` });
  }
  if (bytes.length === 0) return err({ kind: 'empty', line: null, detail: '' });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const utf16 =
      (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return err({
      kind: 'not-utf8',
      line: lineOfBadByte(bytes),
      detail: utf16 ? 'UTF-16' : '',
    });
  }
}

/** 1-based line of `offset` (UTF-16 units) in `text`; CRLF counts once. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1;
  }
  return line;
}

/** The lines of a broken file are decoded one by one: slow, but only on the way to an error. */
function lineOfBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return line;
}
