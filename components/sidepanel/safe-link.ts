/** The address if a link may lead there: https only, because it was read from a foreign page. */
export function safeLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).protocol === 'https:' ? new URL(url).href : null;
}
