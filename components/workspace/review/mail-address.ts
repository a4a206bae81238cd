import { maxMailtoLength } from '../../../lib/escalation/message';

/** A `mailto:` link; `isWhole` is false when the text is too long for one and has to be pasted. */
export type MailAddress = { readonly href: string; readonly isWhole: boolean };

/** A mail draft that every mail program can open: too long a link would be cut or refused by some. */
export function mailAddress(to: string, subject: string, text: string): MailAddress {
  const base = `mailto:${encode(to).replaceAll('%40', '@')}?subject=${encode(subject)}`;
  const whole = `${base}&body=${encode(text)}`;
  return whole.length <= maxMailtoLength
    ? { href: whole, isWhole: true }
    : { href: base, isWhole: false };
}

/** RFC 6068: line breaks are CRLF. Half an emoji can't be encoded. */
const encode = (text: string): string =>
  encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD').replaceAll(/\r?\n/g, '\r\n'));
