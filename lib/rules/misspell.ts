const shortestFor = { dropped: 7, swapped: 5, doubled: 5 };

/**
 * Spellings of one lexicon word with a single slip: a letter dropped (long words only), two swapped, one
 * doubled. A folded umlaut ("ue") is one letter. The first letter stays, it is what a reader goes by; none is
 * dropped or swapped at the end.
 */
export function misspell(literal: string): string[] {
  if (!/^[a-z]+$/.test(literal) || literal.length < shortestFor.doubled) return [];
  const forms = new Set<string>();
  for (const letters of [Array.from(literal), literal.match(/[aou]e|./g) ?? []]) {
    const spell = (from: number, count: number, ...others: readonly string[]) =>
      forms.add(letters.toSpliced(from, count, ...others).join(''));
    for (let at = 1; at < letters.length; at += 1) {
      const [letter = '', next = ''] = letters.slice(at, at + 2);
      spell(at, 0, letters[at - 1] ?? '');
      if (at === letters.length - 1) continue;
      if (literal.length >= shortestFor.dropped) spell(at, 1);
      if (literal.length >= shortestFor.swapped) spell(at, 2, next, letter);
    }
  }
  forms.delete(literal);
  return [...forms];
}
