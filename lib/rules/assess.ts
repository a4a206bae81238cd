import type { CommentKey, ThreadSnapshot } from '../comment/snapshot';
import type { IsoDate } from '../knowledge/answer';
import type { AnswerIndex } from '../knowledge/search';
import { deobfuscate } from '../language/deobfuscate';
import type { Reading } from '../language/reading';
import type { Assessment } from './assessment';
import type { Classification, Classifier } from './classify';
import { type RuleProblem, compileRules } from './compile';
import { detect, detectorNames } from './detect/detect';
import { contactsIn } from './detect/own-contacts';
import { type ThreadMemory, fingerprint } from './detect/repetition';
import { contextStems, isOffTopic } from './detect/topic';
import { findingsToFlags, joinFlags, matchesToFlags, orderFlags, weighFindings } from './explain';
import { isViolation } from './flag';
import { hostileWords } from './hostile-words';
import type { HouseRules } from './house-rules';
import { matchRules } from './match';

export type AssessedComment = {
  readonly key: CommentKey;
  readonly text: string;
  readonly parentText: string | null;
  readonly byPage: boolean;
};

export type AssessOptions = {
  readonly today: IsoDate;
  readonly memory: ThreadMemory;
  /** Most candidates per comment; 3 unless told. */
  readonly suggestions?: number;
};

export type Assessor = {
  assess(
    thread: ThreadSnapshot,
    comments: readonly AssessedComment[],
    options: AssessOptions,
  ): Assessment[];
  /** Patterns of the house rules that could not be read; the rest works. */
  readonly problems: readonly RuleProblem[];
  /** Why the classifier is out of use; null while it works, or when there is none. */
  classifierProblem(): string | null;
};

const usualSuggestions = 3;

/**
 * Joins house rules, classifier and answers into one assessment per comment. The rules are compiled
 * here, once (some 50 ms once the code is warm); keep the assessor. Deterministic; stores nothing; linear in the length
 * of a comment. What the page itself wrote gets notes, never violations.
 */
export function createAssessor(parts: {
  readonly rules: HouseRules;
  readonly answers: AnswerIndex;
  readonly classifier: Classifier | null;
}): Assessor {
  const { rules } = parts.rules;
  const compiled = compileRules({ ...parts.rules, rules: [...rules, hostileWords] }, detectorNames);
  const classifier = guarded(parts.classifier);
  return {
    problems: compiled.problems,
    classifierProblem: classifier.problem,
    assess(thread, comments, { today, memory, suggestions = usualSuggestions }) {
      const post = deobfuscate(thread.postText);
      const postContacts = contactsIn(thread.postText);
      const authored = comments.filter(comment => comment.byPage);
      const ownContacts = new Set([
        ...postContacts,
        ...authored.flatMap(comment => [...contactsIn(comment.text)]),
      ]);
      return comments.map((comment): Assessment => {
        const reading = deobfuscate(comment.text);
        const detected = detect(reading, {
          ownContacts,
          copies: comment.byPage ? 0 : copiesOf(memory, comment.key, reading),
          offTopic: isOffTopic(reading, thread.postText, contextOf(post, comment.parentText)),
        });
        const { lifted, ...found } = matchRules(compiled, reading, detected);
        const matches = found.matches.filter(match => match.compiled.rule !== hostileWords);
        const hostile = matches.length < found.matches.length;
        const { signals, findings } = classifier.classify(reading);
        const weighed = weighFindings(findings, { matches, lifted, hostile });
        const flags = [
          ...matchesToFlags(matches, compiled.version),
          ...findingsToFlags(weighed, compiled.version),
        ].filter(flag => !(comment.byPage && isViolation(flag.category)));
        return {
          key: comment.key,
          flags: orderFlags(joinFlags(flags)),
          suggestions: comment.byPage
            ? []
            : parts.answers.suggest(
                {
                  text: comment.text,
                  postText: thread.postText,
                  parentText: comment.parentText,
                  pageName: thread.identity ?? thread.pageName,
                  today,
                },
                suggestions,
              ),
          signals,
        };
      });
    },
  };
}

const copiesOf = (memory: ThreadMemory, key: CommentKey, reading: Reading): number => {
  const print = fingerprint(reading);
  return print === null ? 0 : memory.note(key, print);
};

const contextOf = (post: Reading, parentText: string | null): ReadonlySet<string> =>
  parentText === null ? contextStems(post) : contextStems(post, deobfuscate(parentText));

const nothing: Classification = { signals: {}, findings: [] };

/** A classifier that throws is switched off for good; rules and suggestions go on without it. */
function guarded(classifier: Classifier | null) {
  let problem: string | null = classifier?.problem ?? null;
  return {
    problem: () => problem,
    classify(reading: Reading): Classification {
      if (classifier === null || problem !== null) return nothing;
      try {
        return classifier.classify(reading);
      } catch (error) {
        problem = error instanceof Error ? error.message : String(error);
        return nothing;
      }
    },
  };
}
