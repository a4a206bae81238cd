import { err, ok, type Result } from '../../lib/result';

export type UrlProblem = 'not-a-url' | 'not-https' | 'with-password' | 'too-long';

/** An address that answers may be fetched from: HTTPS only, no name or password in it. */
export function checkSourceUrl(input: string): Result<URL, UrlProblem> {
  const text = input.trim();
  if (text.length > 2_000) return err('too-long');
  // People paste addresses without their scheme.
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withScheme)) return err('not-a-url');
  const url = new URL(withScheme);
  if (url.protocol !== 'https:') return err('not-https');
  if (url.username || url.password) return err('with-password');
  if (!url.hostname.includes('.') && url.hostname !== 'localhost') return err('not-a-url');
  url.hash = '';
  return ok(url);
}
