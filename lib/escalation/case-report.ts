import type { CommentSnapshot, PlatformId } from '../comment/snapshot';
import type { Flag } from '../rules/flag';
import { suspectedOffences } from '../rules/offences';
import type { Case } from './case';
import type { CaseLabels } from './labels';

/**
 * One paragraph of the message about a case.
 * `own`: our words. `quote`: words of others, which no format may interpret. `link`: an https address.
 */
export type ReportPart =
  | { readonly kind: 'own'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

export type PartRenderer = {
  readonly own: (text: string) => string;
  readonly quote: (lines: readonly string[]) => string;
  readonly link: (label: string, url: string) => string;
};

/** The first part is the headline. */
export const renderParts = (
  parts: readonly ReportPart[],
  headline: (text: string) => string,
  render: PartRenderer,
): string[] =>
  parts.map((part, index) => {
    if (part.kind === 'link') return render.link(part.label, part.url);
    if (part.kind === 'quote') return render.quote(part.text.split(/\r\n|[\n\r\u2028\u2029]/u));
    return index === 0 ? headline(part.text) : render.own(part.text);
  });

export type ReportOptions = {
  /** Characters at which every quoted text and reason is cut; null leaves them whole. */
  readonly quoteLimit: number | null;
};

/** What a target gets to read, most important first, before any format is put on it. */
export function reportCase(
  { opening }: Case,
  labels: CaseLabels,
  { quoteLimit }: ReportOptions = { quoteLimit: null },
): { readonly parts: readonly ReportPart[]; readonly shortened: boolean } {
  let shortened = false;
  const cut = (text: string): string => {
    const whole = wellFormed(text);
    if (quoteLimit === null || whole.length <= quoteLimit) return whole;
    shortened = true;
    return `${wellFormed(whole.slice(0, quoteLimit))} …`;
  };
  const { number, comment, context, flags, note, targetName } = opening;
  const parts: ReportPart[] = [
    own(labels.subject(number)),
    own(labels.request(inline(targetName))),
    ...(note.trim() ? [own(labels.note), quote(cut(note))] : []),
    own(labels.comment(inline(comment.author.name), platformNames[comment.platform])),
    quote(cut(textOf(comment, labels))),
    ...(comment.time.label === null ? [] : [own(labels.written(inline(comment.time.label)))]),
    own(labels.captured(labels.formatTime(context.capturedAt))),
    ...link(labels.link, comment.permalink),
    ...flags.flatMap((flag, index) => hint(flag, labels, index === 0 ? labels.hints : null, cut)),
    ...suspicion(flags, labels),
    ...replyTo(context.parent, labels, cut),
    own(labels.post(inline(context.pageName ?? labels.unknownPage))),
    ...(context.postText.trim() ? [quote(cut(context.postText))] : []),
    ...link(labels.postLink, context.postUrl),
    own(labels.disclaimer),
  ];
  return { parts: shortened ? [...parts, own(labels.shortened)] : parts, shortened };
}

const platformNames: Readonly<Record<PlatformId, string>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  'business-suite': 'Meta Business Suite',
};

function hint(
  { title, certainty, clause, reason }: Flag,
  labels: CaseLabels,
  heading: string | null,
  cut: (text: string) => string,
): ReportPart[] {
  const where = clause === null ? '' : `, ${inline(clause)}`;
  const line = `– ${inline(title)} (${labels.certainty[certainty]}${where}): ${inline(cut(reason))}`;
  return [...(heading === null ? [] : [own(heading)]), own(line)];
}

/** What a clear flag suspects, and what follows from it. */
function suspicion(flags: readonly Flag[], labels: CaseLabels): ReportPart[] {
  const offences = suspectedOffences(flags);
  if (offences.length === 0) return [];
  const lines = offences.map(
    ({ name, section, prosecution }) =>
      `– ${name} (${section}): ${labels.prosecution[prosecution]}`,
  );
  return [labels.suspicion, ...lines, labels.secureFirst].map(own);
}

const replyTo = (
  parent: CommentSnapshot | null,
  labels: CaseLabels,
  cut: (text: string) => string,
): ReportPart[] =>
  parent
    ? [own(labels.inReplyTo(inline(parent.author.name))), quote(cut(textOf(parent, labels)))]
    : [];

const textOf = ({ text, media }: CommentSnapshot, labels: CaseLabels): string =>
  text.trim() ? text : labels.media[media];

const own = (text: string): ReportPart => ({ kind: 'own', text });
const quote = (text: string): ReportPart => ({ kind: 'quote', text });

/** Links come from the page; anything but https is left out. */
const link = (label: string, url: string | null): ReportPart[] =>
  url !== null && URL.canParse(url) && new URL(url).protocol === 'https:'
    ? [{ kind: 'link', label, url: new URL(url).href }]
    : [];

/** A name or title inside one of our lines: one line, and nothing that turns the line's direction. */
const inline = (text: string): string =>
  wellFormed(text)
    .replaceAll(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ')
    .trim()
    .slice(0, 500);

/** Half an emoji can't be encoded in a URL or as UTF-8. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
