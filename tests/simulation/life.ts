import type { Chance } from './chance';
import type { VirtualClock } from './virtual-clock';

/** From the start of a worker to its end. After the end nothing of it goes on: its promises stay open. */
export type Life = {
  readonly isOver: () => boolean;
  readonly end: () => void;
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
  const end = (): void => {
    over = true;
  };
  const survives = (at: string): boolean => {
    if (over) return false;
    const isOrdered = gates.count++ === gates.crashAt;
    if (!isOrdered && !chance.is(crash)) return true;
    end();
    onEnd(at);
    return false;
  };
  return {
    isOver: () => over,
    end,
    async call(name, effect) {
      if (chance.is(pause)) await clock.sleep(chance.int(0, 30));
      if (!survives(`before ${name}`)) return never();
      const value = await effect();
      if (!survives(`after ${name}`)) return never();
      return value;
    },
  };
}

const never = <T>(): Promise<T> => new Promise(() => {});

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
