/**
 * The beginning of a text that the page shows before "Mehr anzeigen" is pressed; null when it shows all.
 * @param limit - characters (UTF-16 units); 0 never cuts
 */
export function cutText(text: string, limit: number): string | null {
  if (limit === 0 || text.length <= limit) return null;
  const head = text.slice(0, limit);
  const space = head.lastIndexOf(' ');
  return (
    space > limit / 2 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/, '')
  ).trimEnd();
}
