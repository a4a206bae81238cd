import type { FlagCategory } from '../../../lib/rules/flag';

/**
 * `flag`: at least this certain, one of these categories.
 * `calm`: no violation above "möglich". `clean`: no violation at all, and none of `without`.
 */
export type Expectation =
  | {
      readonly kind: 'flag';
      readonly categories: readonly FlagCategory[];
      readonly atLeast: 'possible' | 'likely' | 'clear';
    }
  | { readonly kind: 'calm'; readonly with?: FlagCategory }
  | {
      readonly kind: 'clean';
      readonly without?: readonly FlagCategory[];
      readonly with?: FlagCategory;
    };

type Cases = { readonly [Round in FunctionalRound]?: readonly string[] };

export type FunctionalTest = Cases & {
  readonly name: string;
  /** Why the engine must be able to do this. */
  readonly reason: string;
  readonly expect: Expectation;
};

/**
 * `seen` while the rules were made; `held`: written before that; `second`: written before the second round of
 * tuning; `third`: written after it, run to be counted, and its failures not read.
 */
export type FunctionalRound = 'seen' | 'held' | 'second' | 'third';
export const functionalRounds: readonly FunctionalRound[] = ['seen', 'held', 'second', 'third'];

export type FunctionalCase = {
  readonly test: FunctionalTest;
  readonly text: string;
  readonly round: FunctionalRound;
};

export const flagged = (
  atLeast: 'possible' | 'likely' | 'clear',
  ...categories: readonly FlagCategory[]
): Expectation => ({ kind: 'flag', categories, atLeast });

export const clean: Expectation = { kind: 'clean' };
export const calm: Expectation = { kind: 'calm' };
