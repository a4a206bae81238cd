import { practiceAnswers } from '../../lib/knowledge/practice-base';
import type { Engine } from '../../lib/service/engine';

/**
 * Suggestions without flags: the rules are not part of the house yet.
 */
export const engine: Engine<null> = {
  createAssessor: ({ answers }) => ({
    assess: (thread, comments, { today }) =>
      comments.map(({ key, text, parentText, byPage }) => ({
        key,
        flags: [],
        suggestions: byPage
          ? []
          : answers.suggest({ text, parentText, postText: thread.postText, today }, 3),
        signals: {},
      })),
  }),
  createThreadMemory: () => null,
  defaultRules: { title: 'Netiquette', version: '0', rules: [] },
  practiceAnswers,
};
