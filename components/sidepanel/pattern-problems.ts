import { compileRules } from '../../lib/rules/compile';
import { detectorNames } from '../../lib/rules/detect/detect';
import type { FindPatternProblems } from './rules-file';

/** Asks the very compiler that the engine runs, so that a file that passes here works there. */
export const findPatternProblems: FindPatternProblems = rules =>
  compileRules(rules, detectorNames).problems;
