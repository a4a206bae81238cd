import * as z from 'zod/mini';
import type { Case } from './case';
import { CommentSnapshot } from '../comment/snapshot';
import { Flag } from '../rules/flag';
import { renderParts, reportCase, type ReportPart } from './case-report';
import type { CaseLabels } from './labels';
import type { TargetChannel } from './target';

/** Own payload, for the receiver's own programs. Described in `docs/webhook.md`; a change raises `version`. */
export const WebhookPayload = z.strictObject({
  format: z.literal('kommentarlotse.case'),
  version: z.literal(1),
  case: z.strictObject({
    id: z.string(),
    number: z.string(),
    /** ISO 8601 in UTC. */
    openedAt: z.string(),
    note: z.string(),
    target: z.strictObject({ id: z.string(), name: z.string() }),
  }),
  comment: CommentSnapshot,
  context: z.strictObject({
    postUrl: z.nullable(z.string()),
    postText: z.string(),
    pageName: z.nullable(z.string()),
    identity: z.nullable(z.string()),
    parent: z.nullable(CommentSnapshot),
    capturedAt: z.string(),
  }),
  flags: z.array(Flag),
});
export type WebhookPayload = z.infer<typeof WebhookPayload>;

/** Mattermost takes 16,383 characters, Matrix events 64 kB. */
const chatQuoteLimit = 3_000;

type Format = Extract<TargetChannel, { kind: 'webhook' }>['format'];

/** The JSON body of the request to a webhook. */
export function webhookBody(record: Case, format: Format, labels: CaseLabels): unknown {
  if (format === 'kommentarlotse') return ownPayload(record);
  const { parts } = reportCase(record, labels, { quoteLimit: chatQuoteLimit });
  const text = toMarkdown(parts);
  return format === 'mattermost' ? { text } : { text, html: toHtml(parts) };
}

function ownPayload({ id, opening, openedAt }: Case): WebhookPayload {
  const { number, note, targetId, targetName, comment, context, flags } = opening;
  return {
    format: 'kommentarlotse.case',
    version: 1,
    case: { id, number, openedAt: iso(openedAt), note, target: { id: targetId, name: targetName } },
    comment,
    context: { ...context, capturedAt: iso(context.capturedAt) },
    flags,
  };
}

const iso = (at: number): string => new Date(at).toISOString();

/**
 * Markdown that Mattermost and Slack show alike. Slack knows no backslash escapes and Mattermost no
 * entities, so characters that either would interpret are replaced by their look-alikes.
 */
function toMarkdown(parts: readonly ReportPart[]): string {
  const blocks = renderParts(parts, text => `**${disarm(text)}**`, {
    own: disarm,
    quote: lines => lines.map(line => `> ${zeroWidth}${disarm(line)}`).join('\n'),
    link: (label, url) => `${disarm(label)}: ${url}`,
  });
  return blocks.join('\n\n');
}

function toHtml(parts: readonly ReportPart[]): string {
  const blocks = renderParts(parts, text => `<strong>${escape(text)}</strong>`, {
    own: text => `<p>${escape(text)}</p>`,
    quote: lines => `<blockquote>${lines.map(escape).join('<br>')}</blockquote>`,
    link: (label, url) => `<p>${escape(label)}: <a href="${escape(url)}">${escape(url)}</a></p>`,
  });
  return blocks.join('');
}

/** At the start of a line it keeps lists, headings and indented code from being recognised. */
const zeroWidth = '\u200B';

const lookAlikes: ReadonlyMap<string, string> = new Map([
  ['@', '＠'],
  ['#', '＃'],
  ['*', '∗'],
  ['_', '＿'],
  ['~', '∼'],
  ['`', 'ˋ'],
  ['[', '［'],
  [']', '］'],
  ['<', '‹'],
  ['>', '›'],
  ['|', '｜'],
  ['\\', '＼'],
  ['$', '＄'],
  ['&', '＆'],
]);

/** No mention, no link, no emphasis, no emoji code: the text as it can be read, not as it was meant to act. */
const disarm = (text: string): string =>
  text
    .replaceAll(/[@#*_~`[\]<>|\\$&]/g, sign => lookAlikes.get(sign) ?? sign)
    .replaceAll('://', ':∕∕')
    .replaceAll(/\bwww\./gi, word => `${word.slice(0, -1)}․`)
    .replaceAll(/:(?=[\w+-]+:)/g, `:${zeroWidth}`);

/** Also without @, so that "@room" in a quoted comment rings nobody's bell. */
const escape = (text: string): string =>
  text.replaceAll(/[&<>"'@]/g, sign => entities.get(sign) ?? sign);

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['@', '＠'],
]);
