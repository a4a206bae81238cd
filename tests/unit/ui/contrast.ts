/** One theme of `tokens.css`: colour tokens by name without `--kl-color-`, as sRGB hex. */
export type Palette = Readonly<Record<string, string>>;

/** Reads both themes from the text of the token file. */
export function readPalettes(css: string): { light: Palette; dark: Palette } {
  const light: Record<string, string> = {};
  const dark: Record<string, string> = {};
  const pair = /--kl-color-([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g;
  for (const [, name, bright, dim] of css.matchAll(pair)) {
    if (!name || !bright || !dim) continue;
    light[name] = bright;
    dark[name] = dim;
  }
  return { light, dark };
}

/** WCAG 2.2 contrast ratio of two sRGB hex colours, 1…21 (relative luminance as the standard defines it). */
export function contrast(first: string, second: string): number {
  const [low, high] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
