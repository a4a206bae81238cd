import { practiceAnswers } from '../../lib/knowledge/practice-base';
import { createAssessor } from '../../lib/rules/assess';
import { defaultNetiquette } from '../../lib/rules/default-netiquette';
import { createThreadMemory, type ThreadMemory } from '../../lib/rules/detect/repetition';
import type { Engine } from '../../lib/service/engine';

/** The engine that ships. A trained classifier takes the place of null. */
export const engine: Engine<ThreadMemory> = {
  createAssessor,
  createThreadMemory,
  defaultRules: defaultNetiquette,
  practiceAnswers,
};
