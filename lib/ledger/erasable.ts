import type { Entry } from './entry';

/**
 * Whether what is said about a subject can be erased for good: personal data of citizens. In a team's storage its
 * content is encrypted with a key of its own, which is dropped then.
 */
export const isErasable = (subject: string): boolean =>
  subject.startsWith('case:') || subject.startsWith('decision:');

/**
 * Whether an entry's content lies under the key of its subject. The deletion proof does not: it holds no personal
 * data, and stays readable when that key is gone.
 */
export const isUnderOwnKey = ({ subject, kind }: Pick<Entry, 'subject' | 'kind'>): boolean =>
  isErasable(subject) && kind !== 'erasure';
