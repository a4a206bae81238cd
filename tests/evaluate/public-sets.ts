import * as z from 'zod/mini';
import { type DataDir, readRows } from './evaluation';
import { type Half, halfOf } from './halves';

/** `bad`: what the set calls offensive, toxic or, in harmful 2026, any of its offences. */
export type Labelled = { readonly text: string; readonly bad: boolean };
export type LabelledSet = { readonly name: string; readonly rows: readonly Labelled[] };

export type PublicSets = {
  readonly labelled: readonly LabelledSet[];
  /** Lawful criticism, which must carry no violation. */
  readonly criticism: readonly string[];
};

const Toxic = z.object({ id: z.string(), text: z.string(), toxic: z.number() });
const Offensive = z.object({ id: z.string(), text: z.string(), offensive: z.number() });
const Harmful = z.object({
  id: z.string(),
  text: z.string(),
  defamation: z.optional(z.number()),
  violence: z.optional(z.string()),
  callToAction: z.optional(z.number()),
  order: z.optional(z.string()),
});
type Harmful = z.infer<typeof Harmful>;

/** One half of each set. */
export function readSets(data: DataDir, half: Half): PublicSets {
  const mine = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(row => halfOf(row.id) === half);
  const offensive = (file: string): Labelled[] =>
    mine(readRows(data, file, Offensive)).map(row => ({
      text: row.text,
      bad: row.offensive === 1,
    }));
  const toxic = mine(readRows(data, 'germeval2021.train.jsonl', Toxic));
  const harmful = mine(readRows(data, 'harmful2026.train.jsonl', Harmful));
  return {
    labelled: [
      {
        name: 'GermEval 2021 toxic',
        rows: toxic.map(row => ({ text: row.text, bad: row.toxic === 1 })),
      },
      { name: 'GermEval 2018 offensive', rows: offensive('germeval2018.train.jsonl') },
      { name: 'GermEval 2019 offensive', rows: offensive('germeval2019.train.jsonl') },
      {
        name: 'harmful 2026',
        rows: harmful.filter(isFullyLabelled).map(row => ({ text: row.text, bad: isHarmful(row) })),
      },
    ],
    criticism: harmful.filter(row => row.order === 'criticism').map(row => row.text),
  };
}

const isFullyLabelled = (row: Harmful): boolean =>
  isHarmful(row) ||
  (row.defamation !== undefined && row.violence !== undefined && row.callToAction !== undefined);

const isHarmful = ({
  defamation,
  violence = 'nothing',
  callToAction,
  order = 'nothing',
}: Harmful): boolean =>
  defamation === 1 ||
  callToAction === 1 ||
  violence !== 'nothing' ||
  order === 'agitation' ||
  order === 'subversive';
