import type { Suggestion } from '../knowledge/suggestion';
import { isViolation } from '../rules/flag';
import type { CommentState } from './comment-store';

type Found = Pick<CommentState, 'assessment'>;

/** What an editor has to look at: a possible violation or an emergency. */
export const isFlagged = ({ assessment }: Found): boolean =>
  assessment?.flags.some(({ category }) => isViolation(category) || category === 'emergency') ??
  false;

export const isEmergency = ({ assessment }: Found): boolean =>
  assessment?.flags.some(({ category }) => category === 'emergency') ?? false;

/** Answers above the floor and valid today, best first. */
export const shownSuggestions = ({ assessment }: Found): readonly Suggestion[] =>
  assessment?.suggestions.filter(({ shown }) => shown) ?? [];

export const bestSuggestion = (found: Found): Suggestion | null =>
  shownSuggestions(found)[0] ?? null;

/** Somebody asks, and no answer is sure enough to be shown. A missing answer is worth a word only there. */
export const lacksAnswer = (found: Found): boolean =>
  bestSuggestion(found) === null &&
  (found.assessment?.flags.some(({ category }) => category === 'question') ?? false);
