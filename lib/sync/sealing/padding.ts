/** Bytes of the smallest size that the storage gets to see. */
export const firstStep = 1_024;

/**
 * Fills a text with spaces up to the next of the sizes `smallest`, twice that, four times … so that a size tells
 * next to nothing about what was written. The text must be ASCII and not end with a space.
 */
export function pad(text: string, smallest: number = firstStep): string {
  let size = smallest;
  while (size < text.length) size *= 2;
  return text.padEnd(size, ' ');
}

/** Takes `pad` back. Runs in linear time, unlike a regular expression on hostile input might. */
export function unpad(padded: string): string {
  let end = padded.length;
  while (end > 0 && padded.charCodeAt(end - 1) === 32) end -= 1;
  return padded.slice(0, end);
}
