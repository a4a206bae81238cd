import { practiceAnswers } from '../../lib/knowledge/practice-base';
import { createAssessor } from '../../lib/rules/assess';
import { defaultNetiquette } from '../../lib/rules/default-netiquette';
import { createThreadMemory, type ThreadMemory } from '../../lib/rules/detect/repetition';
import { readPackagedFile } from '../../lib/browser/packaged-file';
import { readClassifier } from '../../lib/service/classifier';
import type { Engine } from '../../lib/service/engine';

/** The engine that ships. */
export const engine: Engine<ThreadMemory> = {
  createAssessor,
  createThreadMemory,
  loadClassifier: () => readClassifier(() => readPackagedFile('/signals.bin')),
  defaultRules: defaultNetiquette,
  practiceAnswers,
};
