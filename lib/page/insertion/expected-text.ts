/**
 * What a reply box says of an insertion, judged by its visible text alone: editors swallow events,
 * call `preventDefault` without acting, or double what they get.
 */
export type Verdict =
  /** The answer stands there once more than before, after what was there. */
  | 'inserted'
  /** Nothing changed: the only state in which a second method is safe. */
  | 'absent'
  /** Something else happened; a second method could double or scramble it. */
  | 'changed';

export function judge(before: string, after: string, answer: string): Verdict {
  const was = normaliseForComparison(before);
  const is = normaliseForComparison(after);
  const wanted = normaliseForComparison(answer);
  const inserted = was === '' ? [wanted] : [`${was} ${wanted}`, `${was}\n${wanted}`];
  if (wanted !== '' && inserted.includes(is)) return 'inserted';
  return is === was ? 'absent' : 'changed';
}

/** Whether the whole answer stands in `text` already. */
export function contains(text: string, answer: string): boolean {
  const wanted = normaliseForComparison(answer);
  return wanted !== '' && normaliseForComparison(text).includes(wanted);
}

/** What has to be typed so that the answer stands apart from a name or words already there. */
export function withSeparator(before: string, answer: string): string {
  const text = answer.replaceAll(/\r\n?/g, '\n');
  return before.trim() === '' || /\s$/.test(before) ? text : ` ${text}`;
}

/**
 * Editors differ in how they show white space: paragraphs or breaks, no-break spaces at line ends,
 * zero-width marks around mentions. Words, their order and the lines they stand in must agree.
 */
export function normaliseForComparison(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n');
}
