import type { CommentKey, ThreadSnapshot } from '../../lib/comment/snapshot';
import { createAnswerIndex } from '../../lib/knowledge/search';
import { type Assessor, createAssessor } from '../../lib/rules/assess';
import type { Classifier } from '../../lib/rules/classify';
import { defaultNetiquette } from '../../lib/rules/default-netiquette';
import { createThreadMemory } from '../../lib/rules/detect/repetition';
import { type Flag, isViolation } from '../../lib/rules/flag';
import type { Expectation } from './functional/functional-test';

const order = { possible: 1, likely: 2, clear: 3 } as const;

const thread: ThreadSnapshot = {
  key: 'facebook:evaluate' as ThreadSnapshot['key'],
  platform: 'facebook',
  postUrl: null,
  postText: '',
  pageName: null,
  identity: null,
  sort: 'all',
};

/** The default Netiquette with this classifier, without answers. */
export const assessorWith = (classifier: Classifier | null): Assessor =>
  createAssessor({ rules: defaultNetiquette, answers: createAnswerIndex([]), classifier });

/** What rules alone say. */
export const rulesOnly = (): Assessor => assessorWith(null);

/** Flags of one comment that stands alone. */
export const flagsOf = (assessor: Assessor, text: string): readonly Flag[] =>
  assessor.assess(
    thread,
    [{ key: 'facebook:1' as CommentKey, text, parentText: null, byPage: false }],
    { today: '2026-11-20', memory: createThreadMemory() },
  )[0]?.flags ?? [];

export const meets = (flags: readonly Flag[], expected: Expectation): boolean => {
  if (expected.kind === 'flag')
    return flags.some(
      flag =>
        expected.categories.includes(flag.category) &&
        order[flag.certainty] >= order[expected.atLeast],
    );
  const wanted = expected.with;
  if (wanted !== undefined && !flags.some(flag => flag.category === wanted)) return false;
  const violations = flags.filter(flag => isViolation(flag.category));
  if (expected.kind === 'calm') return violations.every(flag => flag.certainty === 'possible');
  const without = expected.without ?? [];
  return violations.length === 0 && !flags.some(flag => without.includes(flag.category));
};
