import { signal } from '@preact/signals';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommentKey } from '../../../../lib/comment/snapshot';
import { Hash } from '../../../../lib/ledger/entry';
import type { FromPanel } from '../../../../lib/page/panel-port';
import { createEvidenceModel } from '../../../../components/panel/decide/evidence-model';
import { clampTo, insideOf, smallest } from '../../../../components/panel/decide/rect';
import { makeCall, makeComment } from '../make';

const key = makeComment('1').key;
const picture = { url: 'blob:page', width: 2000, height: 1000 };

/** A screen of 1000 × 500 at two device pixels to one. */
function makeEvidence({ isLocked = false, isPicture = true } = {}) {
  const sent: FromPanel[] = [];
  const cuts: unknown[][] = [];
  const forgotten: string[] = [];
  const at = signal<CommentKey | null>(key);
  const model = createEvidenceModel({
    call: makeCall({
      'capture/take': () => ({
        base64: 'AAAA',
        mime: 'image/png',
        pageUrl: 'https://www.facebook.com/stadt/posts/1',
        title: 'Stadt Musterhausen',
        capturedAt: 7,
      }),
    }).call,
    send: message => void sent.push(message),
    wait: () => new Promise(() => {}),
    key: at,
    isLocked: () => isLocked,
    pictures: {
      read: async () => (isPicture ? picture : null),
      cut: async (...given) => {
        cuts.push(given);
        const hash = Hash.parse(String(cuts.length).repeat(64).slice(0, 64));
        return { url: `blob:${cuts.length}`, width: 1, height: 1, base64: 'AAAA', hash, size: 3 };
      },
      forget: url => void forgotten.push(url),
    },
  });
  const answer = (over: Partial<Parameters<typeof model.places>[0]> = {}) =>
    model.places({
      type: 'places',
      key,
      viewport: { width: 1000, height: 500 },
      thread: { x: 100, y: 50, width: 400, height: 300 },
      cover: [{ x: 110, y: 60, width: 100, height: 20 }],
      ...over,
    });
  const take = async () => {
    model.start();
    const arriving = model.arrived();
    answer();
    await arriving;
  };
  return { model, sent, cuts, forgotten, at, answer, take };
}

describe('a screenshot for the record', () => {
  it('asks the page to step aside, measures before anything moves, then makes room', async () => {
    const { model, sent, take } = makeEvidence();
    await take();
    expect(sent).toEqual([
      { type: 'pose', pose: 'aside' },
      { type: 'look', key },
      { type: 'pose', pose: 'wide' },
    ]);
    expect(model.shot.value).toMatchObject({
      crop: { x: 200, y: 100, width: 800, height: 600 },
      cover: [{ x: 220, y: 120, width: 200, height: 40 }],
    });
  });

  it('gives two files, of which only the second is covered', async () => {
    const { model, cuts, take } = makeEvidence();
    await take();
    await model.finish();
    expect(cuts.map(([, , cover]) => (cover as unknown[]).length)).toEqual([1, 0]);
    const files = model.filesOf(key);
    expect(files.map(({ artefact }) => artefact.role)).toEqual(['screenshot', 'masked']);
    expect(files[0]?.artefact).toMatchObject({
      capturedAt: 7,
      pageUrl: 'https://www.facebook.com/stadt/posts/1',
    });
    expect(model.shot.value).toBeNull();
  });

  it('makes no second copy where nothing is covered', async () => {
    const { model, take } = makeEvidence();
    await take();
    model.uncover(0);
    await model.finish();
    expect(model.filesOf(key)).toHaveLength(1);
  });

  it('is of the comment it was begun for, and given up when another one comes to the front', async () => {
    const { model, at, take, forgotten } = makeEvidence();
    await take();
    await model.finish();
    at.value = makeComment('2').key;
    expect(model.secured.value).toBeNull();
    expect(model.filesOf(key)).toHaveLength(2);
    model.start();
    model.reset();
    await model.arrived();
    expect(model.shot.value).toBeNull();
    expect(forgotten).toEqual(['blob:page']);
  });

  it('is never taken under the lock', () => {
    const { model, sent } = makeEvidence({ isLocked: true });
    model.start();
    expect(sent).toEqual([]);
    expect(model.isWaiting.value).toBe(false);
  });

  it('leaves alone a screenshot that nobody here has asked for', async () => {
    const { model, sent } = makeEvidence();
    await model.arrived();
    expect(sent).toEqual([]);
    expect(model.shot.value).toBeNull();
  });

  it('comes back and says so when the picture cannot be read', async () => {
    const { model, sent, take } = makeEvidence({ isPicture: false });
    await take();
    expect(model.failed.value).toBe(true);
    expect(sent.at(-1)).toEqual({ type: 'pose', pose: 'normal' });
  });

  it('forgets its pictures when it is given up', async () => {
    const { model, forgotten, take } = makeEvidence();
    await take();
    model.cancel();
    expect(forgotten).toEqual(['blob:page']);
    expect(model.filesOf(key)).toEqual([]);
  });
});

describe('rectangles', () => {
  const rect = fc.record({
    x: fc.double({ min: -5000, max: 5000, noNaN: true }),
    y: fc.double({ min: -5000, max: 5000, noNaN: true }),
    width: fc.double({ min: -5000, max: 5000, noNaN: true }),
    height: fc.double({ min: -5000, max: 5000, noNaN: true }),
  });

  it('stay inside the picture, in whole pixels', () => {
    fc.assert(
      fc.property(rect, given => {
        const { x, y, width, height } = clampTo(given, picture);
        expect([x, y, width, height].every(Number.isInteger)).toBe(true);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(smallest);
        expect(x + width).toBeLessThanOrEqual(picture.width);
        expect(y + height).toBeLessThanOrEqual(picture.height);
      }),
    );
  });

  it('cover in a crop what they covered in the picture', () => {
    const crop = { x: 100, y: 100, width: 200, height: 200 };
    expect(insideOf({ x: 50, y: 150, width: 100, height: 500 }, crop)).toEqual({
      x: 0,
      y: 50,
      width: 50,
      height: 150,
    });
    expect(insideOf({ x: 300, y: 100, width: 10, height: 10 }, crop)).toBeNull();
  });
});
