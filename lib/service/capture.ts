import * as z from 'zod/mini';
import type { Output } from '../rpc/protocol';
import type { Ports } from './ports';
import { createSerial } from '../serial';
import type { Slot } from './settings';

const Capture = z.strictObject({
  base64: z.string(),
  mime: z.enum(['image/png', 'image/jpeg']),
  pageUrl: z.string(),
  title: z.string(),
  /** Epoch ms. */
  capturedAt: z.int(),
  /** Epoch ms; null while nobody has taken it. */
  takenAt: z.nullable(z.int()),
});
type Capture = z.infer<typeof Capture>;

export type CaptureDeps = {
  readonly slot: Slot;
  readonly ports: Pick<Ports, 'now' | 'notify' | 'setAlarm'>;
};

const keepFor = 60 * 60 * 1000;
/** A message may be repeated when its answer was lost; who takes it twice within this time gets it twice. */
const graceAfterTaking = 60_000;

/**
 * The last screenshot that a person took, until a form takes it or for an hour. In the browser's memory, never on a
 * disk; where that has no room for it, in the worker's own, which may be stopped.
 */
export function createCaptureService({ slot, ports }: CaptureDeps) {
  const serial = createSerial();
  let memory: Capture | null = null;

  async function write(capture: Capture | null): Promise<void> {
    memory = capture;
    try {
      await slot.write(capture);
    } catch {
      // Too large for the session's memory. What lay there before is not this one.
      await slot.write(null);
    }
  }

  async function read(): Promise<Capture | null> {
    const kept = memory ?? Capture.safeParse(await slot.read()).data ?? null;
    if (!kept) return null;
    const { capturedAt, takenAt } = kept;
    const ends = takenAt === null ? capturedAt + keepFor : takenAt + graceAfterTaking;
    if (ports.now() < ends) return kept;
    await write(null);
    return null;
  }

  return {
    keep: (capture: Omit<Capture, 'takenAt'>): Promise<void> =>
      serial(async () => {
        await write({ ...capture, takenAt: null });
        await ports.setAlarm('capture', capture.capturedAt + keepFor);
        ports.notify('capture');
      }),

    take: (): Promise<Output<'capture/take'>> =>
      serial(async () => {
        const kept = await read();
        if (!kept) return null;
        const { takenAt, ...capture } = kept;
        if (takenAt === null) {
          await write({ ...kept, takenAt: ports.now() });
          await ports.setAlarm('capture', ports.now() + graceAfterTaking);
        }
        return capture;
      }),

    /** Deletes it when its time is over. */
    sweep: (): Promise<void> =>
      serial(async () => {
        await read();
      }),
  };
}
