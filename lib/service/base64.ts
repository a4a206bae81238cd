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

/** Bytes as they travel in a message. In pieces: as arguments of one call they would not fit on the stack. */
export function encodeBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += pieceLength)
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + pieceLength)));
  return btoa(pieces.join(''));
}

const pieceLength = 8_192;
