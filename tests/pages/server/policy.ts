/**
 * The content security policy of a simulated page; null for none.
 * `strict` is stricter than what was seen on the real sites: whoever works under it works there.
 * `facebook` is what Facebook sent in 2024 and 2025: inline styles allowed, no Trusted Types.
 */
export function policyFor(kind: string, nonce: string): string | null {
  if (kind === 'off') return null;
  const common = [
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ];
  if (kind === 'facebook')
    return ["default-src 'self'", "style-src 'self' 'unsafe-inline'", ...common].join('; ');
  return [
    "default-src 'none'",
    "style-src 'self'",
    ...common,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
