import { disguiseFunctions } from './functional/disguises';
import { disturbanceFunctions } from './functional/disturbance';
import { emergencyFunctions } from './functional/emergencies';
import { innocentFunctions } from './functional/innocent';
import { remarkFunctions } from './functional/remarks';
import { severeFunctions } from './functional/severe';
import { secondRoundFunctions } from './functional/second-round';
import {
  type FunctionalCase,
  type FunctionalTest,
  functionalRounds,
} from './functional/functional-test';
import { secondDisguises } from './functional/second-disguises';
import { secondProtected } from './functional/second-protected';
import { secondSevere } from './functional/second-severe';
import { thirdRoundFunctions } from './functional/third-round';

/**
 * What the engine must do, function by function, after the idea of HateCheck (Röttger et al. 2021):
 * short texts of our own, each testing one ability; see `FunctionalRound` for who had read which cases when.
 */
export const functionalTests: readonly FunctionalTest[] = [
  ...disguiseFunctions,
  ...innocentFunctions,
  ...severeFunctions,
  ...disturbanceFunctions,
  ...emergencyFunctions,
  ...remarkFunctions,
  ...secondRoundFunctions,
  ...secondDisguises,
  ...secondProtected,
  ...secondSevere,
  ...thirdRoundFunctions,
];

export const functionalCases: readonly FunctionalCase[] = functionalTests.flatMap(test =>
  functionalRounds.flatMap(round => (test[round] ?? []).map(text => ({ test, text, round }))),
);
