/** `unknown`: places that have no value; they stay in the text as they are. */
export type Filled = { readonly text: string; readonly unknown: readonly string[] };

/**
 * Puts values into the places of a template, such as "{clause}". One pass: what a value holds is never looked at as a
 * template, so a comment that says "{author}" says just that.
 */
export function fill(template: string, values: Readonly<Record<string, string>>): Filled {
  const unknown = new Set<string>();
  const text = template.replaceAll(/\{([A-Za-z]{1,40})\}/gu, (whole, place: string) => {
    const value = Object.hasOwn(values, place) ? values[place] : undefined;
    if (value === undefined) unknown.add(place);
    return value ?? whole;
  });
  return { text, unknown: [...unknown] };
}

/** A name or link inside one of our lines: one line, and nothing that turns the line's direction. */
export const inline = (text: string): string =>
  wellFormed(text)
    .replaceAll(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ')
    .trim()
    .slice(0, 2_000);

/** Words of others, each line marked, so that none can pass for a line of ours. */
export const quoted = (text: string): string =>
  wellFormed(text)
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(line => `> ${line}`)
    .join('\n');

/** Half an emoji can't be written as UTF-8. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
