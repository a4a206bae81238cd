import { err, type Result } from '../../result';
import type { Answer } from '../answer';
import type { CsvMapping, ImportError } from '../source';
import { parseCsv } from './csv';
import { decodeFile, lineAt } from './decode';
import { parseJson } from './json';

export type KnowledgeFile = {
  readonly bytes: Uint8Array;
  /** As the file system or URL names it; null when unknown. */
  readonly fileName: string | null;
  /** HTTP Content-Type; null for files. */
  readonly contentType: string | null;
  /** Columns of a CSV; null lets the header decide. */
  readonly mapping: CsvMapping | null;
  /** Called after every 250 entries and at the end. */
  readonly onProgress?: (done: number, total: number) => void;
};

/**
 * All answers of a file, or the first thing that is wrong with it and its line: a file is taken as a whole
 * or not at all. Reads the own JSON, a JSON list of {"id","question","answer"}, schema.org FAQPage as
 * JSON-LD (also inside an HTML page), and CSV. The content decides, since servers often send wrong types.
 */
export function parseKnowledgeFile(file: KnowledgeFile): Result<Answer[], ImportError> {
  const decoded = decodeFile(file.bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const onEntry = (done: number, total: number): void => {
    if (done % 250 === 0 || done === total) file.onProgress?.(done, total);
  };
  const first = text.trimStart().charAt(0);
  if (first === '') return err({ kind: 'empty', line: 1, detail: '' });
  if (first === '<') return parseJsonLdInHtml(text, onEntry);
  if (first === '{' || first === '[' || saysJson(file)) return parseJson(text, onEntry);
  return parseCsv(text, file.mapping, onEntry);
}

const saysJson = (file: KnowledgeFile): boolean =>
  /\bjson\b/i.test(file.contentType ?? '') || /\.json(?:ld)?$/i.test(file.fileName ?? '');

/** The first script block of the page that holds a FAQPage. The page itself is only searched as text. */
function parseJsonLdInHtml(
  html: string,
  onEntry: (done: number, total: number) => void,
): Result<Answer[], ImportError> {
  const opening = /<script\b[^>]{0,300}?application\/ld\+json[^>]{0,300}>/gi;
  for (const tag of html.matchAll(opening)) {
    const start = tag.index + tag[0].length;
    const length = html.slice(start).search(/<\/script/i);
    const block = html.slice(start, length === -1 ? html.length : start + length);
    if (!block.includes('FAQPage')) continue;
    const answers = parseJson(block, onEntry);
    if (answers.ok || answers.error.line === null) return answers;
    const before = lineAt(html, start) - 1;
    return err({ ...answers.error, line: answers.error.line + before });
  }
  return err({ kind: 'unknown-format', line: null, detail: 'HTML' });
}
