import { guessMapping, readCsvStart } from '../../lib/knowledge/formats/csv';
import type { CsvReader } from './file-import-model';

/** Rows that the mapping form shows. */
const previewRows = 3;

export const csvReader: CsvReader = {
  preview: (head, isCut) => readCsvStart(isCut ? wholeLines(head) : head, previewRows),
  guess: guessMapping,
};

const newline = 0x0a;

/** Without the last, cut line: half a character at its end would look like a file in a wrong encoding. */
function wholeLines(head: Uint8Array): Uint8Array {
  const end = head.lastIndexOf(newline);
  return end < 0 ? head : head.subarray(0, end + 1);
}
