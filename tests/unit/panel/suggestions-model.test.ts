import { describe, expect, it } from 'vitest';
import { worthShowing } from '../../../components/panel/suggestions-model';
import { makeSuggestion } from './make';

const idsOf = (suggestions: Parameters<typeof worthShowing>[0]) =>
  worthShowing(suggestions).map(({ answerId }) => answerId);

describe('the suggestions worth showing', () => {
  it('are three at most, in the order of the engine', () => {
    expect(idsOf(['a', 'b', 'c', 'd'].map(id => makeSuggestion(id)))).toEqual(['a', 'b', 'c']);
  });

  it('leave out candidates below the floor', () => {
    const weak = makeSuggestion('weak', { shown: false, score: 0.1 });
    expect(idsOf([makeSuggestion('a'), weak])).toEqual(['a']);
    expect(idsOf([weak])).toEqual([]);
  });

  it('hold an expired answer that only its date keeps away', () => {
    const expired = { shown: false, validity: 'expired' } as const;
    const best = makeSuggestion('best', { ...expired, score: 0.9 });
    const equal = makeSuggestion('equal', { ...expired, score: 0.5 });
    const weak = makeSuggestion('weak', { ...expired, score: 0.2 });
    expect(idsOf([best, makeSuggestion('a', { score: 0.5 }), equal, weak])).toEqual([
      'best',
      'a',
      'equal',
    ]);
  });
});
