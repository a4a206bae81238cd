import { dialled, findMails, findPhones } from './contacts';

const none: ReadonlySet<string> = new Set();

/**
 * Contacts that a text by the authority names: its own, so nobody's personal data. Phone numbers
 * as dialled, mail addresses and their domains.
 */
export function contactsIn(text: string): ReadonlySet<string> {
  const contacts = new Set<string>();
  for (const [start, end] of findPhones(text, none)) contacts.add(dialled(text.slice(start, end)));
  for (const [start, end] of findMails(text, none)) {
    const mail = text.slice(start, end).toLowerCase();
    contacts.add(mail);
    contacts.add(mail.slice(mail.indexOf('@') + 1));
  }
  return contacts;
}
