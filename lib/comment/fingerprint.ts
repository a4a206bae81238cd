/**
 * 64 bits over UTF-16 units (one FNV-1a lane, one multiply-and-shift lane) as 16 hex digits. Tells
 * texts apart where a page shows no ids; it is no cryptographic hash and must not stand for one.
 */
export function fingerprint(...parts: readonly string[]): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  const mix = (unit: number) => {
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + 0x9e37), 0x85ebca6b);
    high ^= high >>> 13;
  };
  for (const part of parts) {
    for (let index = 0; index < part.length; index++) mix(part.charCodeAt(index));
    // A border no text contains: ("ab", "c") and ("a", "bc") differ.
    mix(0x1_0000);
  }
  return hex(high) + hex(low);
}

const hex = (lane: number) => (lane >>> 0).toString(16).padStart(8, '0');
