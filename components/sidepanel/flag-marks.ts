import { type Flag, isViolation } from '../../lib/rules/flag';
import type { Mark } from '../panel/text-pieces';

/** Words to mark in a comment: what may be a violation or an emergency. A question is no fault. */
export const flagMarks = (flags: readonly Flag[]): Mark[] =>
  flags
    .filter(({ category }) => isViolation(category) || category === 'emergency')
    .map(({ spans }) => ({ kind: 'flag', spans }));
