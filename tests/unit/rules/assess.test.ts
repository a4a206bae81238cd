import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommentKey, ThreadSnapshot } from '../../../lib/comment/snapshot';
import { practiceAnswers } from '../../../lib/knowledge/practice-base';
import { createAnswerIndex } from '../../../lib/knowledge/search';
import { type AssessedComment, createAssessor } from '../../../lib/rules/assess';
import type { Classifier } from '../../../lib/rules/classify';
import { defaultNetiquette } from '../../../lib/rules/default-netiquette';
import { createThreadMemory } from '../../../lib/rules/detect/repetition';
import { isViolation } from '../../../lib/rules/flag';
import { makeThread as makeSilentThread } from './make-thread';

const makeThread = (over: Partial<ThreadSnapshot> = {}): ThreadSnapshot =>
  makeSilentThread({
    postText: 'Das Bürgerbüro bleibt am Freitag wegen einer Schulung geschlossen.',
    pageName: 'Stadt Musterhausen',
    ...over,
  });
let made = 0;
const makeComment = (text: string, overrides: Partial<AssessedComment> = {}): AssessedComment => ({
  key: `facebook:${(made += 1)}` as CommentKey,
  text,
  parentText: null,
  byPage: false,
  ...overrides,
});
const answers = createAnswerIndex(practiceAnswers.slice(0, 5));
const rulesOnly = createAssessor({ rules: defaultNetiquette, answers, classifier: null });
const assess = (texts: readonly string[], thread = makeThread(), memory = createThreadMemory()) =>
  rulesOnly.assess(
    thread,
    texts.map(text => makeComment(text)),
    { today: '2026-11-20', memory },
  );
const categories = (text: string, thread = makeThread()): string[] =>
  (assess([text], thread)[0]?.flags ?? []).map(flag => flag.category);

describe('the assessor', () => {
  it('can read every pattern of the default Netiquette', () => {
    expect(rulesOnly.problems).toEqual([]);
  });

  it('puts an emergency before violations, violations before notes', () => {
    expect(categories('Ihr Idioten! Ich bringe mich um. Wann kommt ihr?')).toEqual([
      'emergency',
      'insult',
      'question',
    ]);
  });

  it('gives one flag per category, with clause, reason and the words that carried it', () => {
    const text = 'Hallo, du Vollidiot!';
    const [assessment] = assess([text]);
    expect(assessment?.flags).toMatchObject([
      {
        category: 'insult',
        certainty: 'clear',
        source: 'rule',
        clause: '§ 2 Abs. 1',
        rulesVersion: defaultNetiquette.version,
      },
    ]);
    expect(assessment?.flags[0]?.spans.map(([start, end]) => text.slice(start, end))).toEqual([
      'du',
      'Vollidiot',
    ]);
  });

  it('holds nothing against what the page itself wrote', () => {
    const own = makeComment('Du Idiot, ruf an: 06131 1234567', { byPage: true });
    const [assessment] = rulesOnly.assess(makeThread(), [own], {
      today: '2026-11-20',
      memory: createThreadMemory(),
    });
    expect(assessment?.flags.filter(flag => isViolation(flag.category))).toEqual([]);
    expect(assessment?.suggestions).toEqual([]);
  });

  it("takes the authority's own number for nobody's personal data", () => {
    const thread = makeThread({ postText: 'Das Bürgerbüro erreichen Sie unter 06131 12 34 56.' });
    expect(categories('Nummer: 06131/123456', thread)).toEqual([]);
    expect(categories('Nummer: 06131/654321', thread)).toEqual(['personalData']);
  });

  it('notices the same text under several comments, and reads one comment twice as one', () => {
    const memory = createThreadMemory();
    const text = 'Die Stadt soll endlich den Marktplatz in Ruhe lassen';
    const comment = makeComment(text);
    const again = () =>
      rulesOnly
        .assess(makeThread(), [comment], { today: '2026-11-20', memory })[0]
        ?.flags.map(flag => flag.ruleId);
    expect(again()).not.toContain('flooding-copy');
    expect(again()).not.toContain('flooding-copy');
    const copies = assess([`${text}!!`, text.toUpperCase()], makeThread(), memory);
    expect(copies.map(({ flags }) => flags[0]?.ruleId)).toEqual([
      'flooding-copy',
      'flooding-repeated',
    ]);
  });

  it('calls a comment off topic only when nothing ties it to the post', () => {
    const stray =
      'Putin und die Nato sind doch alle gekauft, der Krieg in der Ukraine geht nur um Geld und Macht';
    expect(categories(stray)).toContain('offTopic');
    expect(categories(`${stray}, auch im Bürgerbüro`)).not.toContain('offTopic');
    expect(categories(stray, makeThread({ postText: '' }))).not.toContain('offTopic');
  });

  it('works on when the classifier fails, and says so', () => {
    const broken: Classifier = {
      version: 'broken',
      classify: () => {
        throw new Error('weights are missing');
      },
    };
    const assessor = createAssessor({ rules: defaultNetiquette, answers, classifier: broken });
    const [assessment] = assessor.assess(makeThread(), [makeComment('Du Idiot')], {
      today: '2026-11-20',
      memory: createThreadMemory(),
    });
    expect(assessment?.flags[0]?.category).toBe('insult');
    expect(assessment?.signals).toEqual({});
    expect(assessor.classifierProblem()).toBe('weights are missing');
  });

  it('joins what the classifier finds with what the rules find', () => {
    const classifier: Classifier = {
      version: 'test',
      classify: () => ({
        signals: { toxic: { score: 0.9, label: true } },
        findings: [
          {
            category: 'threat',
            certainty: 'likely',
            signal: 'violence',
            clause: null,
            title: 'x',
            reason: 'y',
            spans: [],
          },
        ],
      }),
    };
    const assessor = createAssessor({ rules: defaultNetiquette, answers, classifier });
    const [assessment] = assessor.assess(makeThread(), [makeComment('Du Idiot')], {
      today: '2026-11-20',
      memory: createThreadMemory(),
    });
    expect(assessment?.flags.map(flag => [flag.category, flag.source])).toEqual([
      ['insult', 'rule'],
      ['threat', 'classifier'],
    ]);
    expect(assessment?.signals).toEqual({ toxic: { score: 0.9, label: true } });
  });

  it('never throws, is deterministic, and keeps spans inside the text', () => {
    const pieces = fc.constantFrom(
      'Du',
      ' Idiot',
      '\u202e',
      '🖕',
      'a.r.s.c.h',
      '0171 ',
      '"',
      '*',
      '\n',
      '88',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 30 }),
        parts => {
          const text = parts.join('');
          const [first] = assess([text]);
          const [second] = assess([text]);
          expect(first?.flags).toEqual(second?.flags);
          for (const [start, end] of first?.flags.flatMap(flag => flag.spans) ?? []) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
