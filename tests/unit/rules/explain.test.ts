import { describe, expect, it } from 'vitest';
import type { CommentKey } from '../../../lib/comment/snapshot';
import type { Span } from '../../../lib/comment/span';
import { createAnswerIndex } from '../../../lib/knowledge/search';
import { createAssessor } from '../../../lib/rules/assess';
import type { Finding } from '../../../lib/rules/classify';
import { defaultNetiquette } from '../../../lib/rules/default-netiquette';
import { createThreadMemory } from '../../../lib/rules/detect/repetition';
import { suspectedOffences } from '../../../lib/rules/offences';
import { makeThread } from './make-thread';

const thread = makeThread();

/** A finding of an insult that rests on `words` of the text. */
const makeFinding = (text: string, words: string, over: Partial<Finding> = {}): Finding => {
  const start = text.indexOf(words);
  const span: Span = [start, start + words.length];
  return {
    category: 'insult',
    certainty: 'likely',
    signal: 'toxic',
    clause: '§ 2 Abs. 1',
    title: 'Beleidigung',
    reason: 'Der Ton verletzt.',
    spans: start < 0 ? [] : [span],
    ...over,
  };
};

/** Flags of `text` when a classifier finds just this. */
function assessWith(text: string, findings: readonly Finding[], byPage = false) {
  const classifier = { version: 'test', classify: () => ({ signals: {}, findings }) };
  const answers = createAnswerIndex([]);
  const comment = { key: 'facebook:1' as CommentKey, text, parentText: null, byPage };
  const options = { today: '2026-11-20', memory: createThreadMemory() };
  const assessor = createAssessor({ rules: defaultNetiquette, answers, classifier });
  return assessor.assess(thread, [comment], options)[0]?.flags ?? [];
}

const flagsWith = (text: string, findings: readonly Finding[], byPage = false): string[] =>
  assessWith(text, findings, byPage).map(
    ({ category, certainty, source }) => `${category} ${certainty} ${source}`,
  );

describe('rules and classifier together', () => {
  it('make one flag of one category: the more certain speaks, the rule among equals', () => {
    const text = 'Du Vollidiot!';
    const certain = (certainty: Finding['certainty']) => [
      makeFinding(text, 'Vollidiot', { certainty }),
    ];
    expect(flagsWith(text, certain('clear'))).toEqual(['insult clear rule']);
    const milder = 'Diese Vollpfosten in Berlin';
    expect(flagsWith(milder, [])).toEqual(['insult possible rule']);
    expect(flagsWith(milder, [makeFinding(milder, 'Vollpfosten')])).toEqual([
      'insult likely classifier',
    ]);
  });

  it('mark the words of both where both speak', () => {
    const text = 'Diese Vollpfosten in Berlin sind peinlich';
    const spansWith = (words: string) =>
      assessWith(text, [makeFinding(text, words)])[0]?.spans.map(([from, to]) =>
        text.slice(from, to),
      );
    expect(spansWith('peinlich')).toEqual(['Vollpfosten', 'peinlich']);
    expect(spansWith('Vollpfosten in')).toEqual(['Vollpfosten in']);
  });

  it('drop what rests on words that an exception has lifted', () => {
    const text = 'Du bist kein Idiot.';
    expect(flagsWith(text, [makeFinding(text, 'Idiot', { certainty: 'clear' })])).toEqual([]);
    expect(flagsWith(text, [makeFinding(text, 'Du bist')])).toEqual([]);
    expect(flagsWith(text, [makeFinding(text, 'Du bist', { certainty: 'clear' })])).toEqual([
      'insult possible classifier',
    ]);
  });

  it.each([
    'Das Wort „Idiot" ist eine Beleidigung.',
    'Ich Idiot habe den Termin verpasst',
    'Niemand ist hier ein Arschloch',
    'Er hat mich als Arschloch beschimpft',
  ])('do not let the classifier see more than the rules have lifted: %j', text => {
    const word = text.includes('Idiot') ? 'Idiot' : 'Arschloch';
    const flags = flagsWith(text, [makeFinding(text, word)]);
    expect(flags.filter(flag => flag.startsWith('insult'))).toEqual([]);
  });

  it('believe the classifier one word less where no word can carry an attack', () => {
    const text = 'Kommt alle am Samstag zum Rathaus';
    const certain = (certainty: Finding['certainty']) =>
      flagsWith(text, [makeFinding(text, 'Kommt alle', { certainty })]);
    expect(certain('clear')).toEqual(['insult likely classifier']);
    expect(certain('likely')).toEqual(['insult possible classifier']);
    expect(certain('possible')).toEqual([]);
  });

  it('believe the classifier one word less where the rules see criticism', () => {
    const text = 'Die Stadtverwaltung ist unfähig, eine Schande.';
    expect(flagsWith(text, [])).toEqual(['criticism likely rule']);
    const certain = (certainty: Finding['certainty']) =>
      flagsWith(text, [makeFinding(text, 'Schande', { certainty })]);
    expect(certain('clear')).toEqual(['insult likely classifier', 'criticism likely rule']);
    expect(certain('likely')).toEqual(['insult possible classifier', 'criticism likely rule']);
    expect(certain('possible')).toEqual(['criticism likely rule']);
  });

  it('call a plain insult an insult, not defamation as well', () => {
    const text = 'Du Vollidiot!';
    const sees = (certainty: Finding['certainty']) =>
      makeFinding(text, 'Vollidiot', { category: 'defamation', signal: 'defamation', certainty });
    expect(flagsWith(text, [sees('clear')])).toEqual(['insult clear rule']);
    const milder = 'Diese Vollpfosten in Berlin';
    expect(
      flagsWith(milder, [
        makeFinding(milder, 'Vollpfosten', { category: 'defamation', certainty: 'likely' }),
      ]),
    ).toEqual(['defamation likely classifier', 'insult possible rule']);
  });

  it('hold nothing against the page itself', () => {
    const text = 'So geht das nicht.';
    expect(flagsWith(text, [makeFinding(text, 'So')], true)).toEqual([]);
  });
});

const makeFlag = (category: Finding['category'], certainty: Finding['certainty']) => ({
  ...makeFinding('', ''),
  category,
  certainty,
  source: 'classifier' as const,
  ruleId: 'x',
  rulesVersion: '1',
  spans: [],
});

describe('the criminal branch', () => {
  it.each([
    ['threat', ['§ 241 StGB', '§ 111 StGB']],
    ['incitement', ['§ 130 StGB']],
    ['bannedSymbol', ['§ 86a StGB']],
    ['defamation', ['§§ 185–187 StGB']],
    ['insult', []],
    ['criticism', []],
  ] as const)('begins at a clear flag of %s', (category, sections) => {
    expect(suspectedOffences([makeFlag(category, 'clear')]).map(({ section }) => section)).toEqual(
      sections,
    );
    expect(suspectedOffences([makeFlag(category, 'likely')])).toEqual([]);
  });

  it('names an offence once', () => {
    expect(
      suspectedOffences([makeFlag('incitement', 'clear'), makeFlag('incitement', 'clear')]),
    ).toHaveLength(1);
  });
});
