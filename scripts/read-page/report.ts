import type { CommentSnapshot, ThreadSnapshot } from '../../lib/comment/snapshot';
import type { CommentReading, PageReading } from './in-page';

const verdicts = {
  idle: 'no comments seen',
  good: 'all readable',
  partial: 'some not readable',
  manual: 'seen, but none readable: manual mode',
} as const;

/** The reading for people: thread, comments one below the other, verdict, boxes. */
export function reportOf(reading: PageReading): string {
  const { health } = reading;
  const mark = health.experimental ? ' (experimental)' : '';
  const missing = Object.entries(health.missing).map(([field, count]) => `${count} × ${field}`);
  return [
    `Adapter   ${health.platform}${mark}`,
    `Surface   ${reading.surface ?? 'none: the adapter expects no comments at this address'}`,
    `Scope     ${reading.scope ?? 'none found'}`,
    ...reading.threads.flatMap(threadLines),
    '',
    ...reading.comments.flatMap(commentLines),
    `Verdict   ${health.verdict}: ${health.read} of ${health.seen} read, ${verdicts[health.verdict]}`,
    ...(missing.length > 0 ? [`Missing   ${missing.join(', ')}`] : []),
    ...(health.truncated > 0 ? [`Cut       ${health.truncated} texts cut by the page`] : []),
    ...(health.sortFiltered ? ['Sort      the page hides comments (not "all comments")'] : []),
    ...composerLines(reading),
  ].join('\n');
}

const threadLines = ({ key, postUrl, pageName, identity, postText }: ThreadSnapshot): string[] => [
  `Thread    ${key}`,
  `  link    ${postUrl ?? 'unknown'}`,
  `  page    ${pageName ?? 'unknown'}; replies go out as ${identity ?? 'unknown'}`,
  `  post    ${postText === '' ? 'no text found' : oneLine(postText)}`,
];

function commentLines({ result, hasSlot, canReply, replyBox }: CommentReading): string[] {
  if (!result.ok) return [`✗ unreadable: ${result.error.field}`, ''];
  const comment = result.value;
  const indent = comment.kind === 'reply' ? '    ' : '';
  const lacks = [!hasSlot && 'no place for a bar', !canReply && 'no reply button'];
  const notes = [...marksOf(comment), ...lacks, replyBox !== null && `box "${replyBox}" is open`];
  return [
    `${comment.author.name}, ${comment.time.label ?? 'no time'} (${timeOf(comment)})`,
    comment.text === '' ? '(no text)' : oneLine(comment.text),
    `${comment.key}${comment.permalink ? ` · ${comment.permalink}` : ' · no permalink'}`,
    ...(notes.some(Boolean) ? [notes.filter(Boolean).join(', ')] : []),
    '',
  ].map(line => (line === '' ? line : indent + line));
}

function marksOf(comment: CommentSnapshot): (string | false)[] {
  const root = comment.rootKey ?? 'a comment that could not be told';
  return [
    comment.kind === 'reply' && `reply below ${root}`,
    comment.byPage && 'by the page',
    comment.media !== 'none' && comment.media,
    comment.truncated && 'cut',
    comment.edited && 'edited',
  ];
}

const timeOf = ({ time: { at, precision } }: CommentSnapshot): string =>
  at === null ? 'unknown' : `${new Date(at).toISOString()}, to the ${precision}`;

function composerLines({ composers }: PageReading): string[] {
  if (composers.length === 0) return ['Composer  none found'];
  return composers.map(
    ({ label, text }) =>
      `Composer  "${label}"${text.trim() === '' ? ', empty' : `: ${oneLine(text)}`}`,
  );
}

/** One line of a terminal: control and direction characters of a hostile text do nothing there. */
const oneLine = (text: string): string => {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
};
