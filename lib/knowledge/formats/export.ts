import Papa from 'papaparse';
import type { Answer } from '../answer';
import { ownFormat, ownVersion } from './json';

/** The whole base as the own JSON, one answer a line, so that two exports can be compared line by line. */
export function exportAnswers(answers: readonly Answer[]): string {
  const lines = answers.map(answer => JSON.stringify(answer)).join(',\n');
  const head = `"format":${JSON.stringify(ownFormat)},"version":${ownVersion}`;
  return `{${head},"answers":[\n${lines}\n]}\n`;
}

/**
 * A table for spreadsheets; variants in Du and short ones are not part of it. A cell that a spreadsheet
 * would compute (=, +, -, @ in front) gets an apostrophe, which reading it back removes.
 */
export function exportCsv(answers: readonly Answer[]): string {
  const header =
    'ID|Frage|Antwort|Formulierungen|Quelle|Fachamt|Stand|Gültig bis|Ort|Schlagworte'.split('|');
  const rows = answers.map(answer => [
    answer.id,
    answer.question,
    answer.texts.sie,
    answer.phrasings.join(' | '),
    answer.sourceUrl ?? '',
    answer.owner ?? '',
    answer.asOf ?? '',
    answer.validUntil ?? '',
    answer.place ?? '',
    answer.tags.join(', '),
  ]);
  const cells = [header, ...rows].map(row => row.map(neutralise));
  return `\uFEFF${Papa.unparse(cells, { delimiter: ';', newline: '\r\n' })}\r\n`;
}

const neutralise = (cell: string): string => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
