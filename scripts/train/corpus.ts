/** Reads the training sets into one pool of texts with the labels that each set gives. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is known of a text; a missing key is unknown. */
export type Label =
  | 'toxic'
  | 'engaging'
  | 'factClaiming'
  | 'offensive'
  | 'abuse'
  | 'insult'
  | 'profanity'
  | 'hasoc'
  | 'hateful'
  | 'defamation'
  | 'callToAction'
  | 'violence'
  | 'order'
  | 'criticism'
  | 'needsAnswer';

export type Row = {
  readonly id: string;
  readonly set: string;
  readonly text: string;
  /** Rows of the same (normalised) text share it, in all sets. */
  readonly group: string;
  readonly labels: Readonly<Partial<Record<Label, 0 | 1>>>;
  /** Factor on what a mistake in this row costs. */
  readonly weight: number;
};

type Raw = Readonly<Record<string, string | number | undefined>>;

const bit = (value: string | number | undefined): 0 | 1 | undefined =>
  value === undefined ? undefined : value === 1 ? 1 : 0;

const is = (value: string | number | undefined, ...names: string[]): 0 | 1 | undefined =>
  value === undefined ? undefined : names.includes(String(value)) ? 1 : 0;

const fineLabels = (raw: Raw) => ({
  offensive: bit(raw['offensive']),
  abuse: is(raw['fine'], 'ABUSE'),
  insult: is(raw['fine'], 'INSULT'),
  profanity: is(raw['fine'], 'PROFANITY'),
});

/** Files by set, and how each row's fields become labels. */
const sets: Readonly<Record<string, (raw: Raw) => Partial<Record<Label, 0 | 1 | undefined>>>> = {
  germeval2021: raw => ({
    toxic: bit(raw['toxic']),
    engaging: bit(raw['engaging']),
    factClaiming: bit(raw['factClaiming']),
  }),
  germeval2018: fineLabels,
  germeval2019: fineLabels,
  hasoc: raw => ({ hasoc: bit(raw['offensive']) }),
  gahd: raw => ({ hateful: bit(raw['hateful']) }),
  harmful2026: raw => ({
    defamation: bit(raw['defamation']),
    callToAction: bit(raw['callToAction']),
    violence:
      raw['violence'] === undefined ? undefined : is(raw['violence'], 'nothing') === 1 ? 0 : 1,
    order: is(raw['order'], 'agitation', 'subversive'),
    criticism: is(raw['order'], 'criticism'),
  }),
};

export const setNames = Object.keys(sets);

export function readCorpus(data: string, without: readonly string[]): Row[] {
  return setNames
    .filter(set => !without.includes(set))
    .flatMap(set =>
      readJsonLines(join(data, `${set}.train.jsonl`)).map((raw): Row => {
        const text = String(raw['text']);
        const labels = Object.fromEntries(
          Object.entries(sets[set]?.(raw) ?? {}).filter(([, value]) => value !== undefined),
        ) as Row['labels'];
        return { id: String(raw['id']), set, text, group: groupOf(text), labels, weight: 1 };
      }),
    );
}

export const groupOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export function readJsonLines(file: string): Raw[] {
  if (!existsSync(file)) throw new Error(`No training data at ${file}`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Raw);
}
