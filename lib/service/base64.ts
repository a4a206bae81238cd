import { ExpectedFailure } from '../rpc/server';

/** Bytes of a file that travelled in a message. A plain loop: 27 MB of text would take seconds with iterators. */
export function decodeBase64(base64: string): Uint8Array {
  const text = decode(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}

function decode(base64: string): string {
  try {
    return atob(base64);
  } catch {
    throw new ExpectedFailure('bad-file');
  }
}
