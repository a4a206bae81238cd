import Papa from 'papaparse';
import type { Report } from './report';

type CountList = 'months' | 'measures' | 'clauses' | 'outcomes' | 'complaints';

/** Words of the table, in the language of the extension. */
export type ReportWords = {
  readonly header: readonly [list: string, name: string, count: string];
  readonly list: Readonly<Record<CountList | 'total' | 'medianReview', string>>;
  readonly nameOf: (list: CountList, key: string) => string;
  /** For what is not told: "nicht ausgewiesen". */
  readonly hidden: string;
  /** @param ms milliseconds, such as "6 Stunden" */
  readonly duration: (ms: number) => string;
};

/** The report as a table for spreadsheets: UTF-8 with a mark, semicolons. No cell is ever computed by one. */
export function reportCsv(report: Report, words: ReportWords): string {
  const lists = ['months', 'measures', 'clauses', 'outcomes', 'complaints'] as const;
  const told = (count: number | null) => (count === null ? words.hidden : String(count));
  const rows = [
    [...words.header],
    [words.list.total, `${report.from} – ${report.until}`, told(report.total)],
    ...lists.flatMap(list =>
      report[list].map(({ key, count }) => [
        words.list[list],
        words.nameOf(list, key),
        told(count),
      ]),
    ),
    [
      words.list.medianReview,
      '',
      report.medianReview === null ? words.hidden : words.duration(report.medianReview),
    ],
  ];
  const cells = rows.map(row => row.map(plainCell));
  return `\uFEFF${Papa.unparse(cells, { delimiter: ';', newline: '\r\n' })}\r\n`;
}

/** A spreadsheet computes what begins with =, +, -, @, a tab or a line break, also after spaces: an apostrophe stops it. */
const plainCell = (cell: string): string =>
  /^[\s']*[=+\-@]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
