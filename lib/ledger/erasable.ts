/**
 * Whether what is said about a subject can be erased for good: personal data of citizens. In a team's storage its
 * content is encrypted with a key of its own, which is dropped then.
 */
export const isErasable = (subject: string): boolean =>
  subject.startsWith('case:') || subject.startsWith('decision:');
