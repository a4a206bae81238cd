import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { Manifest } from '../../lib/decisions/manifest';

/**
 * Computes every hash that an evidence bundle states, in `manifest.json` and in `SHA256SUMS`, from the bytes that came
 * with it. Gives the hashes of its files.
 */
export function checkBundle(zip: Uint8Array): string[] {
  const files = unzipSync(zip);
  const manifest = JSON.parse(textOf(files['manifest.json'])) as Manifest;
  for (const { name, sha256, size } of manifest.files) {
    expect(files[name]).toHaveLength(size);
    expect(sha256Of(files[name])).toBe(sha256);
  }
  const sums = textOf(files['SHA256SUMS']).trim().split('\n');
  expect(sums).toHaveLength(Object.keys(files).length - 1);
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ');
    expect(sha256Of(files[name])).toBe(sum);
  }
  return manifest.files.map(({ sha256 }) => sha256);
}

/** The text of a file in the bundle. */
export const fileIn = (zip: Uint8Array, name: string): string => textOf(unzipSync(zip)[name]);

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const sha256Of = (bytes: Uint8Array | undefined): string =>
  createHash('sha256')
    .update(bytes ?? new Uint8Array())
    .digest('hex');
