/** A key as it is read aloud and typed off: "7K3QF-2M9XB-…", groups of five, whatever it came with. */
export function inGroups(key: string): string {
  const signs = key.replace(/[\s-]+/g, '');
  return (signs.match(/.{1,5}/g) ?? []).join('-');
}
