import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { practiceAnswers } from '../../lib/knowledge/practice-base';
import type { Assessor } from '../../lib/rules/assess';
import { type FlagCategory, isViolation } from '../../lib/rules/flag';
import { type DataDir, type Figure, meanFigure, readRows } from './evaluation';
import { flagsOf } from './functional-run';

const Page = z.object({ text: z.string() });
const Question = z.object({ question: z.string() });
const Faq = z.object({ question: z.string(), answer: z.string() });

const paragraphs = (text: string): string[] => text.split('\n').filter(line => line.trim() !== '');
const wordsOf = (text: string): string[] => text.match(/\p{L}{3,}/gu) ?? [];

/** Entries of the word list that are insults or slurs in any mouth. */
const trulyBad = /^(bastard|neger|parasit|prolet|rüpel|taugenichts)/iu;

/** Texts of authorities and single words of a word list: nothing here may look like abuse. */
export function innocentFigures(assessor: Assessor, data: DataDir): Figure[] {
  const pages = readRows(data, 'omos.pages.jsonl', Page).map(({ text }) => text);
  const faqs = readRows(data, 'corona.answers.jsonl', Faq);
  const families = wordsOf(readFileSync(join(data, 'language/cistem-gold.txt'), 'utf8'));
  const official = [
    ...pages.flatMap(paragraphs),
    ...faqs.flatMap(({ question, answer }) => [question, ...paragraphs(answer)]),
    ...practiceAnswers.flatMap(({ question, texts }) => [question, ...paragraphs(texts.sie)]),
  ];
  const questions = [
    'omos.questions.train.jsonl',
    'omos.questions.dev.jsonl',
    'corona.paraphrases.dev.jsonl',
  ].flatMap(file => readRows(data, file, Question).map(({ question }) => question));
  const words = [...new Set([...families, ...official.flatMap(wordsOf)])].filter(
    word => !trulyBad.test(word),
  );
  return [
    figure(assessor, 'paragraphs of authorities with a violation', official),
    figure(assessor, 'questions to authorities with a violation', questions),
    figure(assessor, 'single words with a violation', words),
  ];
}

/** Offices publish contacts on purpose, which is nobody's breach. */
const beside: ReadonlySet<FlagCategory> = new Set(['personalData']);

const figure = (assessor: Assessor, name: string, texts: readonly string[]): Figure =>
  meanFigure(
    `innocent: ${name}`,
    texts.map(text =>
      Number(
        flagsOf(assessor, text).some(
          ({ category }) => isViolation(category) && !beside.has(category),
        ),
      ),
    ),
    '0',
  );
