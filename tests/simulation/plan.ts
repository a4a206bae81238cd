import type { Chance } from './chance';
import { fairWeather, type Weather } from './network';

/** How much happens in a run, and how bad. */
export type Plan = {
  readonly storage: 'central' | 'tree';
  readonly devices: number;
  readonly minutes: number;
  readonly actions: number;
  /** Share of actions that change the team. */
  readonly teamShare: number;
  /** Probability that somebody who is let in means ill. */
  readonly evil: number;
  readonly attacks: number;
  readonly partitions: number;
  /** How often a browser stops a worker. */
  readonly kills: number;
  /** Probability of stopping at each single call. */
  readonly crash: number;
  readonly pause: number;
  readonly weather: Weather;
};

/** Leads who make and unmake each other all the time, and nobody in bad faith. */
export const quarrels: Partial<Plan> = { teamShare: 0.9, evil: 0, attacks: 0 };

/** Most runs are small, for they find most; a few are large. */
export function makePlan(chance: Chance): Plan {
  const isLarge = chance.is(0.05);
  const devices = isLarge ? chance.int(4, 8) : chance.int(2, 4);
  const isEvil = chance.is(0.4);
  return {
    storage: chance.is(0.25) ? 'tree' : 'central',
    devices,
    minutes: chance.int(5, 120),
    actions: isLarge ? chance.int(20, 60) : chance.int(4, 16),
    teamShare: chance.pick([0.1, 0.3, 0.6]) ?? 0.3,
    evil: isEvil ? 0.5 : 0,
    attacks: isEvil ? chance.int(1, 5) : 0,
    partitions: chance.int(0, 3),
    kills: chance.int(0, 3),
    crash: chance.pick([0, 0.002, 0.01, 0.04]) ?? 0,
    pause: chance.pick([0, 0.1, 0.4]) ?? 0,
    weather: makeWeather(chance),
  };
}

function makeWeather(chance: Chance): Weather {
  const maybe = (worst: number): number => (chance.is(0.5) ? 0 : chance.next() * worst);
  if (chance.is(0.15)) return fairWeather;
  return {
    latency: chance.pick([20, 200, 5_000]) ?? 200,
    lostRequest: maybe(0.3),
    lostAnswer: maybe(0.3),
    halfPush: maybe(0.4),
    otherError: maybe(0.2),
    duplicate: maybe(0.5),
    withhold: maybe(0.3),
    mangle: maybe(0.2),
    reorder: maybe(1),
    squat: maybe(0.1),
    denial: maybe(0.1),
    replay: maybe(0.3),
  };
}
