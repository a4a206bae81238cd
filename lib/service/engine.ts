import type { ThreadSnapshot } from '../comment/snapshot';
import type { Answer, IsoDate } from '../knowledge/answer';
import type { AnswerIndex } from '../knowledge/search';
import type { Assessment } from '../rules/assessment';
import type { Classifier } from '../rules/classify';
import type { HouseRules } from '../rules/house-rules';
import type { Input } from '../rpc/protocol';

/** What the background takes from `lib/rules` and `lib/knowledge`, so that tests can hand in small ones. */
export type Engine<Memory> = {
  readonly createAssessor: (parts: {
    readonly rules: HouseRules;
    readonly answers: AnswerIndex;
    readonly classifier: Classifier | null;
  }) => {
    assess(
      thread: ThreadSnapshot,
      comments: Input<'comments/assess'>['comments'],
      options: { readonly today: IsoDate; readonly memory: Memory },
    ): Assessment[];
    /** Why the classifier is out of use; null while it works. */
    classifierProblem(): string | null;
  };
  readonly createThreadMemory: () => Memory;
  /** The trained model; reads its file, so it is asked once, when the first comments come. Never throws. */
  readonly loadClassifier: () => Promise<Classifier>;
  readonly defaultRules: HouseRules;
  readonly practiceAnswers: readonly Answer[];
};
