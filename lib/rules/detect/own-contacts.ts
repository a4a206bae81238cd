import type { Span } from '../../comment/span';
import { dialled, findMails, findPhones } from './contacts';

const none: ReadonlySet<string> = new Set();

/**
 * Contacts that a text by the authority names: its own, so nobody's personal data. Phone numbers
 * as dialled, mail addresses and the domains of offices.
 */
export function contactsIn(text: string): ReadonlySet<string> {
  const contacts = new Set<string>();
  for (const [start, end] of findPhones(text, none)) contacts.add(dialled(text.slice(start, end)));
  const { personal, unclear } = findMails(text, none);
  const mailAt = ([start, end]: Span) => text.slice(start, end).toLowerCase();
  for (const mail of [...personal, ...unclear].map(mailAt)) contacts.add(mail);
  // Of a free provider many people have an address: its domain is nobody's own.
  for (const mail of unclear.map(mailAt)) contacts.add(mail.slice(mail.indexOf('@') + 1));
  return contacts;
}
