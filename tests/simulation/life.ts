import type { Chance } from './chance';
import type { VirtualClock } from './virtual-clock';

/** From the start of a worker to its end. After the end nothing of it goes on: its promises stay open. */
export type Life = {
  readonly isOver: () => boolean;
  readonly ended: Promise<void>;
  readonly end: () => void;
  /** One of many small places inside of a call. False: the life ended here. */
  readonly survives: (at: string) => boolean;
  /**
   * Every call that leaves the engine goes through here. It may end the life before the call has its effect, or
   * after it and before anybody hears of it, and it may let others have their turn in between.
   */
  readonly call: <T>(name: string, effect: () => Promise<T>) => Promise<T>;
};

export type LifeOptions = {
  readonly chance: Chance;
  readonly clock: VirtualClock;
  /** Probability that a call ends the life, before or after its effect. */
  readonly crash: number;
  /** Probability that a call takes a moment. */
  readonly pause: number;
  readonly onEnd: (at: string) => void;
  /** Counts the calls of all lives of a device; a crash can be ordered at one of them. */
  readonly gates: { count: number; readonly crashAt: number | null };
};

export function createLife({ chance, clock, crash, pause, onEnd, gates }: LifeOptions): Life {
  let over = false;
  const ending = new AbortController();
  const ended = new Promise<void>(resolve =>
    ending.signal.addEventListener('abort', () => resolve()),
  );
  const end = (): void => {
    over = true;
    ending.abort();
  };
  const survives = (at: string, risk = crash): boolean => {
    if (over) return false;
    const isOrdered = gates.count++ === gates.crashAt;
    if (!isOrdered && !chance.is(risk)) return true;
    end();
    onEnd(at);
    return false;
  };
  return {
    isOver: () => over,
    ended,
    end,
    survives: at => survives(at, crash * shareInside),
    async call<T>(name: string, effect: () => Promise<T>) {
      if (chance.is(pause)) await clock.sleep(chance.int(0, 30));
      if (!survives(`before ${name}`)) return never();
      const value = await effect().catch((error: unknown): Promise<T> => {
        // What was under way breaks off with the worker, and nobody hears of it.
        if (over) return never<T>();
        throw error;
      });
      if (!survives(`after ${name}`)) return never();
      return value;
    },
  };
}

/** A transaction makes about ten requests: without this, no large one would ever come through. */
const shareInside = 0.1;

export const never = <T>(): Promise<T> => new Promise(() => {});

/** Sends every method of an object through `call`. */
export function throughLife<T extends object>(life: Life, name: string, inner: T): T {
  return new Proxy(inner, {
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        const effect = (): unknown => Reflect.apply(value, target, args);
        if (!isAsync(key)) return effect();
        return life.call(`${name}.${String(key)}`, async () => effect());
      };
    },
  });
}

/** All methods but these, which answer at once. */
const isAsync = (key: string | symbol): boolean => key !== 'docIdOf' && key !== 'epochOf';
