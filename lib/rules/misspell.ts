const shortestFor = { dropped: 7, doubled: 5 };

/**
 * Spellings of one lexicon word with a single slip: a letter dropped or two swapped (long words
 * only), a letter doubled. The first letter stays, it is what a reader goes by; none is dropped at the end.
 */
export function misspell(literal: string): string[] {
  const forms = new Set<string>();
  const { length } = literal;
  if (!/^[a-z]+$/.test(literal) || length < shortestFor.doubled) return [];
  for (let index = 1; index < length; index += 1)
    forms.add(literal.slice(0, index) + literal.charAt(index - 1) + literal.slice(index));
  if (length >= shortestFor.dropped) {
    for (let index = 1; index < length - 1; index += 1) {
      forms.add(literal.slice(0, index) + literal.slice(index + 1));
      if (index < length - 1)
        forms.add(
          literal.slice(0, index) +
            literal.charAt(index + 1) +
            literal.charAt(index) +
            literal.slice(index + 2),
        );
    }
  }
  forms.delete(literal);
  return [...forms];
}
