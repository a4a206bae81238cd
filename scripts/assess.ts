/**
 * Assesses JSON lines `{"id","text"}` from standard input through the code the extension runs, and
 * prints one JSON line for each. Usage:
 *   npm run --silent assess -- [--answers FILE] [--rules FILE] [--suggestions N]
 * A line that cannot be read is reported on standard error with its number; the rest goes on, and
 * the exit code is 1 in the end. The lines count as comments of one thread, so copies are noticed.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { type CommentKey, ThreadSnapshot } from '../lib/comment/snapshot';
import type { Answer } from '../lib/knowledge/answer';
import { parseKnowledgeFile } from '../lib/knowledge/formats/parse';
import { practiceAnswers } from '../lib/knowledge/practice-base';
import { createAnswerIndex } from '../lib/knowledge/search';
import type { Suggestion } from '../lib/knowledge/suggestion';
import { type Assessor, createAssessor } from '../lib/rules/assess';
import { defaultNetiquette } from '../lib/rules/default-netiquette';
import { createThreadMemory } from '../lib/rules/detect/repetition';
import { HouseRules } from '../lib/rules/house-rules';
import { readClassifier } from '../lib/service/classifier';

const usage = 'Usage: npm run --silent assess -- [--answers FILE] [--rules FILE] [--suggestions N]';
const mostSuggestions = 50;

const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

const thread = ThreadSnapshot.parse({
  key: 'facebook:stdin',
  platform: 'facebook',
  postUrl: null,
  postText: '',
  pageName: null,
  identity: null,
  sort: 'all',
});

const options = readOptions();
const weights = new URL('../public/signals.bin', import.meta.url);
const classifier = await readClassifier(() => readFile(weights));
const assessor = createAssessor({
  rules: options.rules,
  answers: createAnswerIndex(options.answers),
  classifier,
});
for (const { ruleId, list, pattern, error } of assessor.problems)
  process.stderr.write(
    `Rule ${ruleId}, ${list}, "${pattern}": ${error.kind} at position ${error.position}\n`,
  );
const classifierProblem = assessor.classifierProblem();
if (classifierProblem !== null) process.stderr.write(`No signals: ${classifierProblem}\n`);
const badLines = await assessLines(assessor, options.suggestions);
process.exitCode = badLines > 0 || assessor.problems.length > 0 ? 1 : 0;

async function assessLines(engine: Assessor, suggestions: number): Promise<number> {
  const memory = createThreadMemory();
  const today = new Date().toISOString().slice(0, 10);
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
  let number = 0;
  let bad = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const parsed = readLine(line);
    if (typeof parsed === 'string') {
      bad += 1;
      process.stderr.write(`Line ${number}: ${parsed}\n`);
      continue;
    }
    const key = `facebook:${number}` as CommentKey;
    const comment = { key, text: parsed.text, parentText: null, byPage: false };
    const [assessment] = engine.assess(thread, [comment], { today, memory, suggestions });
    if (assessment === undefined) throw new Error(`Line ${number} got no assessment.`);
    const printed = JSON.stringify({
      id: parsed.id,
      suggestions: candidates(assessment.suggestions, suggestions),
      flags: assessment.flags.map(({ category, certainty, source, ruleId, spans }) => ({
        category,
        certainty,
        source,
        ruleId,
        spans,
      })),
      signals: assessment.signals,
    });
    // Without waiting, a slow reader would let all output pile up in memory.
    if (!process.stdout.write(`${printed}\n`)) await once(process.stdout, 'drain');
  }
  return bad;
}

type Candidate = Pick<Suggestion, 'answerId' | 'score' | 'shown'>;

/** Always `count` of them where the base has as many: answers that share nothing with the comment follow with 0. */
function candidates(found: readonly Suggestion[], count: number): Candidate[] {
  const listed = found.map(({ answerId, score, shown }) => ({ answerId, score, shown }));
  const known = new Set(listed.map(({ answerId }) => answerId));
  for (const { id } of options.answers) {
    if (listed.length >= count) break;
    if (!known.has(id)) listed.push({ answerId: id, score: 0, shown: false });
  }
  return listed;
}

/** The line's id and text, or what is wrong with it. */
function readLine(line: string): z.infer<typeof Line> | string {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    return 'not JSON';
  }
  const parsed = z.safeParse(Line, value);
  return parsed.success ? parsed.data : 'needs "id" (text or number) and "text" (text)';
}

function readOptions(): { answers: readonly Answer[]; rules: HouseRules; suggestions: number } {
  const { values } = (() => {
    try {
      return parseArgs({
        options: {
          answers: { type: 'string' },
          rules: { type: 'string' },
          suggestions: { type: 'string', default: '3' },
        },
      });
    } catch (error) {
      return fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    }
  })();
  const suggestions = Number(values.suggestions);
  if (!Number.isInteger(suggestions) || suggestions < 0 || suggestions > mostSuggestions)
    return fail(`--suggestions takes a whole number from 0 to ${mostSuggestions}.\n${usage}`);
  return {
    answers: values.answers === undefined ? practiceAnswers : readAnswers(values.answers),
    rules: values.rules === undefined ? defaultNetiquette : readRules(values.rules),
    suggestions,
  };
}

function readAnswers(file: string): readonly Answer[] {
  const bytes = readBytes(file);
  const parsed = parseKnowledgeFile({ bytes, fileName: file, contentType: null, mapping: null });
  if (parsed.ok) return parsed.value;
  const { kind, line, detail } = parsed.error;
  return fail(`${file}: ${kind}${line === null ? '' : `, line ${line}`}: ${detail}`);
}

function readRules(file: string): HouseRules {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(readBytes(file)));
  } catch (error) {
    return fail(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = z.safeParse(HouseRules, value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  return fail(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not house rules'}`);
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
