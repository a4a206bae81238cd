import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  bundleOf,
  type ChainPlace,
  type Manifest,
  textFile,
} from '../../../lib/decisions/manifest';
import { DeviceId, EntryId, Hash } from '../../../lib/ledger/entry';

const about = { number: '2026-7F3KQ', exportedAt: 7 };
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const place = (n: number): ChainPlace => ({
  id: EntryId.parse(`01${String(n).padStart(24, '0')}`),
  kind: 'decision-evidence',
  time: n,
  device: DeviceId.parse('device-a'),
  seq: n,
  hash: Hash.parse(String(n).repeat(64)),
  prev: null,
});

describe('the evidence bundle', () => {
  const files = [textFile('bild-1.png', 'kein Bild'), textFile('entscheidung.json', '{}\n')];
  const bundle = bundleOf(files, [place(2), place(1)], about);

  it('lists every file with the hash that anybody else computes', () => {
    const sums = textOf(bundle.at(-1)?.bytes);
    expect(sums.split('\n').slice(0, -1)).toEqual(
      bundle
        .slice(0, -1)
        .map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`),
    );
    expect(bundle.map(({ name }) => name)).toEqual([
      'bild-1.png',
      'entscheidung.json',
      'manifest.json',
      'SHA256SUMS',
    ]);
  });

  it('says where the entries stand in the log, in their order', () => {
    const manifest = JSON.parse(textOf(bundle[2]?.bytes)) as Manifest;
    expect(manifest).toMatchObject({
      number: about.number,
      exportedAt: '1970-01-01T01:00:00.007+01:00',
      chain: [
        { ...place(1), time: '1970-01-01T01:00:00.001+01:00' },
        { ...place(2), time: '1970-01-01T01:00:00.002+01:00' },
      ],
    });
    expect(manifest.files).toMatchObject([
      { name: 'bild-1.png', size: 9 },
      { name: 'entscheidung.json', size: 3 },
    ]);
  });

  it('takes no name that leaves its folder, stands twice or would be read otherwise', () => {
    for (const name of [
      '../x',
      'a/b',
      'a\\b',
      'a\nb',
      '',
      '.x',
      'manifest.json',
      'sha256sums',
      'ä',
    ])
      expect(() => bundleOf([textFile(name, '')], [], about)).toThrow(RangeError);
    expect(() => bundleOf([textFile('a', ''), textFile('A', '')], [], about)).toThrow(RangeError);
    expect(bundleOf([textFile('Bild-1.PNG', '')], [], about)[0]?.name).toBe('Bild-1.PNG');
  });
});
