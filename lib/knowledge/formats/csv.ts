import Papa from 'papaparse';
import { err, ok, type Result } from '../../result';
import { fold } from '../../language/normalise';
import type { Answer } from '../answer';
import type { CsvMapping, ImportError } from '../source';
import { decodeFile, lineAt } from './decode';
import { buildAnswer, createCollector, type RawEntry } from './entry';

/** Column names of the header line, trimmed. */
export function readCsvHeader(bytes: Uint8Array): Result<string[], ImportError> {
  const text = decodeFile(bytes);
  if (!text.ok) return text;
  const header = parseRows(text.value, 1);
  if (!header.ok) return header;
  const columns = header.value[0]?.cells.map(cell => cell.trim()) ?? [];
  return columns.some(column => column !== '')
    ? ok(columns)
    : err({ kind: 'empty', line: 1, detail: '' });
}

/** Header and the first rows, for a person to see which column is what. Cells trimmed. */
export function readCsvStart(
  bytes: Uint8Array,
  rowCount: number,
): Result<{ readonly header: string[]; readonly rows: string[][] }, ImportError> {
  const header = readCsvHeader(bytes);
  if (!header.ok) return header;
  const text = decodeFile(bytes);
  if (!text.ok) return text;
  const rows = parseRows(text.value, rowCount + 1);
  if (!rows.ok) return rows;
  const cells = rows.value.slice(1).map(row => row.cells.map(cell => cell.trim()));
  return ok({ header: header.value, rows: cells });
}

/** A mapping as far as the header tells; question and answer may be missing and must then be asked for. */
export type CsvGuess = { readonly [Field in keyof CsvMapping]-?: string | null };

const names: { readonly [Field in keyof CsvMapping]-?: readonly string[] } = {
  question: ['frage', 'question', 'titel', 'title', 'anliegen', 'thema', 'name', 'leistung'],
  answer: ['antwort', 'answer', 'antworttext', 'text', 'inhalt', 'content', 'beschreibung', 'sie'],
  id: ['id', 'nr', 'nummer', 'schluessel', 'key', 'kennung', 'uuid'],
  sourceUrl: ['quelle', 'link', 'url', 'source', 'sourceurl', 'quellenlink', 'webseite'],
  owner: ['fachamt', 'amt', 'zustaendig', 'zustaendigkeit', 'owner', 'verantwortlich', 'abteilung'],
  asOf: ['stand', 'asof', 'aktualisiert', 'updated', 'geaendert', 'datum', 'geprueft'],
  validUntil: ['gueltigbis', 'validuntil', 'ablauf', 'ablaufdatum', 'bis', 'expires'],
  place: ['ort', 'place', 'giltfuer', 'geltungsbereich', 'kommune', 'gemeinde', 'stadt'],
  tags: [
    'tags',
    'schlagworte',
    'schlagwoerter',
    'stichworte',
    'kategorie',
    'kategorien',
    'category',
  ],
  phrasings: [
    'formulierungen',
    'varianten',
    'phrasings',
    'alternativen',
    'suchbegriffe',
    'fragevarianten',
  ],
};

/** Finds columns by the names that FAQ tables use in German and English. */
export function guessMapping(header: readonly string[]): CsvGuess {
  const columnByName = new Map<string, string>();
  for (const column of header) {
    const name = fold(column).replaceAll(/[^a-z0-9]/g, '');
    if (!columnByName.has(name)) columnByName.set(name, column);
  }
  const find = (field: keyof CsvMapping): string | null => {
    const known = names[field].find(name => columnByName.has(name));
    return known === undefined ? null : (columnByName.get(known) ?? null);
  };
  return {
    question: find('question'),
    answer: find('answer'),
    id: find('id'),
    sourceUrl: find('sourceUrl'),
    owner: find('owner'),
    asOf: find('asOf'),
    validUntil: find('validUntil'),
    place: find('place'),
    tags: find('tags'),
    phrasings: find('phrasings'),
  };
}

/** Answers of a CSV text with a header line. Every error tells the line of the file on which the row begins. */
export function parseCsv(
  text: string,
  mapping: CsvMapping | null,
  onEntry: (done: number, total: number) => void,
): Result<Answer[], ImportError> {
  const parsed = parseRows(text, 0);
  if (!parsed.ok) return parsed;
  const [header, ...rows] = parsed.value;
  if (header === undefined || rows.length === 0) return err({ kind: 'empty', line: 1, detail: '' });
  const columns = header.cells.map(cell => cell.trim());
  const chosen =
    mapping === null ? guessMapping(columns) : { ...mapping, place: mapping.place ?? null };
  const missing = missingColumn(chosen, columns);
  if (missing !== null) return err({ kind: 'missing-column', line: 1, detail: missing });

  const lineOf = (index: number) => lineAt(text, rows[index]?.start ?? 0);
  const collector = createCollector(lineOf);
  for (const [index, { cells }] of rows.entries()) {
    if (cells.length !== columns.length) {
      return err({
        kind:
          index === rows.length - 1 && cells.length < columns.length ? 'incomplete' : 'broken-csv',
        line: lineOf(index),
        detail: `${cells.length}/${columns.length}`,
      });
    }
    const problem = collector.add(index, buildAnswer(readRow(cells, columns, chosen)));
    if (problem !== null) return err(problem);
    onEntry(index + 1, rows.length);
  }
  return ok(collector.answers);
}

function missingColumn(mapping: CsvGuess, columns: readonly string[]): string | null {
  if (mapping.question === null) return 'question';
  if (mapping.answer === null) return 'answer';
  const gone = Object.values(mapping).find(column => column !== null && !columns.includes(column));
  return gone ?? null;
}

function readRow(
  cells: readonly string[],
  columns: readonly string[],
  mapping: CsvGuess,
): RawEntry {
  const cell = (field: keyof CsvMapping): string => {
    const column = mapping[field];
    return column === null ? '' : withoutTextMark(cells[columns.indexOf(column)] ?? '');
  };
  return {
    id: cell('id'),
    question: cell('question'),
    answer: cell('answer'),
    sourceUrl: cell('sourceUrl'),
    owner: cell('owner'),
    asOf: cell('asOf'),
    validUntil: cell('validUntil'),
    place: cell('place'),
    tags: cell('tags').split(/[,;|\n]/),
    phrasings: cell('phrasings').split(/[|\n]/),
  };
}

/** Spreadsheets mark a cell as text by a leading apostrophe, which is no part of it. */
const withoutTextMark = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r])/, '');

type Row = { readonly cells: readonly string[]; readonly start: number };

/** Rows with the offset at which each begins; blank lines are left out. `limit` 0: all. */
function parseRows(text: string, limit: number): Result<Row[], ImportError> {
  const rows: Row[] = [];
  let start = 0;
  let problem: ImportError | null = null;
  Papa.parse<string[]>(text, {
    delimiter: guessDelimiter(text),
    skipEmptyLines: false,
    step: ({ data, errors, meta }, parser) => {
      const error = errors.find(({ type }) => type === 'Quotes');
      if (error !== undefined) {
        const kind = error.code === 'MissingQuotes' ? 'incomplete' : 'broken-csv';
        problem = { kind, line: lineAt(text, start), detail: error.code };
        parser.abort();
        return;
      }
      if (data.some(cell => cell.trim() !== '')) rows.push({ cells: data, start });
      start = meta.cursor;
      if (limit > 0 && rows.length >= limit) parser.abort();
    },
  });
  return problem === null ? ok(rows) : err(problem);
}

/** German spreadsheets write semicolons. The header decides: commas in answers would mislead a count over all lines. */
function guessDelimiter(text: string): string {
  const header =
    text
      .slice(0, 5_000)
      .split(/\r?\n/)
      .find(line => line.trim() !== '') ?? '';
  const unquoted = header.replaceAll(/"[^"]*"/g, '');
  const candidates = [';', '\t', ',', '|'].map(sign => ({
    sign,
    count: unquoted.split(sign).length,
  }));
  return candidates.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ',';
}
