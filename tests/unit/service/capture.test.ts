import { describe, expect, it } from 'vitest';
import { createCaptureService } from '../../../lib/service/capture';
import type { Slot } from '../../../lib/service/settings';
import { makePorts, makeSlot } from './make-services';

const hour = 3_600_000;

function makeCapture(slot: Slot = makeSlot()) {
  const { ports, world } = makePorts();
  const screenshot = (base64 = 'AAAA') => ({
    base64,
    mime: 'image/png' as const,
    pageUrl: 'https://www.facebook.com/musterhausen',
    title: 'Musterhausen',
    capturedAt: world.time,
  });
  return { service: createCaptureService({ slot, ports }), ports, world, slot, screenshot };
}

describe('a screenshot', () => {
  it('waits for who takes it, also in another worker, and tells that it is there', async () => {
    const { service, ports, world, slot, screenshot } = makeCapture();
    expect(await service.take()).toBeNull();
    await service.keep(screenshot());
    expect(world.noticed).toEqual(['capture']);
    const later = createCaptureService({ slot, ports });
    expect(await later.take()).toEqual(screenshot());
  });

  it('is given twice for a repeated message, and then no more', async () => {
    const { service, world, slot, screenshot } = makeCapture();
    await service.keep(screenshot());
    expect(await service.take()).toEqual(await service.take());
    world.time += 60_000;
    expect(await service.take()).toBeNull();
    expect(await slot.read()).toBeUndefined();
  });

  it('is forgotten after an hour, and replaced by the next', async () => {
    const { service, world, slot, screenshot } = makeCapture();
    await service.keep(screenshot());
    await service.keep(screenshot('BBBB'));
    world.time += hour - 1;
    await service.sweep();
    expect(await slot.read()).toMatchObject({ base64: 'BBBB' });
    world.time += 1;
    await service.sweep();
    expect(await slot.read()).toBeUndefined();
    expect(await service.take()).toBeNull();
  });

  it('too large for the session’s memory stays in the worker’s', async () => {
    const inner = makeSlot();
    const full: Slot = {
      read: inner.read,
      write: value =>
        value === null ? inner.write(null) : Promise.reject(new Error('QUOTA_BYTES exceeded')),
    };
    const { service, screenshot } = makeCapture(full);
    await service.keep(screenshot());
    expect(await service.take()).toMatchObject({ base64: 'AAAA' });
  });
});
