import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const run = (input: string, ...options: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/assess.ts', ...options],
    { input, encoding: 'utf8' },
  );
  const lines = stdout.split('\n').filter(line => line !== '');
  return { status, stderr, lines: lines.map((line): unknown => JSON.parse(line)) };
};
const makeFile = (content: unknown): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'assess-')), 'file.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};

describe('assess', () => {
  it('prints one line per comment, and goes on after lines that cannot be read', () => {
    const { status, stderr, lines } = run(
      ['{"id":"a","text":"Du 1diot"}', 'no json', '', '{"id":"b"}', '{"id":7,"text":""}'].join(
        '\n',
      ),
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/Line 2: .*\n.*Line 4: /);
    expect(lines).toMatchObject([
      {
        id: 'a',
        flags: expect.arrayContaining([
          {
            category: 'insult',
            certainty: 'clear',
            source: 'rule',
            ruleId: 'insult-direct',
            spans: [
              [0, 2],
              [3, 8],
            ],
          },
        ]) as unknown,
        signals: { toxic: { label: true }, needsAnswer: { label: false } },
      },
      {
        id: 7,
        flags: [],
        // As many as asked for, also where nothing fits.
        suggestions: Array.from({ length: 3 }, () => ({ score: 0, shown: false })),
        signals: { toxic: { label: false } },
      },
    ]);
  });

  it('takes answers and rules from files', () => {
    const answers = makeFile([
      { id: 'bath', question: 'Wann öffnet das Freibad?', answer: 'Am 1. Mai.' },
    ]);
    const rules = makeFile({
      title: 'Eigene Regeln',
      version: '1',
      rules: [
        {
          id: 'own',
          category: 'offTopic',
          clause: '§ 1',
          title: 'Test',
          reason: 'Test.',
          certainty: 'likely',
          measure: 'hint',
          replyText: null,
          patterns: ['freibad ~3 öffnet', 'öffnet ~3 freibad'],
          exceptions: [],
        },
      ],
    });
    const input = '{"id":"a","text":"Wann öffnet das Freibad?"}';
    const { status, lines } = run(
      input,
      '--answers',
      answers,
      '--rules',
      rules,
      '--suggestions',
      '1',
    );
    expect(status).toBe(0);
    expect(lines).toMatchObject([
      {
        suggestions: [{ answerId: 'bath' }],
        flags: expect.arrayContaining([expect.objectContaining({ ruleId: 'own' })]) as unknown,
      },
    ]);
  });

  it('names what is wrong with its options', () => {
    expect(run('', '--suggestions', 'many')).toMatchObject({ status: 2 });
    expect(run('', '--rules', 'missing.json').stderr).toContain('missing.json');
  });
});
