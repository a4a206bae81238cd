import { Hash } from '../../../lib/ledger/entry';
import { insideOf, type Rect } from './rect';

/** A picture in memory; `url` is valid until it is forgotten. */
export type Picture = { readonly url: string; readonly width: number; readonly height: number };

export type CutPicture = Picture & {
  /** PNG. */
  readonly base64: string;
  /** SHA-256 of the bytes. */
  readonly hash: Hash;
  readonly size: number;
};

export type Pictures = {
  /** Null for what is no picture. */
  readonly read: (base64: string) => Promise<Picture | null>;
  /** The part of `picture` in `crop`, with `cover` (in the whole picture's pixels) blackened for good. */
  readonly cut: (picture: Picture, crop: Rect, cover: readonly Rect[]) => Promise<CutPicture>;
  readonly forget: (url: string) => void;
};

/** Bytes of what can be shown, by address. */
const blobs = new Map<string, Blob>();

/** Pictures on a canvas of this page. Nothing leaves it. */
export const browserPictures: Pictures = {
  async read(base64) {
    const blob = new Blob([bytesOf(base64)]);
    try {
      const { width, height } = await createImageBitmap(blob);
      return { url: urlOf(blob), width, height };
    } catch {
      // No picture that this browser can read: the person is told and takes another.
      return null;
    }
  },
  async cut({ url }, crop, cover) {
    const source = blobs.get(url);
    if (!source) throw new Error('a picture that was forgotten');
    const image = await createImageBitmap(source);
    const canvas = new OffscreenCanvas(crop.width, crop.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('a canvas without a context');
    context.drawImage(image, -crop.x, -crop.y);
    context.fillStyle = '#000';
    for (const rect of cover) {
      const part = insideOf(rect, crop);
      if (part) context.fillRect(part.x, part.y, part.width, part.height);
    }
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return {
      url: urlOf(blob),
      width: crop.width,
      height: crop.height,
      base64: base64Of(bytes),
      hash: await hashOf(bytes),
      size: bytes.length,
    };
  },
  forget(url) {
    URL.revokeObjectURL(url);
    blobs.delete(url);
  },
};

function urlOf(blob: Blob): string {
  const url = URL.createObjectURL(blob);
  blobs.set(url, blob);
  return url;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}

/** In pieces: a call with a million arguments overflows the stack. */
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text);
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<Hash> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Hash.parse(Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join(''));
}
