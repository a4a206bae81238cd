export type Theme = 'light' | 'dark';

/**
 * The theme the host page shows around `element`: sites have a switch of their own, so the system's
 * preference says little. Forces style; call it rarely.
 */
export function themeAround(element: Element): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const luminance = luminanceOf(getComputedStyle(at).backgroundColor);
    if (luminance !== null) return luminance < 0.4 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme === 'dark' || (scheme.includes('dark') && prefersDark) ? 'dark' : 'light';
}

/**
 * Relative luminance (WCAG 2.2) of a computed colour; null for a ground that lets the next one
 * shine through or a notation that is none of `rgb()`, `rgba()` and `color(srgb …)`.
 */
export function luminanceOf(color: string): number | null {
  const match = /^(rgba?|color)\(\s*(?:srgb\s+)?([^)]*)\)$/.exec(color.trim());
  if (!match) return null;
  const [r, g, b, alpha = 1] = (match[2] ?? '').split(/[\s,/]+/).map(Number);
  if (r === undefined || g === undefined || b === undefined) return null;
  if ([r, g, b, alpha].some(Number.isNaN) || alpha < 0.5) return null;
  const scale = match[1] === 'color' ? 1 : 255;
  const [red, green, blue] = [r, g, b].map(channel => linear(channel / scale));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
