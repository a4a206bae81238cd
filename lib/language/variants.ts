/** Digits and signs read as letters; where two readings are common, both are tried. */
const firstReading: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'i',
  '|': 'i',
  '¡': 'i',
  '£': 'l',
};
const secondReading: Readonly<Record<string, string>> = {
  ...firstReading,
  '1': 'l',
  '|': 'l',
  '!': 'l',
};

export const isLeetSign = (sign: string): boolean => sign in firstReading;

/** Both readings of a word in which digits or signs stand for letters; [] when there are none. */
export function leetReadings(word: string): string[] {
  if (!/[0-9@$€!|¡£]/.test(word)) return [];
  const read = (table: Readonly<Record<string, string>>) =>
    Array.from(word, sign => table[sign] ?? sign).join('');
  const first = read(firstReading);
  const second = read(secondReading);
  return first === second ? [first] : [first, second];
}

/** Spellings without runs of three or more ("Idiooot", "Pennnerrr"); [] when there are none. */
export function squeezedReadings(word: string): string[] {
  if (!/(.)\1\1/u.test(word)) return [];
  const single = word.replaceAll(/(.)\1{2,}/gu, '$1');
  const double = word.replaceAll(/(.)\1{2,}/gu, '$1$1');
  const doubleInside = double.replace(/(.)\1$/u, '$1');
  return [...new Set([single, double, doubleInside])];
}

/**
 * Further readings of one folded word, at most nine. Numbers alone have none: a house number is a
 * house number. `reversed`: the word stands under a right-to-left override, so it shows backwards.
 */
export function wordVariants(form: string, reversed: boolean): string[] {
  if (!reversed && !/[0-9]|(.)\1\1/u.test(form)) return [];
  const forms = new Set<string>();
  const letters = form.replaceAll(/[0-9]/g, '').length;
  const bases = letters >= 2 ? [form, ...leetReadings(form)] : [form];
  for (const base of bases) {
    forms.add(base);
    for (const squeezed of squeezedReadings(base)) forms.add(squeezed);
  }
  if (reversed) forms.add(Array.from(form).toReversed().join(''));
  forms.delete(form);
  return [...forms];
}
