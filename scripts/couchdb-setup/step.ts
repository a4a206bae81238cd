import type { Account } from './server';

export type SetupOptions = {
  /** Of the server, no slash at the end. */
  readonly server: string;
  readonly database: string;
  readonly admin: Account;
  /** Logins that shall exist; those that do keep their passwords. */
  readonly people: readonly string[];
  /** Characters that the body of one document may have. */
  readonly largestBody: number;
  /** Web origins that may ask from a page; the extension needs none. */
  readonly origins: readonly string[];
  readonly makePassword: () => string;
  /** Ms between two looks whether the rules hold already. */
  readonly pause?: number;
};

/** `done`: changed now. `kept`: was so already. */
export type Step = {
  readonly state: 'done' | 'kept' | 'note';
  readonly german: string;
  readonly english: string;
};

export const step = (state: Step['state'], german: string, english: string): Step => ({
  state,
  german,
  english,
});
