import { unwanted, wanted } from '../../scripts/train/needs-answer-examples';
import type { DecisionMeasures } from './team/decisions-in-page';
import { openBenchBrowser } from './team/in-chromium';

const count = Number(process.env['DECISIONS'] ?? 5_000);
type Page = { readonly decisionBench: DecisionMeasures };

/** What pages ask of decisions, over the database of a Chromium that was started anew, in ms. */
export async function run(): Promise<string> {
  const browser = await openBenchBrowser('tests/bench/team/decisions-in-page.ts');
  try {
    const sentences = [...wanted, ...unwanted];
    const folding = await browser.page.evaluate(
      async ([size, texts]) => (window as unknown as Page).decisionBench.fill(size, texts),
      [count, sentences] as const,
    );
    await browser.reload();
    const texts = sentences.slice(0, 40);
    const times = await browser.page.evaluate(
      async asked => (window as unknown as Page).decisionBench.ask(asked),
      texts,
    );
    return [
      `| ${count} decisions, every 25th open | ms |`,
      '|---|---|',
      `| folded anew | ${folding.toFixed(0)} |`,
      ...Object.entries(times).map(([what, ms]) => `| ${what} | ${ms.toFixed(1)} |`),
    ].join('\n');
  } finally {
    await browser.close();
  }
}
