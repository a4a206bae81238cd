import { ExpectedFailure } from '../rpc/server';

/** Bytes of a file that travelled in a message. */
export function decodeBase64(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), char => char.charCodeAt(0));
  } catch (error) {
    if (error instanceof DOMException) throw new ExpectedFailure('bad-file');
    throw error;
  }
}
