import type { Concerned } from './proposal';

const longest = 160;

/** What was said, or shown; '' under the lock. */
export const textOf = (concerned: Concerned): string =>
  concerned.kind === 'locked'
    ? ''
    : [concerned.comment.text, concerned.mediaDescription].filter(Boolean).join('\n');

/** The beginning in one line, not cut within a word where that can be helped; '' under the lock. */
export function excerptOf(concerned: Concerned): string {
  const text = textOf(concerned).replaceAll(/\s+/g, ' ').trim();
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const end = cut.lastIndexOf(' ');
  return `${(end > longest / 2 ? cut.slice(0, end) : wholeSigns(cut)).trimEnd()} …`;
}

/** Without half an emoji at the end. */
const wholeSigns = (cut: string): string => cut.replace(/[\uD800-\uDBFF]$/, '');
