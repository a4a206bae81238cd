import type { ThreadKey, ThreadSnapshot } from '../comment/snapshot';
import type { AnswerIndex } from '../knowledge/search';
import type { Assessment } from '../rules/assessment';
import type { HouseRules } from '../rules/house-rules';
import type { Input } from '../rpc/protocol';
import type { AnswerIndexKeeper } from './answer-index';
import type { Engine } from './engine';
import type { Ports } from './ports';

type Comments = Input<'comments/assess'>['comments'];

export type AssessDeps<Memory> = {
  readonly engine: Pick<Engine<Memory>, 'createAssessor' | 'createThreadMemory' | 'loadClassifier'>;
  readonly index: AnswerIndexKeeper;
  readonly rules: () => Promise<HouseRules>;
  readonly ports: Pick<Ports, 'today' | 'breathe' | 'now'>;
};

/** Comments assessed at a time, and ms of work after which other messages get a turn. */
const sliceSize = 10;
const turn = 30;
/** Threads that are remembered for flooding; the one asked for longest ago is forgotten first. */
const maxThreads = 20;

/** Flags and suggestions for comments. Keeps what flooding needs of a thread, in memory only. */
export function createAssessService<Memory>({ engine, index, rules, ports }: AssessDeps<Memory>) {
  const { createAssessor, createThreadMemory, loadClassifier } = engine;
  type Assessor = ReturnType<typeof createAssessor>;
  const memories = new Map<ThreadKey, Memory>();
  let current: { assessor: Assessor; rules: HouseRules; answers: AnswerIndex } | null = null;

  let classifier: ReturnType<typeof loadClassifier> | null = null;

  async function assessor(): Promise<Assessor> {
    classifier ??= loadClassifier();
    const [inForce, answers, model] = [await rules(), await index.get(), await classifier];
    if (current?.rules !== inForce || current.answers !== answers) {
      const fresh = createAssessor({ rules: inForce, answers, classifier: model });
      current = { assessor: fresh, rules: inForce, answers };
    }
    return current.assessor;
  }

  function memoryOf(key: ThreadKey): Memory {
    const memory = memories.get(key) ?? createThreadMemory();
    memories.delete(key);
    memories.set(key, memory);
    const [oldest] = memories.keys();
    if (memories.size > maxThreads && oldest !== undefined) memories.delete(oldest);
    return memory;
  }

  return {
    /** Why flags come from the rules alone; null while the classifier works. */
    classifierProblem: async (): Promise<string | null> => (await assessor()).classifierProblem(),

    async assess(thread: ThreadSnapshot, comments: Comments): Promise<Assessment[]> {
      const inForce = await assessor();
      const options = { today: ports.today(), memory: memoryOf(thread.key) };
      const assess = (some: Comments) => inForce.assess(thread, some, options);
      // The page's own comments tell something about all others, so they are part of every slice.
      const own = comments.filter(({ byPage }) => byPage);
      const others = comments.filter(({ byPage }) => !byPage);
      let since = ports.now();
      const assessments = assess(own);
      for (let start = 0; start < others.length; start += sliceSize) {
        if (ports.now() - since > turn) {
          await ports.breathe();
          since = ports.now();
        }
        const slice = others.slice(start, start + sliceSize);
        assessments.push(...assess([...own, ...slice]).slice(own.length));
      }
      return inOrderOf(comments, assessments);
    },
  };
}

function inOrderOf(comments: Comments, assessments: readonly Assessment[]): Assessment[] {
  const assessmentByKey = new Map(assessments.map(one => [one.key, one]));
  return comments.flatMap(({ key }) => assessmentByKey.get(key) ?? []);
}
