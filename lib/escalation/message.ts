import type { Case } from './case';
import { renderParts, reportCase, type ReportPart } from './case-report';
import type { CaseLabels } from './labels';

/**
 * Longest `mailto:` link, in characters of the encoded link. Outlook and the Windows shell cut or refuse
 * links near 2,048; below 1,900 all common mail programs open them whole.
 */
export const maxMailtoLength = 1_900;

/** The whole message as plain text, for the clipboard. */
export const caseText = (record: Case, labels: CaseLabels): string =>
  toPlainText(reportCase(record, labels).parts);

export type MailDraft = {
  /** `mailto:` link of at most `maxMailtoLength` characters. */
  readonly href: string;
  readonly subject: string;
  readonly body: string;
  /** The body says that it is shortened; offer `caseText` by clipboard. */
  readonly shortened: boolean;
};

/** A mail draft that every mail program can open. @param to recipients, separated by commas */
export function mailDraft(record: Case, to: string, labels: CaseLabels): MailDraft {
  const subject = labels.subject(record.opening.number);
  const draft = (body: string, shortened: boolean): MailDraft => {
    const href = `mailto:${encodeRecipients(to)}?subject=${encode(subject)}&body=${encode(body)}`;
    return { href, subject, body, shortened };
  };
  for (const quoteLimit of [null, 600, 300, 150, 80, 40, 20]) {
    const { parts, shortened } = reportCase(record, labels, { quoteLimit });
    const whole = draft(toPlainText(parts), shortened);
    if (whole.href.length <= maxMailtoLength) return whole;
  }
  return cutToFit(record, labels, draft);
}

/** Many hints or long links: the parts that still fit from the front, then the mark. */
function cutToFit(
  record: Case,
  labels: CaseLabels,
  draft: (body: string, shortened: boolean) => MailDraft,
): MailDraft {
  const { parts } = reportCase(record, labels, { quoteLimit: 20 });
  const mark: ReportPart = { kind: 'own', text: labels.shortened };
  for (let kept = parts.length - 1; kept > 0; kept--) {
    const shorter = draft(toPlainText([...parts.slice(0, kept), mark]), true);
    if (shorter.href.length <= maxMailtoLength) return shorter;
  }
  return draft(labels.shortened, true);
}

const same = (text: string): string => text;

function toPlainText(parts: readonly ReportPart[]): string {
  const blocks = renderParts(parts, same, {
    own: same,
    quote: lines => lines.map(line => `> ${line}`).join('\n'),
    link: (label, url) => `${label}: ${url}`,
  });
  return `${blocks.join('\n')}\n`;
}

/** RFC 6068: line breaks in a body are CRLF. */
const encode = (text: string): string => encodeURIComponent(text.replaceAll('\n', '\r\n'));

/** Nothing in an address may end it and begin a header: only @ and the comma between two stay. */
const encodeRecipients = (to: string): string =>
  to
    .split(',')
    .map(address => encodeURIComponent(address.trim()).replaceAll('%40', '@'))
    .join(',');
