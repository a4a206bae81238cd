import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Certainty, Flag } from '../../lib/rules/flag';
import type { Measured } from '../../lib/rules/measured';
import { seededRandom } from '../support/seeded-random';

/** Directory with the measuring data; never part of the repository. */
export type DataDir = string;

/** One measured number; `low` and `high` bound the 95 % bootstrap interval. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Sample size. */
  readonly n: number;
  /** What the product wants to reach, in words such as "≥ 0.52"; null without one. */
  readonly aim: string | null;
};

/** What one evaluation adds to docs/quality.md: a heading, its table of figures, and Markdown below it. */
export type Section = {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly markdown: string;
  /** What the product tells people of its certainty words; goes into lib/rules/measured.json. */
  readonly measured?: Partial<Record<Flag['source'], Record<Certainty, Measured>>>;
};

/** `tests/evaluate/*.ts` files that export `evaluation` are run by `npm run evaluate`. */
export type Evaluation = {
  readonly name: string;
  run(data: DataDir): Promise<Section>;
};

/** Rows of a file with one JSON object per line, each of the shape of `row`; throws on any other. */
export function readRows<Row extends z.ZodMiniType>(
  data: DataDir,
  file: string,
  row: Row,
): z.infer<Row>[] {
  return readFileSync(join(data, file), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => z.parse(row, JSON.parse(line)));
}

/** Whether a row belongs to the half of its file that is reported; the other half serves for tuning. */
export function isReported({ id }: { readonly id: string }): boolean {
  // FNV-1a: by the id alone, so that it stays so whatever else changes.
  let sum = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) sum = Math.imul(sum ^ id.charCodeAt(at), 0x01000193);
  return ((sum ^ (sum >>> 15)) >>> 0) % 2 === 1;
}

/**
 * Mean of `outcomes` with its 95 % percentile bootstrap interval (1,000 resamples).
 * Deterministic: the resampling draws from a fixed seed.
 */
export function meanFigure(
  name: string,
  outcomes: readonly number[],
  aim: string | null = null,
): Figure {
  return bootstrapFigure(name, outcomes, mean, aim);
}

/** Any statistic over a sample with its 95 % percentile bootstrap interval. */
export function bootstrapFigure<Item>(
  name: string,
  sample: readonly Item[],
  statistic: (items: readonly Item[]) => number,
  aim: string | null = null,
  resamples = 1_000,
): Figure {
  const random = seededRandom(20_261_120);
  const values: number[] = [];
  for (let round = 0; round < resamples && sample.length > 0; round += 1) {
    values.push(statistic(resample(sample, random)));
  }
  values.sort((a, b) => a - b);
  return {
    name,
    value: statistic(sample),
    low: values[Math.floor(values.length * 0.025)] ?? null,
    high: values[Math.floor(values.length * 0.975)] ?? null,
    n: sample.length,
    aim,
  };
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function resample<Item>(sample: readonly Item[], random: () => number): Item[] {
  return sample.map(item => sample[Math.floor(random() * sample.length)] ?? item);
}
