import { readFileSync } from 'node:fs';
import { deobfuscate } from '../../lib/language/deobfuscate';
import { createAnswerIndex } from '../../lib/knowledge/search';
import { createAssessor } from '../../lib/rules/assess';
import { defaultNetiquette } from '../../lib/rules/default-netiquette';
import { createThreadMemory } from '../../lib/rules/detect/repetition';
import type { CommentKey, ThreadSnapshot } from '../../lib/comment/snapshot';
import { loadClassifier } from '../../lib/rules/model/classifier';
import { unwanted, wanted } from '../../scripts/train/needs-answer-examples';

const thread = { postText: '' } as ThreadSnapshot;
const rounds = 10;

/** One comment at a time, in milliseconds: the model, beside the house rules and beside reading alone. */
export function run(): string {
  const bytes = new Uint8Array(readFileSync(new URL('../../public/signals.bin', import.meta.url)));
  const start = performance.now();
  const loaded = loadClassifier(bytes);
  const loading = performance.now() - start;
  if (!loaded.ok) throw new Error(loaded.error.detail);
  const classifier = loaded.value;
  const rules = createAssessor({
    rules: defaultNetiquette,
    answers: createAnswerIndex([]),
    classifier: null,
  });
  const assess = (text: string) =>
    rules.assess(
      thread,
      [{ key: 'facebook:1' as CommentKey, text, parentText: null, byPage: false }],
      {
        today: '2026-11-21',
        memory: createThreadMemory(),
      },
    );
  const short = [...wanted, ...unwanted];
  // About 25 words, as comments on platforms have them.
  const usual = short.map((_, at) =>
    [0, 1, 2].map(step => short[(at + step) % short.length]).join(' '),
  );
  const long = usual.join(' ').repeat(20).slice(0, 100_000);
  return [
    '| what | median | p95 | 100,000 characters |',
    '|---|---|---|---|',
    row('reading through disguises alone', deobfuscate, usual, long),
    row('signals', text => classifier.classify(deobfuscate(text)), usual, long),
    row('house rules, the peer', assess, usual, long),
    '',
    `Loading the weights: ${loading.toFixed(1)} ms.`,
  ].join('\n');
}

function row(
  name: string,
  work: (text: string) => unknown,
  texts: readonly string[],
  long: string,
) {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const text of texts) {
      const start = performance.now();
      work(text);
      // The first rounds are the compiler's.
      if (round > 1) times.push(performance.now() - start);
    }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(3);
  const start = performance.now();
  work(long);
  return `| ${name} | ${at(0.5)} | ${at(0.95)} | ${(performance.now() - start).toFixed(1)} |`;
}
